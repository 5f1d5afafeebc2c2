import { mixSeeds, seedOf } from './hashing';

/**
 * A possible answer as a scorer sees it: hashed features, each a cell of a table of weights, and a few real values, each
 * with a weight of its own. Training asks for `cells` and `values`, reading a text for the score.
 */
export const cells: usize = memory.data(4 * 16, 16);
export const values: usize = memory.data(4 * 16, 16);
/** How many features the described answer has. */
export let count: i32 = 0;

export const TABLE_SIZE = 1 << 15;

/** Where the caller writes what was learnt. */
export const table: usize = memory.data(1 << 15, 16);
export const valueWeights: usize = memory.data(4 * 16, 16);

let family: i32 = 0;
/** Which values the answer has, in the order in which they were given. */
const GIVEN = memory.data(16);
export let given: i32 = 0;

/** Begins an answer. Its family keeps the templates of different things apart. */
export function begin(answers: i32): void {
  family = 64 * answers;
  for (; given > 0; given--) store<f32>(values + 4 * load<u8>(GIVEN + given - 1), 0);
}

/** Feature `index`, from 1 on, of an answer. */
export function add(index: i32, a: i32, b: i32 = 0, c: i32 = 0, d: i32 = 0): void {
  store<i32>(cells + 4 * (index - 1), seedOf(family + index, a, b, c * 64 + d));
}

export function setValue(index: i32, value: f64): void {
  store<f32>(values + 4 * index, <f32>value);
  store<u8>(GIVEN + given, index);
  given++;
}

/** Which value was given as the `k`th. */
export function givenAt(k: i32): usize {
  return load<u8>(GIVEN + k);
}

/** Ends an answer of so many features. */
export function end(features: i32): void {
  count = features;
  mixSeeds(cells, cells + 4 * features, TABLE_SIZE - 1);
}

/** The score of the described answer; a cell of the table counts in `unit`s. */
export function score(unit: f64): f64 {
  let units = 0;
  for (let k = 0; k < count; k++) units += load<i8>(table + load<i32>(cells + 4 * k));
  let sum = <f64>units * unit;
  for (let k = 0; k < given; k++) {
    const at = 4 * givenAt(k);
    sum += <f64>load<f32>(values + at) * <f64>load<f32>(valueWeights + at);
  }
  return sum;
}
