import { layerOf } from '../model/mark.ts';
import type { Span } from '../model/span.ts';
import type { TextMap } from '../page/text-map.ts';
import type { PlacedMark } from './placed-mark.ts';

/** The marks painted at a point of the window, the most specific first. */
export function marksAt(x: number, y: number, placed: readonly PlacedMark[], map: TextMap): PlacedMark[] {
  const caret = document.caretPositionFromPoint(x, y);
  const offset = caret && map.offsetAt(caret.offsetNode, caret.offset);
  if (offset === null) return [];
  return (
    placed
      .filter(({ mark }) => mark.spans.some(({ start, end }) => start <= offset && offset <= end))
      // The caret snaps to the nearest text, also from far beside it: only the painted boxes tell.
      .filter(({ ranges }) => ranges.some((range) => isInside(range, x, y)))
      .sort(bySpecificity)
  );
}

function isInside(range: Range, x: number, y: number): boolean {
  return [...range.getClientRects()].some(
    ({ left, right, top, bottom }) => left <= x && x <= right && top <= y && y <= bottom,
  );
}

/** A name inside a quotation inside a long passage: the shortest is what the reader points at. */
function bySpecificity({ mark: a }: PlacedMark, { mark: b }: PlacedMark): number {
  const byLength = lengthOf(a.spans) - lengthOf(b.spans);
  return byLength || Number(layerOf(b) === 'quotation') - Number(layerOf(a) === 'quotation');
}

function lengthOf(spans: readonly Span[]): number {
  return spans.reduce((sum, { start, end }) => sum + end - start, 0);
}
