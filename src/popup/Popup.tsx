import { askTab } from '../browser/messages.ts';
import { withdrawAllOn } from '../browser/objections.ts';
import { changeSettings } from '../browser/settings.ts';
import { useObjections } from '../browser/use-objections.ts';
import { usePage } from '../browser/use-page.ts';
import { usePanelOpener } from '../browser/use-panel-opener.ts';
import { useSettings } from '../browser/use-settings.ts';
import { PageView } from '../view/reading/PageView.tsx';
import { popup } from '../view/wording/popup.ts';
import type { Beginning } from './beginning.ts';

interface Props {
  /** Must stay the same object. */
  readonly beginning: Beginning;
  /** Makes way for the page after a jump, and for the panel. */
  leave(): void;
}

/** The popup: reads the page if nobody did yet, and shows what became of it. */
export function Popup({ beginning, leave }: Props) {
  const { tab, load, shown } = beginning;
  const page = usePage(tab, load, { known: shown });
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
      settings={useSettings(beginning.settings)}
      objections={useObjections(beginning.objections)}
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
