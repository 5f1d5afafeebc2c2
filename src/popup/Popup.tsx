import { useCallback, useEffect, useState } from 'preact/hooks';
import { askTab } from '../browser/messages.ts';
import { withdrawAllOn } from '../browser/objections.ts';
import { changeSettings } from '../browser/settings.ts';
import { useObjections } from '../browser/use-objections.ts';
import { useSettings } from '../browser/use-settings.ts';
import { coversHost, hostOf } from '../model/host.ts';
import { popup } from '../view/wording/popup.ts';
import { Notice } from './Notice.tsx';
import { giveDate, loadAfterSiteOn, loadPage, readAnyway, type Shown } from './page.ts';
import { ReadPage } from './ReadPage.tsx';
import { RecordLink } from './RecordLink.tsx';
import { SiteSwitch } from './SiteSwitch.tsx';

interface Props {
  /** The tab whose page is shown; `null` when there is none. */
  readonly tab: number | null;
  /** Makes way for the page after a jump. */
  leave(): void;
}

/** The popup: reads the page if nobody did yet, and shows what became of it. */
export function Popup({ tab, leave }: Props) {
  const settings = useSettings();
  const objections = useObjections();
  const { shown, run } = useShown(tab);
  const host = hostShown(shown);

  const switchSite = async (on: boolean) => {
    if (!host) return;
    await changeSettings(({ sitesOff }) => ({ sitesOff: on ? without(sitesOff, host) : [...sitesOff, host] }));
    run(on ? () => loadAfterSiteOn(tab) : async () => ({ kind: 'site-off', host }));
  };
  const jump = async (mark: string) => {
    if (tab === null) return;
    await askTab(tab, 'jumpTo', { mark });
    leave();
  };
  return (
    <>
      <header>
        <div class="top">
          <h1>{popup.title}</h1>
          <a href="../options/index.html" target="_blank" rel="noopener">
            {popup.options}
          </a>
        </div>
        {host && shown.kind !== 'site-off' && <SiteSwitch host={host} change={switchSite} />}
      </header>
      <main aria-busy={shown.kind === 'reading'}>
        {shown.kind === 'read' ? (
          settings &&
          objections && (
            <ReadPage
              state={shown}
              settings={settings}
              objections={objections}
              change={changeSettings}
              jump={jump}
              giveDate={(date) => tab !== null && run(() => giveDate(tab, date), 'quietly')}
              showAgain={() => void withdrawAllOn(shown.facts.url)}
            />
          )
        ) : (
          <Notice
            shown={shown}
            again={() => run(() => loadPage(tab))}
            readAnyway={() => tab !== null && run(() => readAnyway(tab))}
            switchOn={() => switchSite(true)}
          />
        )}
      </main>
      <footer>
        <RecordLink query={{}}>{popup.record}</RecordLink>
      </footer>
    </>
  );
}

interface Load {
  next(): Promise<Shown>;
  /** What is shown stays until there is something else: a form keeps its focus. */
  readonly quietly?: boolean;
}

/** What is shown, and a way to show something else once it is known. A later call wins over an earlier one. */
function useShown(tab: number | null) {
  const [shown, show] = useState<Shown>({ kind: 'reading' });
  const [load, setLoad] = useState<Load>({ next: () => loadPage(tab) });
  useEffect(() => {
    let current = true;
    if (!load.quietly) show({ kind: 'reading' });
    load.next().then(
      (state) => current && show(state),
      (error: unknown) => current && show({ kind: 'failed', message: String(error) }),
    );
    return () => {
      current = false;
    };
  }, [load]);
  const run = useCallback((next: Load['next'], how?: 'quietly') => setLoad({ next, quietly: how === 'quietly' }), []);
  return { shown, run };
}

function hostShown(shown: Shown): string | null {
  switch (shown.kind) {
    case 'read':
    case 'not-read':
      return hostOf(shown.facts.url);
    case 'site-off':
      return shown.host;
    default:
      return null;
  }
}

/** Also lifts a parent domain that was switched off: else the site would stay off without a visible reason. */
const without = (sitesOff: readonly string[], host: string) => sitesOff.filter((listed) => !coversHost([listed], host));
