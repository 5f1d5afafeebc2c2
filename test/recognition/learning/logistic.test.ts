import { describe, expect, test } from 'vitest';
import { type Example, fitLogistic } from './logistic.ts';

/** So many that are so, and so many that are not, with the same signs. */
function examples(row: readonly number[], so: number, not: number): Example[] {
  return Array.from({ length: so + not }, (_, k) => ({ row, isSo: k < so }));
}

describe('a fit', () => {
  test('gives back the shares that it has seen', () => {
    const { constant, weights } = fitLogistic([...examples([0], 10, 30), ...examples([1], 30, 10)], 0);
    expect(constant).toBeCloseTo(Math.log(1 / 3), 4);
    expect(weights[0]).toBeCloseTo(Math.log(9), 4);
  });

  test('leaves a sign that says nothing without weight', () => {
    const all = [...examples([0, 1], 10, 30), ...examples([0, 0], 10, 30), ...examples([1, 0], 9, 1)];
    const { weights } = fitLogistic(all, 0.01);
    expect(Math.abs(weights[1] ?? 1)).toBeLessThan(0.1);
  });

  test('is held back where few examples speak for a weight, however clearly', () => {
    const few = [...examples([1], 3, 0), ...examples([0], 0, 3)];
    expect(fitLogistic(few, 1).weights[0]).toBeLessThan(fitLogistic(few, 0.1).weights[0] ?? 0);
    expect(fitLogistic(few, 1).weights[0]).toBeGreaterThan(0);
  });

  test('is the same each time', () => {
    const all = [...examples([1, 2], 4, 1), ...examples([0, 1], 1, 4)];
    expect(fitLogistic(all)).toEqual(fitLogistic(all));
  });
});
