import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';

/** The tab in front of a window, and how often it has been another one or has finished loading a page. */
export interface FrontTab {
  readonly tab: number | null;
  readonly visits: number;
}

/** Follows the tab in front of this page's own window; `null` until it is known. */
export function useActiveTab(): FrontTab | null {
  const [front, setFront] = useState<FrontTab | null>(null);
  useEffect(() => {
    const look = async () => {
      const [active] = await browser.tabs.query({ active: true, currentWindow: true });
      setFront((before) => ({ tab: active?.id ?? null, visits: (before?.visits ?? 0) + 1 }));
    };
    // Without a permission for the tab its address is not told, but that it has loaded is.
    const updated = (_: number, { status }: { status?: string }, { active }: { active: boolean }) => {
      if (active && status === 'complete') void look();
    };
    browser.tabs.onActivated.addListener(look);
    browser.tabs.onUpdated.addListener(updated);
    void look();
    return () => {
      browser.tabs.onActivated.removeListener(look);
      browser.tabs.onUpdated.removeListener(updated);
    };
  }, []);
  return front;
}
