import browser from 'webextension-polyfill';

/** A value in the browser's local storage, which every script of the extension reads and hears of. */
export interface Stored<T> {
  get(): Promise<T>;
  set(value: T): Promise<void>;
  remove(): Promise<void>;
  /** Calls `callback` after each change, until `signal` aborts. */
  watch(callback: (value: T) => void, signal?: AbortSignal): void;
}

/** @param parse takes what is stored, of any shape; `undefined` where nothing is */
export function storedUnder<T>(key: string, parse: (stored: unknown) => T): Stored<T> {
  return {
    get: async () => parse((await browser.storage.local.get(key))[key]),
    set: (value) => browser.storage.local.set({ [key]: value }),
    remove: () => browser.storage.local.remove(key),
    watch(callback, signal) {
      const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
        if (area === 'local' && changes[key]) callback(parse(changes[key].newValue));
      };
      browser.storage.onChanged.addListener(listener);
      signal?.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener));
    },
  };
}
