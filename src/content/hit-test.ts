import { layerOf } from '../model/mark.ts';
import type { Span } from '../model/span.ts';
import type { Part } from './part.ts';
import type { PlacedMark } from './placed-mark.ts';

/** The marks painted at a point of the window, the most specific first. */
export function marksAt(x: number, y: number, parts: readonly Part[], shadowRoots: ShadowRoot[]): PlacedMark[] {
  const caret = document.caretPositionFromPoint(x, y, { shadowRoots });
  if (!caret) return [];
  for (const { map, placed } of parts) {
    const offset = map.offsetAt(caret.offsetNode, caret.offset);
    if (offset !== null) return paintedAt(x, y, offset, placed);
  }
  return [];
}

function paintedAt(x: number, y: number, offset: number, placed: readonly PlacedMark[]): PlacedMark[] {
  return (
    placed
      .filter(({ mark }) => mark.drawn.some(({ start, end }) => start <= offset && offset <= end))
      // The caret snaps to the nearest text, also from far beside it: only the painted boxes tell.
      .filter(({ ranges }) => areAt(ranges, x, y))
      .sort(bySpecificity)
  );
}

/** Whether the point is on one of the ranges as they are painted. */
export function areAt(ranges: readonly Range[], x: number, y: number): boolean {
  return ranges.some((range) => isInside(range, x, y));
}

function isInside(range: Range, x: number, y: number): boolean {
  return [...range.getClientRects()].some(
    ({ left, right, top, bottom }) => left <= x && x <= right && top <= y && y <= bottom,
  );
}

/** A name or a telling phrase inside a long quotation: the shortest is what the reader points at. */
function bySpecificity({ mark: a }: PlacedMark, { mark: b }: PlacedMark): number {
  const byLength = lengthOf(a.drawn) - lengthOf(b.drawn);
  return byLength || Number(layerOf(b) === 'quotation') - Number(layerOf(a) === 'quotation');
}

function lengthOf(spans: readonly Span[]): number {
  return spans.reduce((sum, { start, end }) => sum + end - start, 0);
}
