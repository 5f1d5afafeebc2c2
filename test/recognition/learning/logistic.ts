/*
 * Logistic regression with few columns, by Newton’s method: the same rows always give the same weights.
 */

/** Something that is so or not, and its signs. */
export interface Example {
  readonly row: readonly number[];
  readonly isSo: boolean;
  /** How much it counts; 1 unless told. */
  readonly weight?: number;
}

/** How much each sign counts. Of what comes to nought, half is so. */
export interface Fit {
  readonly constant: number;
  readonly weights: readonly number[];
}

const STEPS = 25;
const NEAR_ENOUGH = 1e-7;
/** Almost nothing: only so that there is a solution where nothing speaks for one. */
const FREE = 1e-6;

/** @param ridge how strongly weights are held near nought; the constant is not */
export function fitLogistic(examples: readonly Example[], ridge = 1): Fit {
  const size = (examples[0]?.row.length ?? 0) + 1;
  let at = new Array<number>(size).fill(0);
  for (let step = 0; step < STEPS; step++) {
    const move = solve(...slopes(examples, at, ridge));
    at = at.map((value, k) => value + (move[k] ?? 0));
    if (Math.max(...move.map(Math.abs)) < NEAR_ENOUGH) break;
  }
  const [constant = 0, ...weights] = at;
  return { constant, weights };
}

/** How the likelihood bends at a place, and how it rises there. */
function slopes(examples: readonly Example[], at: readonly number[], ridge: number): [number[][], number[]] {
  const held = (k: number) => (k === 0 ? FREE : ridge);
  const slope = at.map((value, k) => -held(k) * value);
  const bend = at.map((_, k) => at.map((_, j) => (k === j ? held(k) : 0)));
  for (const { row, isSo, weight = 1 } of examples) {
    const x = [1, ...row];
    const likely = 1 / (1 + Math.exp(-x.reduce((sum, value, k) => sum + value * (at[k] ?? 0), 0)));
    for (const [k, value] of x.entries()) {
      if (value === 0) continue;
      slope[k] = (slope[k] ?? 0) + weight * ((isSo ? 1 : 0) - likely) * value;
      const line = bend[k] ?? [];
      for (const [j, other] of x.entries()) line[j] = (line[j] ?? 0) + weight * likely * (1 - likely) * value * other;
    }
  }
  return [bend, slope];
}

/** Solves a system by elimination. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const rows = matrix.map((line, k) => [...line, right[k] ?? 0]);
  for (let k = 0; k < rows.length; k++) {
    const pivot = takePivot(rows, k);
    for (const [j, line] of rows.entries()) {
      if (j !== k) subtract(line, pivot, (line[k] ?? 0) / (pivot[k] ?? 1));
    }
  }
  return rows.map((line, k) => (line.at(-1) ?? 0) / (line[k] ?? 1));
}

/** Puts the row with the largest value in column `k` in place `k`. */
function takePivot(rows: number[][], k: number): readonly number[] {
  const size = (j: number) => Math.abs(rows[j]?.[k] ?? 0);
  let best = k;
  for (let j = k + 1; j < rows.length; j++) if (size(j) > size(best)) best = j;
  const pivot = rows[best] ?? [];
  rows[best] = rows[k] ?? [];
  rows[k] = pivot;
  return pivot;
}

function subtract(line: number[], other: readonly number[], factor: number): void {
  for (const [k, value] of other.entries()) line[k] = (line[k] ?? 0) - factor * value;
}
