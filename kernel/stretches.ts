import { score } from './answers';
import { describeEnd, describeNone, describePair, describeStart } from './stretch-features';

/** Where the caller writes the starts, then the ends of the stretches in question, in order. */
export const bounds: usize = memory.data(4 * 48, 16);
/** The scores: of "no content", then of each stretch, start by start. */
export const scores: usize = memory.data(8 * (1 + 24 * 24), 16);
const STARTS = memory.data(8 * 24, 16);
const ENDS = memory.data(8 * 24, 16);

/** Scores all answers to the question asked last; returns how many stretches there are: no end lies before its start. */
export function scoreStretches(starts: i32, ends: i32, unit: f64): i32 {
  describeNone();
  store<f64>(scores, score(unit));
  for (let a = 0; a < starts; a++) {
    describeStart(startAt(a));
    store<f64>(STARTS + 8 * a, score(unit));
  }
  for (let b = 0; b < ends; b++) {
    describeEnd(endAt(b, starts));
    store<f64>(ENDS + 8 * b, score(unit));
  }
  let pairs = 0;
  for (let a = 0; a < starts; a++) {
    for (let b = 0; b < ends; b++) {
      if (endAt(b, starts) <= startAt(a)) continue;
      describePair(startAt(a), endAt(b, starts));
      pairs++;
      store<f64>(scores + 8 * pairs, load<f64>(STARTS + 8 * a) + load<f64>(ENDS + 8 * b) + score(unit));
    }
  }
  return pairs;
}

function startAt(a: i32): i32 {
  return load<i32>(bounds + 4 * a);
}

function endAt(b: i32, starts: i32): i32 {
  return load<i32>(bounds + 4 * (starts + b));
}
