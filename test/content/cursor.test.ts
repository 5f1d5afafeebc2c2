import { beforeEach, describe, expect, test } from 'vitest';
import { Cursor } from '../../src/content/cursor.ts';
import type { PlacedMark } from '../../src/content/placed-mark.ts';

/** A mark whose one line is so far below the window's upper edge; `null`: in a part of the page that is folded away. */
function markAt(id: string, top: number | null): PlacedMark {
  const box = { top } as DOMRect;
  const range = {
    collapsed: false,
    getClientRects: () => (top === null ? [] : [box]),
    getBoundingClientRect: () => box,
  };
  const mark = { id, target: { layer: 'quotation', quotation: id }, spans: [], drawn: [], faint: false } as const;
  const ranges = [range as unknown as Range];
  return { mark, ranges, whole: () => ranges };
}

const ALL = [
  markAt('above', -500),
  markAt('folded', null),
  markAt('first', 20),
  markAt('second', 300),
  markAt('below', 5000),
];

let cursor: Cursor;
beforeEach(() => {
  cursor = new Cursor();
});

const step = (by: 1 | -1) => cursor.step(ALL, by)?.placed.mark.id;

describe('stepping through the marks', () => {
  test('begins with the first mark in the window', () => {
    expect(step(1)).toBe('first');
  });

  test('begins backwards with the last mark in the window', () => {
    expect(step(-1)).toBe('second');
  });

  test('goes on in reading order and round the ends, past what is folded away', () => {
    expect([step(1), step(1), step(1), step(1), step(1)]).toEqual(['first', 'second', 'below', 'above', 'first']);
  });

  test('counts what can be gone to', () => {
    expect(cursor.step(ALL, 1)).toMatchObject({ index: 1, count: 4 });
  });

  test('has nowhere to go without marks', () => {
    expect(cursor.step([], 1)).toBeNull();
  });

  test('goes on from a mark that was reached by pointer, which does not stand out by that', () => {
    cursor.follow(markAt('second', 300));
    expect(cursor.at(ALL)).toBeNull();
    expect(step(1)).toBe('below');
  });

  test('begins anew once it has been left', () => {
    step(1);
    step(1);
    cursor.leave();
    expect(cursor.at(ALL)).toBeNull();
    expect(step(1)).toBe('first');
  });
});
