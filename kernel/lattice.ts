import { claim } from './memory';
import { LANE_BYTES, OUTSIDE_LANE } from './states';
import { ENTER, FACTORS, ROW_BYTES, STAY } from './steps';

/** Forward and backward passes of a linear chain over one paragraph, in probabilities scaled per token. */

/** How each token weighs its lanes. */
export let emission: usize = 0;
/** P(state, tokens so far), scaled. A row before the first token's says where a paragraph begins. */
export let forward: usize = 0;
/** What each row of `forward` was divided by. */
let scale: usize = 0;

/** Makes room for a paragraph. */
export function layLattice(tokens: i32): void {
  emission = claim(LANE_BYTES * tokens);
  forward = claim(LANE_BYTES * (tokens + 1));
  scale = claim(8 * tokens);
  memory.fill(forward, 0, LANE_BYTES);
  store<f64>(forward + 8 * OUTSIDE_LANE, 1);
  forward += LANE_BYTES;
}

export function passForward(tokens: i32): void {
  for (let token = 0; token < tokens; token++) {
    const row = forward + LANE_BYTES * token;
    const total = stepForward(row - LANE_BYTES, emission + LANE_BYTES * token, row);
    store<f64>(scale + 8 * token, total);
    for (let pair = 0; pair < 7; pair++) put(row, pair, f64x2.div(pairOf(row, pair), f64x2.splat(total)));
  }
}

/** Writes what the row before comes to at the next token, not yet divided; returns its sum. */
function stepForward(before: usize, weights: usize, row: usize): f64 {
  let a = f64x2.splat(0);
  let b = f64x2.splat(0);
  let c = f64x2.splat(0);
  let d = f64x2.splat(0);
  for (let lane = 0; lane < 13; lane++) {
    const share = f64x2.splat(load<f64>(before + 8 * lane));
    const into = FACTORS + ROW_BYTES * lane;
    a = f64x2.add(a, f64x2.mul(share, pairOf(into, 0)));
    b = f64x2.add(b, f64x2.mul(share, pairOf(into, 1)));
    c = f64x2.add(c, f64x2.mul(share, pairOf(into, 2)));
    d = f64x2.add(d, f64x2.mul(share, pairOf(into, 3)));
  }
  put(row, 0, a);
  put(row, 1, b);
  put(row, 2, c);
  put(row, 3, d);
  for (let run = 0; run < 3; run++) {
    const stays = f64x2.mul(pairOf(before, 4 + run), pairOf(STAY, run));
    const comes = f64x2.mul(pairOf(before, run), pairOf(ENTER, run));
    put(row, 4 + run, f64x2.add(stays, comes));
  }
  return weighRow(row, weights);
}

/** Multiplies a row by its token's weights; returns the sum. */
function weighRow(row: usize, weights: usize): f64 {
  let sum = f64x2.splat(0);
  for (let pair = 0; pair < 7; pair++) {
    const product = f64x2.mul(pairOf(row, pair), pairOf(weights, pair));
    put(row, pair, product);
    sum = f64x2.add(sum, product);
  }
  return f64x2.extract_lane(sum, 0) + f64x2.extract_lane(sum, 1);
}

/** What the tokens behind make of each lane: its product with a row of `forward` is a probability. */
export const BACKWARD = memory.data(8 * 14, 16);
/** The same with the token itself. */
const INNER = memory.data(8 * 14, 16);

/** Behind the last token of a paragraph everything is open. */
export function beginBackward(): void {
  for (let pair = 0; pair < 7; pair++) put(BACKWARD, pair, f64x2.splat(1));
}

/** From what stands behind a token to what stands behind the one before. */
export function stepBackward(token: i32): void {
  const weights = emission + LANE_BYTES * token;
  const total = f64x2.splat(load<f64>(scale + 8 * token));
  for (let pair = 0; pair < 7; pair++) {
    put(INNER, pair, f64x2.div(f64x2.mul(pairOf(weights, pair), pairOf(BACKWARD, pair)), total));
  }
  gatherOpen();
  for (let run = 0; run < 3; run++) {
    const inside = pairOf(INNER, 4 + run);
    put(BACKWARD, run, f64x2.add(pairOf(BACKWARD, run), f64x2.mul(inside, pairOf(ENTER, run))));
    put(BACKWARD, 4 + run, f64x2.add(pairOf(BACKWARD, 4 + run), f64x2.mul(inside, pairOf(STAY, run))));
  }
}

/** For each lane the sum over the open lanes that may follow it. */
function gatherOpen(): void {
  const a = pairOf(INNER, 0);
  const b = pairOf(INNER, 1);
  const c = pairOf(INNER, 2);
  const d = pairOf(INNER, 3);
  for (let pair = 0; pair < 7; pair++) {
    const row = FACTORS + 2 * ROW_BYTES * pair;
    const left = halves(row, a, b, c, d);
    const right = halves(row + ROW_BYTES, a, b, c, d);
    const evens = v128.shuffle<f64>(left, right, 0, 2);
    const odds = v128.shuffle<f64>(left, right, 1, 3);
    put(BACKWARD, pair, f64x2.add(evens, odds));
  }
}

/** Two numbers whose sum is the product of a row with eight others. */
function halves(row: usize, a: v128, b: v128, c: v128, d: v128): v128 {
  const ab = f64x2.add(f64x2.mul(a, pairOf(row, 0)), f64x2.mul(b, pairOf(row, 1)));
  const cd = f64x2.add(f64x2.mul(c, pairOf(row, 2)), f64x2.mul(d, pairOf(row, 3)));
  return f64x2.add(ab, cd);
}

function pairOf(row: usize, pair: i32): v128 {
  return v128.load(row + 16 * pair);
}

function put(row: usize, pair: i32, value: v128): void {
  v128.store(row + 16 * pair, value);
}
