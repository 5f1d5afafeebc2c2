import { type Mark, marksOf } from '../model/mark.ts';
import type { PageReading } from '../model/reading.ts';
import type { Settings } from '../model/settings.ts';
import type { TextMap } from '../page/text-map.ts';

/** A mark with its places in the live page. */
export interface PlacedMark {
  readonly mark: Mark;
  readonly ranges: readonly Range[];
}

/** The marks of a reading that the reader wants to see. */
export function shownMarks(reading: PageReading, { marks, layers, topicsOff }: Settings): Mark[] {
  if (!marks) return [];
  return marksOf(reading).filter(({ target }) => {
    if (!layers[target.layer]) return false;
    return target.layer !== 'precondition' || !topicsOff.includes(target.topic);
  });
}

export function placeMarks(marks: readonly Mark[], map: TextMap): PlacedMark[] {
  return marks.map((mark) => ({ mark, ranges: mark.spans.flatMap((span) => map.rangesFor(span)) }));
}

/** A page that replaces a range's text collapses the range, and the mark is gone from view. */
export function isLost({ ranges }: PlacedMark): boolean {
  return ranges.some(({ collapsed, startContainer }) => collapsed || !startContainer.isConnected);
}
