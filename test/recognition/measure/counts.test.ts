import { describe, expect, test } from 'vitest';
import { f1, precision, recall, share, sumOfCounts, sumOfShares } from './counts.ts';

describe('counts', () => {
  test('give precision, recall and their harmonic mean', () => {
    const counts = { predicted: 4, predictedRight: 3, marked: 6, markedFound: 3 };
    expect(precision(counts)).toBe(0.75);
    expect(recall(counts)).toBe(0.5);
    expect(f1(counts)).toBeCloseTo(0.6);
  });

  test('say nothing where nothing was marked and nothing predicted', () => {
    const counts = { predicted: 0, predictedRight: 0, marked: 0, markedFound: 0 };
    expect([precision(counts), recall(counts), f1(counts), share({ right: 0, of: 0 })]).toEqual([
      null,
      null,
      null,
      null,
    ]);
  });

  test('are 0 where all is invented or all is missed', () => {
    expect(f1({ predicted: 2, predictedRight: 0, marked: 0, markedFound: 0 })).toBe(0);
    expect(f1({ predicted: 0, predictedRight: 0, marked: 2, markedFound: 0 })).toBe(0);
  });

  test('add up, and to nothing when there are none', () => {
    const one = { predicted: 1, predictedRight: 1, marked: 2, markedFound: 1 };
    expect(sumOfCounts([one, one])).toEqual({ predicted: 2, predictedRight: 2, marked: 4, markedFound: 2 });
    expect(sumOfCounts([])).toEqual({ predicted: 0, predictedRight: 0, marked: 0, markedFound: 0 });
    expect(sumOfShares([{ right: 1, of: 2 }])).toEqual({ right: 1, of: 2 });
  });
});
