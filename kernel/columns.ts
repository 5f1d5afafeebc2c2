import { claim } from './memory';

/**
 * What is known of the tokens of a text, a column of numbers for each kind of fact. The caller asks for room, then
 * writes the columns: their addresses are exported under their names. `Observations`, `SentenceContext` and
 * `labelByRules` say what the numbers mean.
 */
export let word: usize = 0;
export let ending: usize = 0;
export let sentenceFrom: usize = 0;
export let sentenceTo: usize = 0;
export let cueBefore: usize = 0;
export let cueAfter: usize = 0;
export let signBefore: usize = 0;
export let signAfter: usize = 0;
export let thatBefore: usize = 0;

export let kind: usize = 0;
export let level: usize = 0;
export let quote: usize = 0;
export let verbsBefore: usize = 0;
export let quotedness: usize = 0;
export let rules: usize = 0;
export let capitalised: usize = 0;

/** How many tokens the text has. */
export let tokens: i32 = 0;

/** Makes room for the columns of a text. */
export function layColumns(length: i32): void {
  tokens = length;
  word = claim(4 * length);
  ending = claim(4 * length);
  sentenceFrom = claim(4 * length);
  sentenceTo = claim(4 * length);
  cueBefore = claim(4 * length);
  cueAfter = claim(4 * length);
  signBefore = claim(4 * length);
  signAfter = claim(4 * length);
  thatBefore = claim(4 * length);
  kind = claim(length);
  level = claim(length);
  quote = claim(length);
  verbsBefore = claim(length);
  quotedness = claim(length);
  rules = claim(length);
  capitalised = claim(length);
}

/** Token `i` of a column of 32-bit numbers. */
export function wide(column: usize, i: i32): i32 {
  return load<i32>(column + ((<usize>i) << 2));
}

/** Token `i` of a column of bytes. */
export function byte(column: usize, i: i32): i32 {
  return load<u8>(column + <usize>i);
}

/** The same for a token that may lie outside `[from, to)`: there is nothing, -1. */
export function wideIn(column: usize, i: i32, from: i32, to: i32): i32 {
  return i >= from && i < to ? wide(column, i) : -1;
}

export function byteIn(column: usize, i: i32, from: i32, to: i32): i32 {
  return i >= from && i < to ? byte(column, i) : -1;
}
