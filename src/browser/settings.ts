import * as v from 'valibot';
import browser from 'webextension-polyfill';
import { TopicIdSchema } from '../model/ids.ts';
import { LANGUAGES } from '../model/language.ts';
import { HOLD_KEYS, type Settings } from '../model/settings.ts';

export const DEFAULT_SETTINGS: Settings = {
  marks: true,
  layers: { quotation: true, official: true, precondition: true },
  topicsOff: [],
  colours: {},
  dwellMs: 400,
  holdKey: null,
  badge: true,
  access: 'click',
  sites: [],
  sitesOff: [],
  language: 'auto',
};

const KEY = 'settings';

const COLOUR = /^#[0-9a-f]{6}$/i;

/** A card that opens faster follows every passing pointer; slower than this nobody waits for one. */
export const SHORTEST_DWELL_MS = 200;
export const LONGEST_DWELL_MS = 3000;

const hosts = v.array(v.string());

/** Every setting and what it may be; a file of settings is held against the same. */
export const SETTINGS_FIELDS = {
  marks: v.boolean(),
  layers: v.object({ quotation: v.boolean(), official: v.boolean(), precondition: v.boolean() }),
  topicsOff: v.array(TopicIdSchema),
  colours: v.record(v.string(), v.pipe(v.string(), v.regex(COLOUR))),
  dwellMs: v.pipe(v.number(), v.minValue(SHORTEST_DWELL_MS), v.maxValue(LONGEST_DWELL_MS)),
  holdKey: v.nullable(v.picklist(HOLD_KEYS)),
  badge: v.boolean(),
  access: v.picklist(['click', 'sites', 'everywhere']),
  sites: hosts,
  sitesOff: hosts,
  language: v.picklist(['auto', ...LANGUAGES]),
} satisfies Record<keyof Settings, v.GenericSchema>;

/** Reads stored settings of any shape, also of an older version: a field that is missing or damaged takes its default. */
export function parseSettings(stored: unknown): Settings {
  const found: Record<string, unknown> = { ...Object(stored) };
  const sound = Object.entries(SETTINGS_FIELDS).flatMap(([name, schema]) => {
    const field = v.safeParse(schema as v.GenericSchema, found[name]);
    return field.success ? [[name, field.output]] : [];
  });
  return { ...DEFAULT_SETTINGS, ...Object.fromEntries(sound) };
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
