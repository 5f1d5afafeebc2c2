import * as v from 'valibot';
import browser from 'webextension-polyfill';
import { type IsoDate, parseIsoDate } from '../model/dates.ts';
import { aboutTheSame, type Objection, objectionsOn, WRONGS } from '../model/objection.ts';

/** The oldest make room: they stand for pages that are seldom opened again. */
export const MOST_OBJECTIONS = 500;

const KEY = 'objections';

const day = v.custom<IsoDate>((value) => typeof value === 'string' && parseIsoDate(value) !== null);

const ObjectionSchema = v.object({
  page: v.string(),
  published: v.nullable(day),
  marked: day,
  layer: v.picklist(['quotation', 'official', 'precondition']),
  words: v.string(),
  sentence: v.string(),
  found: v.object({ id: v.nullable(v.string()), name: v.string(), how: v.string() }),
  wrong: v.picklist(WRONGS),
});

/** Reads what is stored, of any shape: a damaged entry is left out, the others are kept. Oldest first. */
export function parseObjections(stored: unknown): Objection[] {
  if (!Array.isArray(stored)) return [];
  return stored.filter((entry) => v.is(ObjectionSchema, entry)).slice(-MOST_OBJECTIONS);
}

export async function getObjections(): Promise<Objection[]> {
  const stored = await browser.storage.local.get(KEY);
  return parseObjections(stored[KEY]);
}

/** Keeps an objection, in the place of an older one to the same mark. Every open page and popup hears of it. */
export function addObjection(objection: Objection): Promise<void> {
  return change((all) => [...all.filter((other) => !aboutTheSame(other, objection)), objection]);
}

/** The mark is shown again. */
export function withdrawObjection(objection: Objection): Promise<void> {
  return change((all) => all.filter((other) => !aboutTheSame(other, objection)));
}

/** All marks of the page at `url` are shown again. */
export function withdrawAllOn(url: string): Promise<void> {
  return change((all) => {
    const gone = new Set(objectionsOn(url, all));
    return all.filter((objection) => !gone.has(objection));
  });
}

export function deleteObjections(): Promise<void> {
  return browser.storage.local.remove(KEY);
}

/** Calls `callback` after each change, until `signal` aborts. */
export function watchObjections(callback: (objections: Objection[]) => void, signal?: AbortSignal): void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area === 'local' && changes[KEY]) callback(parseObjections(changes[KEY].newValue));
  };
  browser.storage.onChanged.addListener(listener);
  signal?.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener));
}

async function change(next: (all: Objection[]) => Objection[]): Promise<void> {
  await browser.storage.local.set({ [KEY]: next(await getObjections()).slice(-MOST_OBJECTIONS) });
}
