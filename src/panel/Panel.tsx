import { askTab } from '../browser/messages.ts';
import { withdrawAllOn } from '../browser/objections.ts';
import { changeSettings } from '../browser/settings.ts';
import { peekPage } from '../browser/tab-page.ts';
import { type FrontTab, useActiveTab } from '../browser/use-active-tab.ts';
import { useObjections } from '../browser/use-objections.ts';
import { usePage } from '../browser/use-page.ts';
import { useSettings } from '../browser/use-settings.ts';
import { InStepContext } from '../view/reading/in-step.ts';
import { PageView } from '../view/reading/PageView.tsx';
import { usePageLink } from './use-page-link.ts';

/** The list of the popup, beside the page and for as long as the reader wants: of one `tab`, or of the tab in front. */
export function Panel({ tab }: { tab: number | null }) {
  return tab === null ? <PanelOfFront /> : <PanelOf front={{ tab, visits: 0 }} />;
}

function PanelOfFront() {
  const front = useActiveTab();
  return front && <PanelOf front={front} />;
}

function PanelOf({ front: { tab, visits } }: { front: FrontTab }) {
  const page = usePage(tab, peekPage, { visits });
  const inStep = usePageLink(tab, page);
  const jump = (mark: string) => {
    if (tab !== null) void askTab(tab, 'jumpTo', { mark });
  };
  return (
    <InStepContext.Provider value={inStep}>
      <PageView
        shown={page.shown}
        settings={useSettings()}
        objections={useObjections()}
        actions={{ ...page, changeSettings, jump, showAgain: (url) => void withdrawAllOn(url) }}
      />
    </InStepContext.Provider>
  );
}
