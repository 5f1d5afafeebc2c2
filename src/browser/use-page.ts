import { useCallback, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { IsoDate } from '../model/dates.ts';
import { withHost, withoutHost } from '../model/host.ts';
import { hostShown, type Shown } from '../model/page-state.ts';
import { changeSettings } from './settings.ts';
import { giveDate, loadAfterSiteOn, loadPage, readAnyway } from './tab-page.ts';

type Load = () => Promise<Shown>;

/** What is shown of a tab's page, and what the reader can have done about it. */
export interface TabPage {
  readonly shown: Shown;
  /** Reads the page, or tries again. */
  again(): void;
  /** Reads a page that the gate turned away. */
  readAnyway(): void;
  /** Has a page that tells no date read by the one that the reader gives. What is shown stays meanwhile: a form keeps its focus. */
  giveDate(date: IsoDate): void;
  switchSite(on: boolean): void;
  /** Shows something else once it is known; a later call wins over an earlier one. */
  show(load: Load, options?: { readonly quietly: boolean }): void;
}

interface Options {
  /** How often the tab has been turned to. */
  readonly visits?: number;
  /** What is known of the page already. */
  readonly known?: Shown | null;
}

/** Begins with what `load` gives for the tab, and again with each other tab; quietly with each further visit of the same. */
export function usePage(
  tab: number | null,
  load: (tab: number | null) => Promise<Shown>,
  { visits = 0, known = null }: Options,
): TabPage {
  const { shown, show } = useShown(known ?? { kind: 'reading' });
  const before = useRef(known ? tab : undefined);
  // Not useEffect, which waits for a frame: a page that has been read may be in the first one.
  useLayoutEffect(() => {
    show(() => load(tab), { quietly: before.current === tab });
    before.current = tab;
  }, [tab, visits, load, show]);
  return {
    shown,
    show,
    again: () => show(() => loadPage(tab)),
    readAnyway: () => {
      if (tab !== null) show(() => readAnyway(tab));
    },
    giveDate: (date) => {
      if (tab !== null) show(() => giveDate(tab, date), { quietly: true });
    },
    switchSite: async (on) => {
      const host = hostShown(shown);
      if (!host) return;
      await changeSettings(({ sitesOff }) => ({ sitesOff: (on ? withoutHost : withHost)(sitesOff, host) }));
      show(on ? () => loadAfterSiteOn(tab) : async () => ({ kind: 'site-off', host }));
    },
  };
}

function useShown(first: Shown) {
  const [shown, setShown] = useState(first);
  const latest = useRef<Load | null>(null);
  const show = useCallback((load: Load, { quietly } = { quietly: false }) => {
    latest.current = load;
    if (!quietly) setShown({ kind: 'reading' });
    load().then(
      (state) => latest.current === load && setShown(state),
      (error: unknown) => latest.current === load && setShown({ kind: 'failed', message: String(error) }),
    );
  }, []);
  return { shown, show };
}
