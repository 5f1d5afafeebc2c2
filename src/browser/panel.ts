import browser from 'webextension-polyfill';

/** Chromium's own, of which the polyfill knows nothing and which it hands through. */
interface SidePanel {
  open(options: { windowId: number }): Promise<void>;
}

/**
 * What opens the panel beside the page of this window, to be called in a click's handler and before any `await`:
 * browsers open it only there. `null` where there is no such place, as on phones.
 */
export async function panelOpener(): Promise<(() => void) | null> {
  const { sidePanel, sidebarAction } = browser as unknown as {
    readonly sidePanel?: SidePanel;
    readonly sidebarAction?: browser.SidebarAction.Static;
  };
  if (sidebarAction) return () => void sidebarAction.open().catch(() => undefined);
  if (!sidePanel) return null;
  const { id } = await browser.windows.getCurrent();
  return id === undefined ? null : () => void sidePanel.open({ windowId: id }).catch(() => undefined);
}
