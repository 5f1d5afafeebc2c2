import * as v from 'valibot';
import { type IsoDate, parseIsoDate } from '../model/dates.ts';
import { aboutTheSame, type Objection, objectionsOn, WRONGS } from '../model/objection.ts';
import { storedUnder } from './stored.ts';

/** The oldest make room: they stand for pages that are seldom opened again. */
export const MOST_OBJECTIONS = 500;

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

const stored = storedUnder('objections', parseObjections);

export const getObjections = stored.get;

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

export const deleteObjections = stored.remove;

/** Calls `callback` after each change, until `signal` aborts. */
export const watchObjections = stored.watch;

function change(next: (all: readonly Objection[]) => Objection[]): Promise<void> {
  return stored.change((all) => next(all).slice(-MOST_OBJECTIONS));
}
