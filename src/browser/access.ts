import browser from 'webextension-polyfill';
import type { Settings } from '../model/settings.ts';

/** The content script as the build puts it at the root of the extension: one self-contained classic script. */
export const CONTENT_SCRIPT = 'content.js';
/** The card, which the content script asks for when there is something to point at. */
const CARD_SCRIPT = 'card.js';
// By name: the pattern of any scheme is not part of the manifest's optional patterns of http and of https, so browsers
// would refuse to ask for it.
const SCHEMES = ['https', 'http'];

/** done: the script runs in the tab; needs-click: a click on the action would allow it; never: no extension may. */
export type Injection = 'done' | 'needs-click' | 'never';

/** Runs the content script in a tab's top frame, by `activeTab` or a granted host. Never rejects. */
export async function inject(tab: number): Promise<Injection> {
  try {
    await browser.scripting.executeScript({ target: { tabId: tab }, files: [CONTENT_SCRIPT] });
    return 'done';
  } catch (error) {
    // Chromium: "Extension manifest must request permission to access the respective host." Firefox: "Missing host
    // permission for the tab". All else ("Cannot access a chrome:// URL", the extensions gallery) stays closed.
    return /permission/i.test(String(error)) && !(await isBrowserPage(tab)) ? 'needs-click' : 'never';
  }
}

/** Brings the card into a tab in which the content script runs. Rejects where the browser does not allow it. */
export async function injectCard(tab: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId: tab }, files: [CARD_SCRIPT] });
}

/** True for pages such as our own options: Chromium refuses these in the same words as a site that wants a click. */
async function isBrowserPage(tab: number): Promise<boolean> {
  const { url } = await browser.tabs.get(tab).catch(() => ({ url: undefined }));
  return url !== undefined && url !== '' && !/^(https?|file):/.test(url);
}

/** The tab that the reader looks at; `null` when there is none. Its address is known only where access is. */
export async function activeTab(): Promise<number | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id ?? null;
}

/** The patterns of hosts and of their subdomains. */
export function originsOf(hosts: readonly string[]): string[] {
  return hosts.flatMap((host) => SCHEMES.map((scheme) => `${scheme}://*.${host}/*`));
}

/** The host patterns that a choice of access needs. */
export function originsFor({ access, sites }: Pick<Settings, 'access' | 'sites'>): string[] {
  switch (access) {
    case 'click':
      return [];
    case 'sites':
      return originsOf(sites);
    case 'everywhere':
      return SCHEMES.map((scheme) => `${scheme}://*/*`);
  }
}

/**
 * Asks the reader, through the browser's own dialog, for the hosts that a choice of access needs.
 * Call it in the click handler itself and before any `await`: browsers allow it only there.
 */
export function requestAccess(choice: Pick<Settings, 'access' | 'sites'>): Promise<boolean> {
  const origins = originsFor(choice);
  return origins.length === 0 ? Promise.resolve(true) : browser.permissions.request({ origins }).catch(() => false);
}

/** Whether the browser already allows all that a choice of access needs. */
export function hasAccess(choice: Pick<Settings, 'access' | 'sites'>): Promise<boolean> {
  const origins = originsFor(choice);
  return origins.length === 0 ? Promise.resolve(true) : browser.permissions.contains({ origins });
}

/** Calls `callback` whenever hosts are granted or taken back, until `signal` aborts. */
export function watchAccess(callback: () => void, signal: AbortSignal): void {
  for (const event of [browser.permissions.onAdded, browser.permissions.onRemoved]) {
    event.addListener(callback);
    signal.addEventListener('abort', () => event.removeListener(callback));
  }
}

/** Gives back every host that the present choice does not need. Hosts that the manifest requires stay. */
export async function returnUnneeded(choice: Pick<Settings, 'access' | 'sites'>): Promise<void> {
  const needed = new Set(originsFor(choice));
  const { origins = [] } = await browser.permissions.getAll();
  for (const origin of origins.filter((granted) => !needed.has(granted))) {
    // One by one: a single required host in the list would make the browser refuse them all.
    await browser.permissions.remove({ origins: [origin] }).catch(() => false);
  }
}
