import { render } from 'preact';
import { activeTab } from '../browser/access.ts';
import { Popup } from './Popup.tsx';

/** The tab of "?tab=12" for a popup that is opened as a page, else the tab under the popup. */
async function shownTab(): Promise<number | null> {
  const asked = new URLSearchParams(location.search).get('tab');
  return asked && /^\d+$/.test(asked) ? Number(asked) : activeTab();
}

const root = document.getElementById('root');
const standalone = new URLSearchParams(location.search).has('tab');
if (root)
  shownTab().then((tab) => render(<Popup tab={tab} leave={standalone ? () => {} : () => window.close()} />, root));
