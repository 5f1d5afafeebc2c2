import { askTab } from '../browser/messages.ts';
import { withdrawAllOn } from '../browser/objections.ts';
import { changeSettings } from '../browser/settings.ts';
import { useObjections } from '../browser/use-objections.ts';
import { usePage } from '../browser/use-page.ts';
import { usePanelOpener } from '../browser/use-panel-opener.ts';
import { useSettings } from '../browser/use-settings.ts';
import type { Shown } from '../model/page-state.ts';
import { PageView } from '../view/reading/PageView.tsx';
import { popup } from '../view/wording/popup.ts';

interface Props {
  /** The tab whose page is shown; `null` when there is none. */
  readonly tab: number | null;
  /** What became of the page of a tab. Must stay the same function. */
  load(tab: number | null): Promise<Shown>;
  /** Makes way for the page after a jump, and for the panel. */
  leave(): void;
}

/** The popup: reads the page if nobody did yet, and shows what became of it. */
export function Popup({ tab, load, leave }: Props) {
  const page = usePage(tab, load);
  const openPanel = usePanelOpener();
  const jump = async (mark: string) => {
    if (tab === null) return;
    await askTab(tab, 'jumpTo', { mark });
    leave();
  };
  const showBeside = () => {
    openPanel?.();
    leave();
  };
  return (
    <PageView
      shown={page.shown}
      settings={useSettings()}
      objections={useObjections()}
      actions={{ ...page, changeSettings, jump, showAgain: (url) => void withdrawAllOn(url) }}
    >
      {openPanel && (
        <button type="button" class="link" onClick={showBeside}>
          {popup.beside}
        </button>
      )}
    </PageView>
  );
}
