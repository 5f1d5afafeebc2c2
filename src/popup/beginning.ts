import { activeTab } from '../browser/access.ts';
import { getObjections } from '../browser/objections.ts';
import { getSettings } from '../browser/settings.ts';
import { glanceAtPage, loadPage } from '../browser/tab-page.ts';
import type { Objection } from '../model/objection.ts';
import type { Shown } from '../model/page-state.ts';
import type { Settings } from '../model/settings.ts';
import { frameShown } from '../view/frame-shown.ts';

/** What the popup knows when it is drawn for the first time. */
export interface Beginning {
  /** The tab whose page is shown; `null` when there is none. */
  readonly tab: number | null;
  readonly settings: Settings;
  readonly objections: readonly Objection[];
  /** What became of the page, a page that was read in brief; `null` while it is still being read. */
  readonly shown: Shown | null;
  /** What became of the page, whole. */
  load(): Promise<Shown>;
}

/** A page that has been read answers long before. One that has not takes longer, and the reader is to see that it goes on. */
const PATIENCE_MS = 120;

/** Asks for all of it at once: the first picture is to be the right one. */
export async function begin(): Promise<Beginning> {
  const stored = Promise.all([getSettings(), getObjections()]);
  const tab = await shownTab();
  const page = look(tab);
  const [first, [settings, objections]] = await Promise.all([soon(page), stored]);
  return { tab, settings, objections, shown: first?.shown ?? null, load: async () => (await page).whole() };
}

/** A page in brief, where that can be had, and how to come by the whole: not before the reader sees what there is. */
async function look(tab: number | null): Promise<{ readonly shown: Shown; whole(): Promise<Shown> }> {
  const brief = await glanceAtPage(tab);
  if (brief?.kind === 'read') return { shown: brief, whole: () => frameShown().then(() => loadPage(tab)) };
  const shown = brief ?? (await loadPage(tab));
  return { shown, whole: async () => shown };
}

/** The tab of "?tab=12" for a popup that is opened as a page, else the tab under the popup. */
async function shownTab(): Promise<number | null> {
  const asked = new URLSearchParams(location.search).get('tab');
  return asked && /^\d+$/.test(asked) ? Number(asked) : activeTab();
}

function soon<T>(answer: Promise<T>): Promise<T | null> {
  return Promise.race([answer, new Promise<null>((done) => setTimeout(done, PATIENCE_MS, null))]);
}
