import type { PageReading } from '../model/reading.ts';
import { MOST_SHOWN, shortened } from './shortened.ts';

const known = new WeakMap<PageReading, PageReading>();

/**
 * The same reading with everything that record and page call by a name cut to a length that can be shown: a pack, or a
 * page, may hold a hundred thousand characters where a label should be. The article's own text stays whole, since offsets
 * refer to it. Readings without anything so long, which are nearly all, come back as they are.
 */
export function bounded(reading: PageReading): PageReading {
  const before = known.get(reading);
  if (before) return before;
  const { text, ...rest } = reading;
  const cut = cutStrings(rest);
  const result = cut === rest ? reading : { ...cut, text };
  known.set(reading, result);
  return result;
}

/** Copies only what holds a string that is too long. */
function cutStrings<T>(value: T): T {
  if (typeof value === 'string') return shortened(value, MOST_SHOWN.words) as T;
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value);
  const changed = entries.flatMap(([key, item]) => {
    const cut = cutStrings(item);
    return cut === item ? [] : [[key, cut] as const];
  });
  if (changed.length === 0) return value;
  const cut = Object.fromEntries(changed);
  return Array.isArray(value) ? (value.map((item, index) => cut[index] ?? item) as T) : { ...value, ...cut };
}
