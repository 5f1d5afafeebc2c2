import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bitsIn, marksOf } from '../../src/context/word-marks.ts';

const words = fc.uniqueArray(fc.string({ maxLength: 6 }), { maxLength: 20 }).map((all) => new Set(all));

test('never shows more words missing than are missing', () => {
  fc.assert(
    fc.property(words, words, (some, others) => {
      const missing = [...some].filter((word) => !others.has(word)).length;
      expect(bitsIn(marksOf(some) & ~marksOf(others))).toBeLessThanOrEqual(missing);
    }),
  );
});

test('counts bits', () => {
  expect([0, 1, 0b1011, 0x3fffffff, -1].map(bitsIn)).toEqual([0, 1, 3, 30, 32]);
});
