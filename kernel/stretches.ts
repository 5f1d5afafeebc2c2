import { ROWS_BYTES, rows, SUM_BYTES, sumPart, tellOne, tellThree } from './answer-layer';
import { score, TABLE_SIZE, table } from './answers';
import { fetch } from './memory';
import { describeEnd, describeNone, describePair, describeStart } from './stretch-features';

/** Where the caller writes the starts, then the ends of the stretches in question, in order. */
export const bounds: usize = memory.data(4 * 48, 16);
/** The scores: of "no content", then of each stretch, start by start. */
export const scores: usize = memory.data(8 * (1 + 24 * 24), 16);
const STARTS = memory.data(8 * 24, 16);
const ENDS = memory.data(8 * 24, 16);
/** What each start and end adds to the units of the layer, and what the part at hand does. */
const START_SUMS = memory.data(32 * 24, 16);
const END_SUMS = memory.data(32 * 24, 16);
const SUMS = memory.data(32, 16);

/** Brings what was learnt of answers near, see `fetch`. */
export function fetchAnswers(): void {
  fetch(table, TABLE_SIZE);
  fetch(rows, ROWS_BYTES);
}

/**
 * Scores all answers to the question asked last; returns how many stretches there are: no end lies before its start.
 * @param unit what a byte of the table is worth
 * @param rowUnit what a byte of the layer's rows is worth
 */
export function scoreStretches(starts: i32, ends: i32, unit: f64, rowUnit: f32): i32 {
  describeNone();
  sumPart(rowUnit, SUMS);
  store<f64>(scores, score(unit) + tellOne(SUMS));
  for (let a = 0; a < starts; a++) {
    describeStart(startAt(a));
    keep(STARTS, START_SUMS, a, unit, rowUnit);
  }
  for (let b = 0; b < ends; b++) {
    describeEnd(endAt(b, starts));
    keep(ENDS, END_SUMS, b, unit, rowUnit);
  }
  let pairs = 0;
  for (let a = 0; a < starts; a++) {
    for (let b = 0; b < ends; b++) {
      if (endAt(b, starts) <= startAt(a)) continue;
      describePair(startAt(a), endAt(b, starts));
      sumPart(rowUnit, SUMS);
      const bent = tellThree(START_SUMS + SUM_BYTES * a, END_SUMS + SUM_BYTES * b, SUMS);
      pairs++;
      store<f64>(scores + 8 * pairs, load<f64>(STARTS + 8 * a) + load<f64>(ENDS + 8 * b) + score(unit) + bent);
    }
  }
  return pairs;
}

/** Keeps what the described start or end comes to. */
function keep(scored: usize, sums: usize, k: i32, unit: f64, rowUnit: f32): void {
  store<f64>(scored + 8 * k, score(unit));
  sumPart(rowUnit, sums + SUM_BYTES * k);
}

function startAt(a: i32): i32 {
  return load<i32>(bounds + 4 * a);
}

function endAt(b: i32, starts: i32): i32 {
  return load<i32>(bounds + 4 * (starts + b));
}
