import browser from 'webextension-polyfill';

/** Calls `callback` once, right after the reader installed the extension (not after updates). */
export function onFirstInstall(callback: () => void): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') callback();
  });
}

/** Calls `callback` when the extension was installed or updated, and when the browser starts. */
export function onStart(callback: () => void): void {
  browser.runtime.onInstalled.addListener(callback);
  browser.runtime.onStartup.addListener(callback);
}

/** Opens a page of the extension in a new tab. */
export async function openPage(path: string): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(path) });
}
