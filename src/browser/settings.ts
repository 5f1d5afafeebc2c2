import * as v from 'valibot';
import { TopicIdSchema } from '../model/ids.ts';
import { LANGUAGES } from '../model/language.ts';
import { DEFAULT_SETTINGS, DENSITIES, HOLD_KEYS, type Settings } from '../model/settings.ts';
import { storedUnder } from './stored.ts';

const COLOUR = /^#[0-9a-f]{6}$/i;

/** A card that opens faster follows every passing pointer; slower than this nobody waits for one. */
export const SHORTEST_DWELL_MS = 200;
export const LONGEST_DWELL_MS = 3000;

const hosts = v.array(v.string());

/** Every setting and what it may be; a file of settings is held against the same. */
export const SETTINGS_FIELDS = {
  marks: v.boolean(),
  layers: v.object({ quotation: v.boolean(), official: v.boolean(), precondition: v.boolean() }),
  density: v.picklist(DENSITIES),
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

const stored = storedUnder('settings', parseSettings);

export const getSettings = stored.get;

/** Changes some fields; every open page, popup and panel hears of it through {@link watchSettings}. */
export function changeSettings(change: (current: Settings) => Partial<Settings>): Promise<void> {
  return stored.change((current) => ({ ...current, ...change(current) }));
}

/** Calls `callback` after each change, until `signal` aborts. */
export const watchSettings = stored.watch;
