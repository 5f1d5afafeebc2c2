import { fetch } from './memory';
import { scoreStates } from './network';
import { writePowers } from './powers';
import { LANES, STATES, stateOf } from './states';

/** Factors by how far a score is below the token's best, in steps of a sixty-fourth: no exponential is called. */
const DISTANCES = 1 << 12;
const FACTORS = memory.data(8 * (1 << 12), 16);
const STEPS: f32 = 64;
/** e^(-1/64) */
const RATIO: f64 = 0.9844964370054085;

/** e^-60: a token never rules a state out altogether, so that no paragraph has probability 0. */
const LEAST_FACTOR: f64 = 8.75651076269652e-27;

export function setDistances(): void {
  writePowers(FACTORS, DISTANCES, 1, RATIO);
  for (let at = FACTORS; at < FACTORS + 8 * DISTANCES; at += 8) store<f64>(at, max(load<f64>(at), LEAST_FACTOR));
}

/** Brings the factors near, see `fetch`. */
export function fetchFactors(): void {
  fetch(FACTORS, 8 * DISTANCES);
}

/** 16 scores, then as many distances, one for each state in its own order; the last three mean nothing. */
const SCORES = memory.data(64, 16);
const FURTHER = memory.data(64, 16);

/** Writes what a token makes of each lane, the greatest 1. */
export function emit(token: i32, into: usize): void {
  scoreStates(token, SCORES);
  const top = greatest();
  for (let at: usize = 0; at < 64; at += 16) {
    const below = f32x4.mul(f32x4.sub(top, v128.load(SCORES + at)), f32x4.splat(STEPS));
    const near = f32x4.min(below, f32x4.splat(<f32>(DISTANCES - 1)));
    v128.store(FURTHER + at, v128.xor(f32x4.add(near, f32x4.splat(WHOLES)), f32x4.splat(WHOLES)));
  }
  for (let lane = 0; lane < STATES; lane++) {
    store<f64>(into + 8 * lane, load<f64>(FACTORS + 8 * load<u32>(FURTHER + 4 * stateOf(lane))));
  }
  store<f64>(into + 8 * (LANES - 1), 0);
}

/** From here on floats are whole numbers: added to a small one, it is rounded and stands in the lowest bits. */
const WHOLES: f32 = 8388608;

/** The greatest of the 13 scores, four times. */
function greatest(): v128 {
  const last = f32x4.splat(load<f32>(SCORES, 48));
  let top = f32x4.max(v128.load(SCORES), v128.load(SCORES, 16));
  top = f32x4.max(top, f32x4.max(v128.load(SCORES, 32), last));
  top = f32x4.max(top, v128.shuffle<f32>(top, top, 2, 3, 0, 1));
  return f32x4.max(top, v128.shuffle<f32>(top, top, 1, 0, 3, 2));
}
