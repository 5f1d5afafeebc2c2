import browser from 'webextension-polyfill';

/** What the browser replaces by the selected words. */
export const SELECTED = '%s';

export interface MenuItem<Id extends string> {
  readonly id: Id;
  /** {@link SELECTED} stands for the selected words. */
  readonly title: string;
  readonly on: 'selection' | 'page';
}

/** Where an item was chosen. */
export interface Chosen<Id extends string> {
  readonly item: Id;
  readonly tab: number | null;
  readonly url: string | null;
  /** Empty where nothing was selected. */
  readonly words: string;
}

const WEB_PAGES = ['http://*/*', 'https://*/*'];

/** Puts the items into the browser's menu, in place of those that an older version has left there. */
export async function setMenu(items: readonly MenuItem<string>[]): Promise<void> {
  // Absent on phones.
  if (!browser.contextMenus) return;
  await browser.contextMenus.removeAll();
  for (const { id, title, on } of items) {
    browser.contextMenus.create({
      id,
      title,
      contexts: on === 'selection' ? ['selection'] : ['page', 'selection', 'link'],
      ...(on === 'page' && { documentUrlPatterns: WEB_PAGES }),
    });
  }
}

/** Calls `callback` when the reader chooses one of the items. */
export function onMenu<Id extends string>(ids: readonly Id[], callback: (chosen: Chosen<Id>) => void): void {
  browser.contextMenus?.onClicked.addListener(({ menuItemId, selectionText = '', pageUrl }, tab) => {
    const item = ids.find((id) => id === menuItemId);
    if (!item) return;
    callback({ item, tab: tab?.id ?? null, url: tab?.url ?? pageUrl ?? null, words: selectionText });
  });
}

/** Shows the popup over the page in front, where the browser lets a menu do that. */
export async function openPopup(): Promise<void> {
  await browser.action.openPopup?.().catch(() => undefined);
}
