import { type Mark, marksOf } from './mark.ts';
import type { PageReading } from './reading.ts';
import { type PassageChoice, shownPassages } from './shown-passages.ts';

/** The marks of a reading that are not hidden, with as many passages as the reader wants, in reading order. */
export function shownMarks(reading: PageReading, choice: PassageChoice): Mark[] {
  const passages = reading.preconditions.flatMap((found) => shownPassages(found, choice));
  const shown = new Set(passages.map(({ mark }) => mark));
  return marksOf(reading).filter(({ id, target }) =>
    target.layer === 'precondition' ? shown.has(id) : !choice.hidden.has(id),
  );
}
