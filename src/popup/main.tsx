import { activeTab } from '../browser/access.ts';
import { loadPage } from '../browser/tab-page.ts';
import { withWording } from '../browser/wording.ts';
import type { Shown } from '../model/page-state.ts';
import { startPage } from '../view/start-page.ts';
import { Popup } from './Popup.tsx';

/** The tab of "?tab=12" for a popup that is opened as a page, else the tab under the popup. */
async function shownTab(): Promise<number | null> {
  const asked = new URLSearchParams(location.search).get('tab');
  return asked && /^\d+$/.test(asked) ? Number(asked) : activeTab();
}

const standalone = new URLSearchParams(location.search).has('tab');
const asked = shownTab();

/** The page is asked for while the words of the popup are still being fetched. */
let begun: Promise<Shown> | null = asked.then(loadPage);
function load(tab: number | null): Promise<Shown> {
  const first = begun;
  begun = null;
  return first ?? loadPage(tab);
}

void withWording(async (wording) => {
  const tab = await asked;
  startPage(wording, () => <Popup tab={tab} load={load} leave={standalone ? () => {} : () => window.close()} />);
});
