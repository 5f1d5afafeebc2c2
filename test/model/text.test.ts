import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contains, hull, overlaps, span } from '../../src/model/span.ts';
import { fold, isSpaceOrEdge, isWordCharacter } from '../../src/model/text.ts';

describe('folding', () => {
  test('makes case, apostrophes and dashes alike', () => {
    expect(fold('BEIJING’S Long–Term ʼTis ‘so’ — yes')).toBe("beijing's long-term 'tis 'so' - yes");
  });

  test('keeps every offset, whatever the text', () => {
    expect(fold('İSTANBUL’dan')).toHaveLength('İSTANBUL’dan'.length);
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => fold(text).length === text.length));
  });
});

test.each([
  ['a', true, false],
  ['7', true, false],
  ['é', true, false],
  ['和', true, false],
  ['-', false, false],
  [' ', false, true],
  ['\u00a0', false, true],
  ['\ud83d', false, false],
  ['', false, true],
  [undefined, false, true],
])('%j is a word character: %s, is space or edge: %s', (character, isWord, isSpace) => {
  expect([isWordCharacter(character), isSpaceOrEdge(character)]).toEqual([isWord, isSpace]);
});

describe('spans', () => {
  test('that only touch do not overlap', () => {
    expect(overlaps(span(0, 3), span(3, 5))).toBe(false);
    expect(overlaps(span(0, 4), span(3, 5))).toBe(true);
  });

  test('contain themselves', () => {
    expect(contains(span(2, 5), span(2, 5))).toBe(true);
    expect(contains(span(2, 5), span(2, 6))).toBe(false);
  });

  test('have a hull, unless there are none', () => {
    expect(hull([span(4, 6), span(1, 2)])).toEqual(span(1, 6));
    expect(hull([])).toBeNull();
  });
});
