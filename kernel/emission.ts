import { writePowers } from './powers';
import { LANES, STATES, stateOf } from './states';
import { sumWeights } from './weights';

/** Factors by how many units a score is below the token's best. */
const DISTANCES = 1 << 12;
const FACTORS = memory.data(8 * (1 << 12), 16);

/** e^-60: a token never rules a state out altogether, so that no paragraph has probability 0. */
const LEAST_FACTOR: f64 = 8.75651076269652e-27;

/** @param ratio the factor of a unit less of score, below 1 */
export function setDistances(ratio: f64): void {
  writePowers(FACTORS, DISTANCES, 1, ratio);
  for (let at = FACTORS; at < FACTORS + 8 * DISTANCES; at += 8) store<f64>(at, max(load<f64>(at), LEAST_FACTOR));
}

/** 16 numbers of 16 bits, one for each state in its own order; the last three mean nothing. */
const SCORES = memory.data(32, 16);

/** Writes what a token's features make of each lane, the greatest 1. Scores are whole numbers: no exponential is called. */
export function emit(slots: usize, into: usize): void {
  sumWeights(slots, SCORES);
  const low = v128.load(SCORES);
  const high = v128.load(SCORES, 16);
  const top = greatest(low, high);
  const most = i16x8.splat(<i16>(DISTANCES - 1));
  v128.store(SCORES, i16x8.min_u(i16x8.sub(top, low), most));
  v128.store(SCORES, i16x8.min_u(i16x8.sub(top, high), most), 16);
  for (let lane = 0; lane < STATES; lane++) {
    store<f64>(into + 8 * lane, load<f64>(FACTORS + 8 * load<u16>(SCORES + 2 * stateOf(lane))));
  }
  store<f64>(into + 8 * (LANES - 1), 0);
}

/** The greatest of the 13 numbers, eight times. */
function greatest(low: v128, high: v128): v128 {
  const meant = i16x8(-1, -1, -1, -1, -1, 0, 0, 0);
  let top = i16x8.max_s(low, v128.bitselect(high, low, meant));
  top = i16x8.max_s(top, i16x8.shuffle(top, top, 4, 5, 6, 7, 0, 1, 2, 3));
  top = i16x8.max_s(top, i16x8.shuffle(top, top, 2, 3, 0, 1, 6, 7, 4, 5));
  return i16x8.max_s(top, i16x8.shuffle(top, top, 1, 0, 3, 2, 5, 4, 7, 6));
}
