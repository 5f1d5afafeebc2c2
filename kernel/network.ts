import { COORDINATES } from './coordinates';
import { claim } from './memory';

/**
 * Two layers of simple recurrent units, each read from both ends of a paragraph, between the coordinates of the tokens and
 * the scores of the states; see `src/engine/learned/network.ts`. Inputs and weights are whole numbers of 16 bits, because
 * a vector multiplies eight of them at once, and no more than four floats; sums are of 32 bits.
 */
const UNITS = 16;
/** Two directions: what a layer tells of a token. */
const WIDTH = 2 * UNITS;
/** The gates of the units, then their values. */
const GATES = 2 * UNITS;
const STATES = 13;

/** Floats, as the caller writes them. */
const FIRST_AT = 4 * COORDINATES;
const FIRST_SIZE = 4 * (COORDINATES + 1) * GATES;
const SECOND_AT = FIRST_AT + 2 * FIRST_SIZE;
const SECOND_SIZE = 4 * (WIDTH + 1) * GATES;
const SCORES_AT = SECOND_AT + 2 * SECOND_SIZE;
const NETWORK_BYTES = SCORES_AT + 4 * (WIDTH + COORDINATES) * STATES;

/** What 1 is in whole numbers: a weight, a coordinate, what a layer tells, which lies between -1 and 1. */
const WEIGHT: f32 = 2048;
const COORDINATE: f32 = 512;
const TOLD: f32 = 8192;

/** Pairs of inputs; that of a thirteenth coordinate has a weight of 0 beside it. */
const COORDINATE_PAIRS = 7;
const TOLD_PAIRS = UNITS;

/** Two inputs' weights for four sums are one vector. */
const PAIR_BYTES = 4 * GATES;
const SCORE_PAIR_BYTES = 4 * 16;

let network: usize = 0;
/** The same in whole numbers: of the first layer ahead and back, of the second, then of the scores. */
let first: usize = 0;
let second: usize = 0;
let scores: usize = 0;

/** Makes room for the network; returns where the caller writes it. */
export function layNetwork(): usize {
  network = claim(NETWORK_BYTES + 16);
  first = claim(2 * PAIR_BYTES * COORDINATE_PAIRS);
  second = claim(2 * PAIR_BYTES * TOLD_PAIRS);
  scores = claim(SCORE_PAIR_BYTES * (TOLD_PAIRS + COORDINATE_PAIRS));
  return network;
}

/** Makes the written floats whole numbers. */
export function packNetwork(): void {
  for (let back: usize = 0; back < 2; back++) {
    pack(network + FIRST_AT + FIRST_SIZE * back, COORDINATES, GATES, first + PAIR_BYTES * COORDINATE_PAIRS * back);
    pack(network + SECOND_AT + SECOND_SIZE * back, WIDTH, GATES, second + PAIR_BYTES * TOLD_PAIRS * back);
  }
  const rows = network + SCORES_AT;
  pack(rows, WIDTH, STATES, scores);
  pack(rows + 4 * STATES * WIDTH, COORDINATES, STATES, scores + SCORE_PAIR_BYTES * TOLD_PAIRS);
}

/** Rows of floats, one for each input, become rows for each pair: of every sum the weight of the one, then of the other. */
function pack(rows: usize, inputs: i32, sums: i32, into: usize): void {
  const width = (sums + 3) & ~3;
  for (let input = 0; input < ((inputs + 1) & ~1); input++) {
    for (let sum = 0; sum < width; sum++) {
      const isMeant = input < inputs && sum < sums;
      const weight = isMeant ? load<f32>(rows + 4 * (sums * input + sum)) * WEIGHT : 0;
      const at = into + 4 * (width * (input >> 1) + sum) + 2 * (input & 1);
      store<i16>(at, <i16>max<f32>(-32767, min<f32>(32767, nearest<f32>(weight))));
    }
  }
}

/** Sixteen coordinates a token, of which the last three mean nothing. */
const TOKEN_BYTES = 2 * 16;
const LAYER_BYTES = 2 * WIDTH;

let tokens: usize = 0;
let toldFirst: usize = 0;
let toldSecond: usize = 0;

/** Makes room for a paragraph. */
export function layActivity(count: i32): void {
  tokens = claim(TOKEN_BYTES * count);
  toldFirst = claim(LAYER_BYTES * count);
  toldSecond = claim(LAYER_BYTES * count);
}

/**
 * A token's coordinates from the sums of its features' bytes: the share of every token is added, and what is below
 * nought cut off.
 * @param sums 16 numbers of 16 bits
 * @param unit what one of them is worth
 */
export function place(token: i32, sums: usize, unit: f32): void {
  const into = tokens + TOKEN_BYTES * token;
  for (let half: usize = 0; half < 2; half++) {
    const low = placed(sums, 2 * half, unit);
    const high = placed(sums, 2 * half + 1, unit);
    v128.store(into + 16 * half, i16x8.narrow_i32x4_s(low, high));
  }
}

function placed(sums: usize, four: usize, unit: f32): v128 {
  const sum = f32x4.convert_i32x4_s(i32x4.extend_low_i16x8_s(v128.load64_zero(sums + 8 * four)));
  const coordinate = f32x4.add(f32x4.mul(sum, f32x4.splat(unit)), v128.load(network + 16 * four));
  return wholes(f32x4.max(f32x4.splat(0), coordinate), COORDINATE);
}

/** Runs both layers over the placed tokens. */
export function readParagraph(count: i32): void {
  const ownFirst = network + FIRST_AT + 4 * GATES * COORDINATES;
  runLayer(count, tokens, TOKEN_BYTES, COORDINATE, first, COORDINATE_PAIRS, ownFirst, FIRST_SIZE, toldFirst);
  const ownSecond = network + SECOND_AT + 4 * GATES * WIDTH;
  runLayer(count, toldFirst, LAYER_BYTES, TOLD, second, TOLD_PAIRS, ownSecond, SECOND_SIZE, toldSecond);
}

/** What the units of one direction remember. */
const MEMORY = memory.data(4 * 16, 16);

/**
 * A layer ahead, then back.
 * @param bytes of a token's inputs; `one` is what 1 is among them
 * @param rows the weights of `pairs` of inputs ahead, behind them those back
 * @param own what gates and values have of their own ahead; those back stand `size` further on
 */
function runLayer(
  count: i32,
  from: usize,
  bytes: usize,
  one: f32,
  rows: usize,
  pairs: i32,
  own: usize,
  size: usize,
  into: usize,
): void {
  memory.fill(MEMORY, 0, 4 * UNITS);
  for (let k = 0; k < count; k++) read(from + bytes * k, rows, pairs, own, one, into + LAYER_BYTES * k);
  rows += PAIR_BYTES * pairs;
  own += size;
  into += 2 * UNITS;
  memory.fill(MEMORY, 0, 4 * UNITS);
  for (let k = count - 1; k >= 0; k--) read(from + bytes * k, rows, pairs, own, one, into + LAYER_BYTES * k);
}

/**
 * One token: gates and values are sums over its inputs, and what each has of its own.
 * @param one what 1 is among the inputs
 */
function read(from: usize, rows: usize, pairs: i32, own: usize, one: f32, into: usize): void {
  let g0 = i32x4.splat(0);
  let g1 = i32x4.splat(0);
  let g2 = i32x4.splat(0);
  let g3 = i32x4.splat(0);
  let v0 = i32x4.splat(0);
  let v1 = i32x4.splat(0);
  let v2 = i32x4.splat(0);
  let v3 = i32x4.splat(0);
  const end = from + 4 * pairs;
  for (; from < end; from += 4) {
    const pair = v128.load32_splat(from);
    g0 = i32x4.add(g0, i32x4.dot_i16x8_s(pair, v128.load(rows, 0)));
    g1 = i32x4.add(g1, i32x4.dot_i16x8_s(pair, v128.load(rows, 16)));
    g2 = i32x4.add(g2, i32x4.dot_i16x8_s(pair, v128.load(rows, 32)));
    g3 = i32x4.add(g3, i32x4.dot_i16x8_s(pair, v128.load(rows, 48)));
    v0 = i32x4.add(v0, i32x4.dot_i16x8_s(pair, v128.load(rows, 64)));
    v1 = i32x4.add(v1, i32x4.dot_i16x8_s(pair, v128.load(rows, 80)));
    v2 = i32x4.add(v2, i32x4.dot_i16x8_s(pair, v128.load(rows, 96)));
    v3 = i32x4.add(v3, i32x4.dot_i16x8_s(pair, v128.load(rows, 112)));
    rows += PAIR_BYTES;
  }
  const worth = f32x4.splat(worthOf(one));
  const t0 = remember(0, g0, v0, worth, own);
  const t1 = remember(16, g1, v1, worth, own);
  v128.store(into, i16x8.narrow_i32x4_s(t0, t1));
  const t2 = remember(32, g2, v2, worth, own);
  const t3 = remember(48, g3, v3, worth, own);
  v128.store(into, i16x8.narrow_i32x4_s(t2, t3), 16);
}

/** Four units keep, as their gates say, what they remember, take the rest from their values, and tell it bent. */
function remember(at: usize, gates: v128, values: v128, worth: v128, own: usize): v128 {
  const gate = f32x4.add(f32x4.mul(f32x4.convert_i32x4_s(gates), worth), v128.load(own + at));
  const value = f32x4.add(f32x4.mul(f32x4.convert_i32x4_s(values), worth), v128.load(own + at, 64));
  const half = f32x4.splat(0.5);
  const keep = f32x4.add(half, f32x4.mul(half, bend(gate)));
  const before = v128.load(MEMORY + at);
  const now = f32x4.add(value, f32x4.mul(keep, f32x4.sub(before, value)));
  v128.store(MEMORY + at, now);
  return wholes(bend(now), TOLD);
}

/** From here on floats are whole numbers, and the lowest bits of one that is a little greater say by how much. */
const WHOLES: f32 = 12582912;

/** Four floats as whole numbers of which `one` makes 1; they must be less than four million. */
function wholes(floats: v128, one: f32): v128 {
  const moved = f32x4.add(f32x4.mul(floats, f32x4.splat(one)), f32x4.splat(WHOLES));
  return i32x4.sub(moved, f32x4.splat(WHOLES));
}

/** Between -1 and 1, without an exponential: `x / (1 + |x|)`. */
function bend(x: v128): v128 {
  return f32x4.div(x, f32x4.add(f32x4.splat(1), f32x4.abs(x)));
}

/** Writes 16 scores of a token, one for each state; the last three mean nothing. */
export function scoreStates(token: i32, into: usize): void {
  memory.fill(into, 0, 4 * 16);
  addScores(toldSecond + LAYER_BYTES * token, TOLD_PAIRS, scores, TOLD, into);
  const rows = scores + SCORE_PAIR_BYTES * TOLD_PAIRS;
  addScores(tokens + TOKEN_BYTES * token, COORDINATE_PAIRS, rows, COORDINATE, into);
}

/** @param one what 1 is among the inputs */
function addScores(from: usize, pairs: i32, rows: usize, one: f32, into: usize): void {
  let a = i32x4.splat(0);
  let b = i32x4.splat(0);
  let c = i32x4.splat(0);
  let d = i32x4.splat(0);
  const end = from + 4 * pairs;
  for (; from < end; from += 4) {
    const pair = v128.load32_splat(from);
    a = i32x4.add(a, i32x4.dot_i16x8_s(pair, v128.load(rows)));
    b = i32x4.add(b, i32x4.dot_i16x8_s(pair, v128.load(rows, 16)));
    c = i32x4.add(c, i32x4.dot_i16x8_s(pair, v128.load(rows, 32)));
    d = i32x4.add(d, i32x4.dot_i16x8_s(pair, v128.load(rows, 48)));
    rows += SCORE_PAIR_BYTES;
  }
  const worth = f32x4.splat(worthOf(one));
  put(into, a, worth);
  put(into + 16, b, worth);
  put(into + 32, c, worth);
  put(into + 48, d, worth);
}

function put(at: usize, sums: v128, worth: v128): void {
  v128.store(at, f32x4.add(v128.load(at), f32x4.mul(f32x4.convert_i32x4_s(sums), worth)));
}

/** Of a sum of weights times inputs. */
function worthOf(one: f32): f32 {
  return <f32>1 / (WEIGHT * one);
}
