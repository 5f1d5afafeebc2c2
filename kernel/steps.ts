import { byte, kind, level, quote } from './columns';
import { cueLevel, LIKELY_CUE } from './levels';
import { writePowers } from './powers';
import { LANES, OPEN_LANES, RUNS, STATES, stateOf } from './states';

/**
 * Transitions depend on the two tokens they lead over: a content begins behind "that" or at an opening mark, and ends
 * at a comma more easily than between two words.
 */
const GROUPS = 9;
const CLASSES = GROUPS * GROUPS;
const EDGE = 8;

/** A weight for each class, state before and state: a byte each. */
export const STEP_WEIGHTS = CLASSES * STATES * STATES;

/** The step class into token `i` of a paragraph that begins at `from`. */
export function stepInto(i: i32, from: i32): i32 {
  return (i > from ? groupOf(i - 1) : EDGE) * GROUPS + groupOf(i);
}

/** Numbers of `Observations`: opening and closing marks, then kinds of words: comma, stop or question, "that", signs. */
function groupOf(i: i32): i32 {
  const k = byte(kind, i);
  const q = byte(quote, i);
  if (q === 1 || q === 5) return 5;
  if (q === 4 || q === 8) return 6;
  if (k === 1) return 1;
  if (k === 2 || k === 5) return 2;
  if (k === 11) return 3;
  if (k >= 3 && k <= 10) return 4;
  return cueLevel(byte(level, i)) >= LIKELY_CUE ? 7 : 0;
}

/** The factors of a class begin with a row for each lane before, of those into the open lanes. */
export const ROW_BYTES = 8 * OPEN_LANES;
/** Then into the inside of each run, and a sixth for the sake of pairs, from itself, */
export const STAY = LANES * ROW_BYTES;
/** and from its beginning. */
export const ENTER = STAY + 8 * 6;
const CLASS_BYTES = ENTER + 8 * 6;

/** Nothing is written where a step is forbidden: its factor is 0. */
const FACTORS = memory.data(81 * (14 * 64 + 96), 16);
const EXPONENTIALS = memory.data(8 * 256);

export function factorsOf(step: i32): usize {
  return FACTORS + CLASS_BYTES * step;
}

/** @param ratio the factor of a unit more of weight, above 1 */
export function setSteps(weights: usize, ratio: f64, first: f64): void {
  writePowers(EXPONENTIALS, 256, first, ratio);
  for (let step = 0; step < CLASSES; step++) {
    const matrix = weights + STATES * STATES * step;
    const factors = factorsOf(step);
    for (let lane = 0; lane < STATES; lane++) {
      for (let next = 0; next < OPEN_LANES; next++) {
        store<f64>(factors + ROW_BYTES * lane + 8 * next, factor(matrix, lane, next));
      }
    }
    for (let run = 0; run < RUNS; run++) {
      const inside = OPEN_LANES + run;
      store<f64>(factors + STAY + 8 * run, factor(matrix, inside, inside));
      store<f64>(factors + ENTER + 8 * run, factor(matrix, run, inside));
    }
  }
}

function factor(matrix: usize, before: i32, lane: i32): f64 {
  const weight = load<i8>(matrix + STATES * stateOf(before) + stateOf(lane));
  return load<f64>(EXPONENTIALS + 8 * (<usize>weight + 128));
}
