import type { Mark } from '../model/mark.ts';
import { hiddenMarks } from '../model/objection.ts';
import type { PageReading } from '../model/reading.ts';
import type { PreconditionId } from '../model/record.ts';
import { shownMarks } from '../model/shown-marks.ts';
import type { TextMap } from '../page/text-map.ts';
import type { Choices } from './choices.ts';

/** A mark with its places in the live page. */
export interface PlacedMark {
  readonly mark: Mark;
  /** Where it is drawn and pointed at. */
  readonly ranges: readonly Range[];
  /**
   * All that it stands for. Made when it is asked for: a page pays for each range that it holds, and few sentences are
   * ever looked at as a whole.
   */
  whole(): readonly Range[];
}

/**
 * The marks of a reading that the reader wants to see.
 * @param begun preconditions whose first passage stands in an earlier part of the page
 */
export function chosenMarks(reading: PageReading, choices: Choices, begun: ReadonlySet<PreconditionId>): Mark[] {
  const { marks, layers, topicsOff, density, objections } = choices;
  if (!marks) return [];
  const hidden = hiddenMarks(reading, objections);
  return shownMarks(reading, { density, hidden, begun }).filter(
    ({ target }) => layers[target.layer] && (target.layer !== 'precondition' || !topicsOff.includes(target.topic)),
  );
}

export function placeMarks(marks: readonly Mark[], map: TextMap): PlacedMark[] {
  const place = (spans: Mark['spans']) => spans.flatMap((span) => map.rangesFor(span));
  return marks.map((mark) => ({ mark, ranges: place(mark.drawn), whole: () => place(mark.spans) }));
}

/** A page that replaces a range's text collapses the range or has none left, and the mark is gone from view. */
export function isLost({ ranges }: PlacedMark): boolean {
  return (
    ranges.length === 0 || ranges.some(({ collapsed, startContainer }) => collapsed || !startContainer.isConnected)
  );
}
