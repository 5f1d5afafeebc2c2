import { askTab, type PageReport } from '../browser/messages.ts';
import { getSettings } from '../browser/settings.ts';
import { type ActionLook, allTabs, setActionLook } from '../browser/toolbar.ts';
import type { Settings } from '../model/settings.ts';
import { toolbar } from '../view/wording/toolbar.ts';
import { actionLook } from './action-look.ts';
import { learnToSpeak } from './speaking.ts';

/** Shows in the toolbar what a page has said of itself. */
export async function showReport(tab: number, report: PageReport): Promise<void> {
  const [settings] = await Promise.all([getSettings(), learnToSpeak()]);
  await show(tab, report, settings);
}

/** Asks all pages anew: a setting has changed what the toolbar says of them. Pages that we are not in do not answer. */
export async function showAllReports(): Promise<void> {
  const [settings, tabs] = await Promise.all([getSettings(), allTabs(), learnToSpeak()]);
  await Promise.all(
    tabs.map(async (tab) => {
      const answer = await askTab(tab, 'pageReport', null);
      if (answer.ok) await show(tab, answer.value, settings);
    }),
  );
}

/**
 * The button is the tab's, not the page's: a tab that went on meanwhile would keep what was said of the page it has left.
 * Hence it is asked once more afterwards.
 */
async function show(tab: number, report: PageReport, settings: Settings): Promise<void> {
  await setActionLook(tab, actionLook(report, settings));
  const answer = await askTab(tab, 'pageReport', null);
  if (!answer.ok) await setActionLook(tab, untouched());
  else if (!isSame(answer.value, report)) await setActionLook(tab, actionLook(answer.value, settings));
}

const isSame = (a: PageReport, b: PageReport) => a.kind === b.kind && a.marks === b.marks;

/** As the button is on a page that we are not in. */
const untouched = (): ActionLook => ({ icon: 'unread', badge: '', title: toolbar.brand });
