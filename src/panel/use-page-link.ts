import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { handle, type PageReport } from '../browser/messages.ts';
import { linkToPage, type PanelEnd } from '../browser/panel-link.ts';
import { peekPage } from '../browser/tab-page.ts';
import type { TabPage } from '../browser/use-page.ts';
import type { InStep } from '../view/reading/in-step.ts';

/** Keeps list and page in step: what stands out there, what is pointed at here, and what the page has become. */
export function usePageLink(tab: number | null, { shown, show }: Pick<TabPage, 'shown' | 'show'>): InStep {
  const [active, setActive] = useState<string | null>(null);
  const link = useRef<PanelEnd | null>(null);
  const isRead = shown.kind === 'read';

  useEffect(() => {
    const stop = new AbortController();
    const pageShown = async ({ kind }: PageReport, from: number | null) => {
      if (from === tab) show(kind === 'reading' ? async () => ({ kind }) : () => peekPage(tab), { quietly: true });
      return null;
    };
    handle({ pageShown }, stop.signal);
    return () => stop.abort();
  }, [tab, show]);

  useEffect(() => {
    if (tab === null || !isRead) return;
    const gone = () => {
      setActive(null);
      // The next page of this tab says what it is once it has loaded.
      show(async () => ({ kind: 'reading' }));
    };
    const opened = linkToPage(tab, (said) => setActive(said.active), gone);
    link.current = opened;
    return () => {
      link.current = null;
      setActive(null);
      opened.close();
    };
  }, [tab, isRead, show]);

  return useMemo(() => ({ active, point: (marks) => link.current?.tell({ point: marks }) }), [active]);
}
