import type { PageReading, PreconditionRead } from '../../model/reading.ts';
import { markedPassages } from '../../model/shown-passages.ts';

/** The ids of marks that the reader has called wrong. */
export type Hidden = ReadonlySet<string>;

/** The places of something that are not hidden, each with the id of its mark; ids count the hidden ones too. */
export function shownPlaces<T>(prefix: string, places: readonly T[], hidden: Hidden): { mark: string; place: T }[] {
  return places.map((place, index) => ({ mark: `${prefix}:${index}`, place })).filter(({ mark }) => !hidden.has(mark));
}

/** The preconditions that have a passage left. */
export function shownPreconditions({ preconditions }: PageReading, hidden: Hidden): PreconditionRead[] {
  return preconditions.filter((found) => markedPassages(found).some(({ mark }) => !hidden.has(mark)));
}
