import { LANES, OPEN_LANES, RUNS, STATES, stateOf } from './states';

/** A factor for each state before and state, as the caller writes them. */
export const STEP_BYTES = 8 * STATES * STATES;

/** A row for each lane before, of the factors into the open lanes. */
export const ROW_BYTES = 8 * OPEN_LANES;
/** Then into the inside of each run, and a sixth for the sake of pairs, from itself, */
const STAYS = LANES * ROW_BYTES;
/** and from its beginning. */
const ENTERS = STAYS + 8 * 6;

/** Nothing is written where a step is forbidden: its factor is 0. */
export const FACTORS = memory.data(14 * 64 + 96, 16);
export const STAY = FACTORS + STAYS;
export const ENTER = FACTORS + ENTERS;

/** @param steps where the caller wrote the factors of all steps */
export function setSteps(steps: usize): void {
  for (let lane = 0; lane < STATES; lane++) {
    for (let next = 0; next < OPEN_LANES; next++) {
      store<f64>(FACTORS + ROW_BYTES * lane + 8 * next, factor(steps, lane, next));
    }
  }
  for (let run = 0; run < RUNS; run++) {
    const inside = OPEN_LANES + run;
    store<f64>(STAY + 8 * run, factor(steps, inside, inside));
    store<f64>(ENTER + 8 * run, factor(steps, run, inside));
  }
}

function factor(steps: usize, before: i32, lane: i32): f64 {
  return load<f64>(steps + 8 * (STATES * stateOf(before) + stateOf(lane)));
}
