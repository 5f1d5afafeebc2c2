import { inject } from '../browser/access.ts';
import { askTab } from '../browser/messages.ts';
import type { IsoDate } from '../model/dates.ts';
import type { PageState } from '../model/page-state.ts';

/** What the popup shows: a page's state, or why there is none. */
export type Shown =
  | PageState
  | { readonly kind: 'reading' }
  /** The browser would allow it after a click on the action. */
  | { readonly kind: 'needs-click' }
  /** A page that no extension may read, or no page at all. */
  | { readonly kind: 'no-access' };

/**
 * The state of a tab's page. A content script that is there is asked; only where nobody answers it is started,
 * which the click that opened the popup allows.
 */
export async function loadPage(tab: number | null): Promise<Shown> {
  if (tab === null) return { kind: 'no-access' };
  const present = await askTab(tab, 'pageState', null);
  if (present.ok) return present.value;
  switch (await inject(tab)) {
    case 'needs-click':
      return { kind: 'needs-click' };
    case 'never':
      return { kind: 'no-access' };
    case 'done':
      return shownOf(await askTab(tab, 'pageState', null));
  }
}

/** Reads a page that the gate turned away. */
export async function readAnyway(tab: number): Promise<Shown> {
  return shownOf(await askTab(tab, 'readAnyway', null));
}

/** Has a page that tells no date read again by the one that the reader gives. */
export async function giveDate(tab: number, date: IsoDate): Promise<Shown> {
  return shownOf(await askTab(tab, 'giveDate', { date }));
}

function shownOf(result: Awaited<ReturnType<typeof askTab<'pageState'>>>): Shown {
  return result.ok ? result.value : { kind: 'failed', message: result.error };
}

const PATIENCE_MS = 150;
const TRIES = 8;

/**
 * Waits until the page has heard that its site is on again: page and popup learn of a changed setting independently,
 * so the first answer may still be the old one.
 */
export async function loadAfterSiteOn(tab: number | null): Promise<Shown> {
  for (let left = TRIES; left > 0; left -= 1) {
    const shown = await loadPage(tab);
    if (shown.kind !== 'site-off') return shown;
    await new Promise((done) => setTimeout(done, PATIENCE_MS));
  }
  return { kind: 'failed', message: 'the page did not notice that its site is on' };
}
