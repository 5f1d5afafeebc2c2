import browser from 'webextension-polyfill';

/**
 * True once the extension was reloaded, updated or removed while this script still runs in a page: every call to the
 * browser's API would then throw "Extension context invalidated".
 */
export function isOrphaned(): boolean {
  try {
    return browser.runtime.id === undefined;
  } catch {
    return true;
  }
}
