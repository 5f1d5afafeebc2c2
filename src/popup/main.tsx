import { activeTab } from '../browser/access.ts';
import { withWording } from '../browser/wording.ts';
import { startPage } from '../view/start-page.ts';
import { Popup } from './Popup.tsx';

/** The tab of "?tab=12" for a popup that is opened as a page, else the tab under the popup. */
async function shownTab(): Promise<number | null> {
  const asked = new URLSearchParams(location.search).get('tab');
  return asked && /^\d+$/.test(asked) ? Number(asked) : activeTab();
}

const standalone = new URLSearchParams(location.search).has('tab');
const asked = shownTab();
void withWording(async (wording) => {
  const tab = await asked;
  startPage(wording, () => <Popup tab={tab} leave={standalone ? () => {} : () => window.close()} />);
});
