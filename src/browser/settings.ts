import * as v from 'valibot';
import browser from 'webextension-polyfill';
import { TopicIdSchema } from '../model/ids.ts';
import { LANGUAGES } from '../model/language.ts';
import type { Settings } from '../model/settings.ts';

export const DEFAULT_SETTINGS: Settings = {
  marks: true,
  layers: { quotation: true, official: true, precondition: true },
  topicsOff: [],
  access: 'click',
  sites: [],
  sitesOff: [],
  language: 'auto',
};

const KEY = 'settings';

const hosts = v.fallback(v.array(v.string()), []);
const on = v.fallback(v.boolean(), true);

/** A field that is missing or damaged takes its default; the others are kept. */
const SettingsSchema = v.object({
  marks: on,
  layers: v.fallback(v.object({ quotation: on, official: on, precondition: on }), DEFAULT_SETTINGS.layers),
  topicsOff: v.fallback(v.array(TopicIdSchema), []),
  access: v.fallback(v.picklist(['click', 'sites', 'everywhere']), 'click'),
  sites: hosts,
  sitesOff: hosts,
  language: v.fallback(v.picklist(['auto', ...LANGUAGES]), 'auto'),
});

/** Reads stored settings of any shape, also of an older version. */
export function parseSettings(stored: unknown): Settings {
  return v.parse(v.fallback(SettingsSchema, DEFAULT_SETTINGS), { ...DEFAULT_SETTINGS, ...Object(stored) });
}

export async function getSettings(): Promise<Settings> {
  const stored = await browser.storage.local.get(KEY);
  return parseSettings(stored[KEY]);
}

/** Changes some fields; every open page, popup and panel hears of it through {@link watchSettings}. */
export async function changeSettings(change: (current: Settings) => Partial<Settings>): Promise<void> {
  const current = await getSettings();
  await browser.storage.local.set({ [KEY]: { ...current, ...change(current) } });
}

/** Calls `callback` after each change, until `signal` aborts. */
export function watchSettings(callback: (settings: Settings) => void, signal?: AbortSignal): void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area === 'local' && changes[KEY]) callback(parseSettings(changes[KEY].newValue));
  };
  browser.storage.onChanged.addListener(listener);
  signal?.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener));
}
