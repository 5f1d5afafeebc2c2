import { COORDINATES } from './coordinates';
import { claim } from './memory';

/**
 * Two layers of simple recurrent units, each read from both ends of a paragraph, between the coordinates of the tokens and
 * the scores of the states; see `src/engine/learned/network.ts`. Numbers are single floats, four to a vector.
 */
export const UNITS = 16;
/** Two directions: what a layer tells of a token. */
const WIDTH = 2 * UNITS;
/** The gates of the units, then their values. */
const GATES = 2 * UNITS;
const STATES = 13;

const FIRST_AT = 4 * COORDINATES;
const FIRST_SIZE = 4 * (COORDINATES + 1) * GATES;
const SECOND_AT = FIRST_AT + 2 * FIRST_SIZE;
const SECOND_SIZE = 4 * (WIDTH + 1) * GATES;
const SCORES_AT = SECOND_AT + 2 * SECOND_SIZE;
export const NETWORK_BYTES = SCORES_AT + 4 * (WIDTH + COORDINATES) * STATES;

/** A vector is loaded from the last row of scores, which is shorter than four of them. */
const MARGIN = 16;

let network: usize = 0;

/** Makes room for the network; returns where the caller writes it. */
export function layNetwork(): usize {
  network = claim(NETWORK_BYTES + MARGIN);
  return network;
}

/** Sixteen coordinates a token, of which the last three mean nothing. */
export const TOKEN_BYTES = 4 * 16;
const LAYER_BYTES = 4 * WIDTH;

export let tokens: usize = 0;
let first: usize = 0;
let second: usize = 0;

/** Makes room for a paragraph. */
export function layActivity(count: i32): void {
  tokens = claim(TOKEN_BYTES * count);
  first = claim(LAYER_BYTES * count);
  second = claim(LAYER_BYTES * count);
}

/**
 * A token's coordinates from the sums of its features' bytes: the share of every token is added, and what is below
 * nought cut off.
 * @param sums 16 numbers of 16 bits
 * @param unit what one of them is worth
 */
export function place(token: i32, sums: usize, unit: f32): void {
  for (let four: usize = 0; four < 4; four++) {
    const whole = i32x4.extend_low_i16x8_s(v128.load64_zero(sums + 8 * four));
    const sum = f32x4.mul(f32x4.convert_i32x4_s(whole), f32x4.splat(unit));
    const placed = f32x4.add(sum, v128.load(network + 16 * four));
    v128.store(tokens + TOKEN_BYTES * token + 16 * four, f32x4.max(placed, f32x4.splat(0)));
  }
}

/** Runs both layers over the placed tokens. */
export function readParagraph(count: i32): void {
  const ahead = network + FIRST_AT;
  readAhead(count, tokens, TOKEN_BYTES, COORDINATES, ahead, first);
  readBack(count, tokens, TOKEN_BYTES, COORDINATES, ahead + FIRST_SIZE, first + 4 * UNITS);
  const again = network + SECOND_AT;
  readAhead(count, first, LAYER_BYTES, WIDTH, again, second);
  readBack(count, first, LAYER_BYTES, WIDTH, again + SECOND_SIZE, second + 4 * UNITS);
}

/** What the units of one direction remember. */
const MEMORY = memory.data(4 * 16, 16);

function readAhead(count: i32, from: usize, bytes: usize, inputs: i32, rows: usize, into: usize): void {
  memory.fill(MEMORY, 0, 4 * UNITS);
  for (let k = 0; k < count; k++) read(from + bytes * k, inputs, rows, into + LAYER_BYTES * k);
}

function readBack(count: i32, from: usize, bytes: usize, inputs: i32, rows: usize, into: usize): void {
  memory.fill(MEMORY, 0, 4 * UNITS);
  for (let k = count - 1; k >= 0; k--) read(from + bytes * k, inputs, rows, into + LAYER_BYTES * k);
}

/** One token: gates and values are sums of rows, one for each input and one that always counts. */
function read(from: usize, inputs: i32, rows: usize, into: usize): void {
  const own = rows + 4 * GATES * inputs;
  let g0 = v128.load(own, 0);
  let g1 = v128.load(own, 16);
  let g2 = v128.load(own, 32);
  let g3 = v128.load(own, 48);
  let v0 = v128.load(own, 64);
  let v1 = v128.load(own, 80);
  let v2 = v128.load(own, 96);
  let v3 = v128.load(own, 112);
  for (let row = rows; row < own; row += 4 * GATES) {
    const input = v128.load32_splat(from);
    from += 4;
    g0 = f32x4.add(g0, f32x4.mul(input, v128.load(row, 0)));
    g1 = f32x4.add(g1, f32x4.mul(input, v128.load(row, 16)));
    g2 = f32x4.add(g2, f32x4.mul(input, v128.load(row, 32)));
    g3 = f32x4.add(g3, f32x4.mul(input, v128.load(row, 48)));
    v0 = f32x4.add(v0, f32x4.mul(input, v128.load(row, 64)));
    v1 = f32x4.add(v1, f32x4.mul(input, v128.load(row, 80)));
    v2 = f32x4.add(v2, f32x4.mul(input, v128.load(row, 96)));
    v3 = f32x4.add(v3, f32x4.mul(input, v128.load(row, 112)));
  }
  remember(0, g0, v0, into);
  remember(16, g1, v1, into);
  remember(32, g2, v2, into);
  remember(48, g3, v3, into);
}

/** Four units keep, as their gates say, what they remember, take the rest from their values, and tell it bent. */
function remember(at: usize, gates: v128, values: v128, into: usize): void {
  const half = f32x4.splat(0.5);
  const keep = f32x4.add(half, f32x4.mul(half, bend(gates)));
  const before = v128.load(MEMORY + at);
  const now = f32x4.add(values, f32x4.mul(keep, f32x4.sub(before, values)));
  v128.store(MEMORY + at, now);
  v128.store(into + at, bend(now));
}

/** Between -1 and 1, without an exponential: `x / (1 + |x|)`. */
function bend(x: v128): v128 {
  return f32x4.div(x, f32x4.add(f32x4.splat(1), f32x4.abs(x)));
}

/** Writes 16 scores of a token, one for each state; the last three mean nothing. */
export function scoreStates(token: i32, into: usize): void {
  const rows = network + SCORES_AT;
  v128.store(into, f32x4.splat(0));
  v128.store(into, f32x4.splat(0), 16);
  v128.store(into, f32x4.splat(0), 32);
  v128.store(into, f32x4.splat(0), 48);
  addRows(second + LAYER_BYTES * token, WIDTH, rows, into);
  addRows(tokens + TOKEN_BYTES * token, COORDINATES, rows + 4 * STATES * WIDTH, into);
}

function addRows(from: usize, inputs: i32, rows: usize, into: usize): void {
  let a = v128.load(into);
  let b = v128.load(into, 16);
  let c = v128.load(into, 32);
  let d = v128.load(into, 48);
  const end = rows + 4 * STATES * inputs;
  for (let row = rows; row < end; row += 4 * STATES) {
    const input = v128.load32_splat(from);
    from += 4;
    a = f32x4.add(a, f32x4.mul(input, v128.load(row)));
    b = f32x4.add(b, f32x4.mul(input, v128.load(row, 16)));
    c = f32x4.add(c, f32x4.mul(input, v128.load(row, 32)));
    d = f32x4.add(d, f32x4.mul(input, v128.load(row, 48)));
  }
  v128.store(into, a);
  v128.store(into, b, 16);
  v128.store(into, c, 32);
  v128.store(into, d, 48);
}
