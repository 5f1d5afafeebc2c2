import browser from 'webextension-polyfill';
import { oneByOne } from '../model/one-by-one.ts';

/** A value in the browser's local storage, which every script of the extension reads and hears of. */
export interface Stored<T> {
  get(): Promise<T>;
  /**
   * Stores what `next` makes of the value as it is then. Changes of one script are made one after the other, each from what
   * the last one left; one that fails rejects, and the next is made all the same.
   */
  change(next: (current: T) => T): Promise<void>;
  /** Forgets the value, after the changes that were asked for before. */
  remove(): Promise<void>;
  /** Calls `callback` after each change, until `signal` aborts. */
  watch(callback: (value: T) => void, signal?: AbortSignal): void;
}

/** @param parse takes what is stored, of any shape; `undefined` where nothing is */
export function storedUnder<T>(key: string, parse: (stored: unknown) => T): Stored<T> {
  const get = async () => parse((await browser.storage.local.get(key))[key]);
  const inTurn = oneByOne();
  return {
    get,
    change: (next) => inTurn(async () => browser.storage.local.set({ [key]: next(await get()) })),
    remove: () => inTurn(() => browser.storage.local.remove(key)),
    watch(callback, signal) {
      const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
        if (area === 'local' && changes[key]) callback(parse(changes[key].newValue));
      };
      browser.storage.onChanged.addListener(listener);
      signal?.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener));
    },
  };
}
