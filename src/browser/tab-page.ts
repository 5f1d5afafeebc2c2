import type { IsoDate } from '../model/dates.ts';
import type { Shown } from '../model/page-state.ts';
import { inject } from './access.ts';
import { askTab } from './messages.ts';

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

/** The same in brief, see `inBrief`; `null` where no content script is. */
export async function glanceAtPage(tab: number | null): Promise<Shown | null> {
  const present = tab === null ? null : await askTab(tab, 'pageInBrief', null);
  return present?.ok ? present.value : null;
}

/**
 * The state of a tab's page if somebody has read it. Starts nothing: the panel stays open while the reader goes from page
 * to page, and may read none of them unasked.
 */
export async function peekPage(tab: number | null): Promise<Shown> {
  if (tab === null) return { kind: 'no-access' };
  const present = await askTab(tab, 'pageState', null);
  return present.ok ? present.value : { kind: 'needs-click' };
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
