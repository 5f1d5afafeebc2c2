import { askTab, type PageReport } from '../browser/messages.ts';
import { getSettings } from '../browser/settings.ts';
import { allTabs, setActionLook } from '../browser/toolbar.ts';
import { actionLook } from './action-look.ts';
import { learnToSpeak } from './speaking.ts';

/** Shows in the toolbar what a page has said of itself. */
export async function showReport(tab: number, report: PageReport): Promise<void> {
  const [settings] = await Promise.all([getSettings(), learnToSpeak()]);
  await setActionLook(tab, actionLook(report, settings));
}

/** Asks all pages anew: a setting has changed what the toolbar says of them. Pages that we are not in do not answer. */
export async function showAllReports(): Promise<void> {
  const tabs = await allTabs();
  await Promise.all(
    tabs.map(async (tab) => {
      const answer = await askTab(tab, 'pageReport', null);
      if (answer.ok) await showReport(tab, answer.value);
    }),
  );
}
