import { type Mark, marksOf } from '../model/mark.ts';
import { hiddenMarks } from '../model/objection.ts';
import type { PageReading } from '../model/reading.ts';
import type { TextMap } from '../page/text-map.ts';
import type { Choices } from './choices.ts';

/** A mark with its places in the live page. */
export interface PlacedMark {
  readonly mark: Mark;
  readonly ranges: readonly Range[];
}

/** The marks of a reading that the reader wants to see. */
export function shownMarks(reading: PageReading, { marks, layers, topicsOff, objections }: Choices): Mark[] {
  if (!marks) return [];
  const hidden = hiddenMarks(reading, objections);
  return marksOf(reading).filter(({ id, target }) => {
    if (!layers[target.layer] || hidden.has(id)) return false;
    return target.layer !== 'precondition' || !topicsOff.includes(target.topic);
  });
}

export function placeMarks(marks: readonly Mark[], map: TextMap): PlacedMark[] {
  return marks.map((mark) => ({ mark, ranges: mark.spans.flatMap((span) => map.rangesFor(span)) }));
}

/** A page that replaces a range's text collapses the range or has none left, and the mark is gone from view. */
export function isLost({ ranges }: PlacedMark): boolean {
  return (
    ranges.length === 0 || ranges.some(({ collapsed, startContainer }) => collapsed || !startContainer.isConnected)
  );
}
