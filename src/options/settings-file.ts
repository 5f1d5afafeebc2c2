import * as v from 'valibot';
import { SETTINGS_FIELDS } from '../browser/settings.ts';
import type { IsoDate } from '../model/dates.ts';
import { DEFAULT_SETTINGS, type Settings } from '../model/settings.ts';
import { typedHost } from './typed-host.ts';

/** Raised when a field changes its meaning. */
const FORMAT = 1;

/** A file of settings is a few kilobytes; whatever is larger is something else. */
export const MOST_BYTES = 1_000_000;

/** Why a file cannot be taken in. */
export type FileProblem =
  | { readonly kind: 'too-large' | 'not-json' | 'not-settings' | 'newer' }
  /** These fields hold what they cannot hold. */
  | { readonly kind: 'fields'; readonly fields: readonly string[] };

export type ReadFile =
  | { readonly ok: true; readonly settings: Settings }
  | { readonly ok: false; readonly problem: FileProblem };

const FileSchema = v.object({
  proviso: v.literal('settings'),
  format: v.number(),
  settings: v.record(v.string(), v.unknown()),
});

/** All settings as a file that {@link readSettingsFile} takes in again, in this browser or in another. */
export function settingsFile(settings: Settings): string {
  return `${JSON.stringify({ proviso: 'settings', format: FORMAT, settings }, null, 2)}\n`;
}

/** "proviso-settings-2026-11-27.json" */
export function settingsFileName(day: IsoDate): string {
  return `proviso-settings-${day}.json`;
}

/** Reads a file of settings. Fields that it leaves out take their defaults; one that is wrong rejects them all. */
export function readSettingsFile(text: string): ReadFile {
  if (text.length > MOST_BYTES) return failed({ kind: 'too-large' });
  const json = parsed(text);
  if (json === undefined) return failed({ kind: 'not-json' });
  const file = v.safeParse(FileSchema, json);
  if (!file.success) return failed({ kind: 'not-settings' });
  if (file.output.format > FORMAT) return failed({ kind: 'newer' });
  return settingsIn(file.output.settings);
}

function settingsIn(found: Readonly<Record<string, unknown>>): ReadFile {
  const given = Object.keys(SETTINGS_FIELDS).filter((name) => found[name] !== undefined);
  const settings = Object.fromEntries(given.map((name) => [name, found[name]]));
  const checked = v.safeParse(v.partial(v.object(SETTINGS_FIELDS)), settings);
  const wrong = new Set(checked.issues?.map((issue) => String(issue.path?.[0]?.key)));
  for (const name of ['sites', 'sitesOff']) if (!areHosts(found[name])) wrong.add(name);
  if (!checked.success || wrong.size > 0) return failed({ kind: 'fields', fields: [...wrong] });
  return { ok: true, settings: { ...DEFAULT_SETTINGS, ...(checked.output as Partial<Settings>) } };
}

const areHosts = (list: unknown) =>
  !Array.isArray(list) || list.every((host) => typeof host === 'string' && typedHost(host) === host);

const failed = (problem: FileProblem): ReadFile => ({ ok: false, problem });

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
