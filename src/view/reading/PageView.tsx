import type { ComponentChildren } from 'preact';
import { readingInColour } from '../../model/colours.ts';
import type { IsoDate } from '../../model/dates.ts';
import type { Objection } from '../../model/objection.ts';
import { hostShown, type Shown } from '../../model/page-state.ts';
import type { Settings } from '../../model/settings.ts';
import { bounded } from '../bounded.ts';
import { popup } from '../wording/popup.ts';
import { Notice, type NoticeActions } from './Notice.tsx';
import { ReadPage } from './ReadPage.tsx';
import { RecordLink } from './RecordLink.tsx';
import { SiteSwitch } from './SiteSwitch.tsx';

export interface PageViewActions extends Omit<NoticeActions, 'switchOn'> {
  switchSite(on: boolean): void;
  changeSettings(change: (current: Settings) => Partial<Settings>): void;
  /** Scrolls the page to a mark and opens its card there. */
  jump(mark: string): void;
  /** Tells the date of a page that does not. */
  giveDate(date: IsoDate): void;
  /** Takes back all that was called wrong on the page of this address. */
  showAgain(url: string): void;
}

interface Props {
  readonly shown: Shown;
  /** `null` until they are loaded. */
  readonly settings: Settings | null;
  readonly objections: readonly Objection[] | null;
  readonly actions: PageViewActions;
  /** More of what stands at the top, beside the way to the options. */
  readonly children?: ComponentChildren;
}

/** A page as popup and panel list it: what became of it, its site's switch, its reading. */
export function PageView({ shown, settings, objections, actions, children }: Props) {
  const host = hostShown(shown);
  return (
    <>
      <header>
        <div class="top">
          <h1>{popup.title}</h1>
          <nav aria-label={popup.pages}>
            {children}
            <a href="../options/index.html" target="_blank" rel="noopener">
              {popup.options}
            </a>
          </nav>
        </div>
        {host && shown.kind !== 'site-off' && <SiteSwitch host={host} change={actions.switchSite} />}
      </header>
      <main aria-busy={shown.kind === 'reading'}>
        {shown.kind !== 'read' && <Notice shown={shown} {...actions} switchOn={() => actions.switchSite(true)} />}
        {shown.kind === 'read' && settings && objections && (
          <ReadPage
            state={{ ...shown, reading: bounded(readingInColour(shown.reading, settings.colours)) }}
            settings={settings}
            objections={objections}
            change={actions.changeSettings}
            jump={actions.jump}
            giveDate={actions.giveDate}
            showAgain={() => actions.showAgain(shown.facts.url)}
          />
        )}
      </main>
      <footer>
        <RecordLink query={{}}>{popup.record}</RecordLink>
      </footer>
    </>
  );
}
