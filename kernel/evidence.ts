import { claim } from './memory';

/** What the tagger found, a column each, as `Evidence` has it. The caller writes them, like those of `columns.ts`. */
export let marginals: usize = 0;
export let content: usize = 0;
export let cue: usize = 0;
export let source: usize = 0;
export let odds: usize = 0;
export let cues: usize = 0;

/** A probability for each label of a token, as floats. */
export const LABEL_BYTES = 4 * 7;
const CONTENT_BEGINS = 4 * 5;
const CONTENT_INSIDE = 4 * 6;

/** Makes room for the evidence of a text. */
export function layEvidence(tokens: usize): void {
  marginals = claim(LABEL_BYTES * tokens);
  content = claim(4 * tokens);
  cue = claim(4 * tokens);
  source = claim(4 * tokens);
  odds = claim(8 * (tokens + 1));
  cues = claim(8 * (tokens + 1));
}

/** Token `i` of a column of floats. */
export function chance(column: usize, i: i32): f64 {
  return <f64>load<f32>(column + ((<usize>i) << 2));
}

/** What a running sum gains over the tokens `[from, to)`. */
export function sumOver(column: usize, from: i32, to: i32): f64 {
  return load<f64>(column + ((<usize>to) << 3)) - load<f64>(column + ((<usize>from) << 3));
}

/** P(a content begins at token `i`). */
export function contentBegins(i: i32): f64 {
  return <f64>load<f32>(marginals + LABEL_BYTES * i + CONTENT_BEGINS);
}

/** P(a content ends behind token `i`) of the paragraph that ends at `limit`. */
export function contentEnds(i: i32, limit: i32): f64 {
  const goesOn = i + 1 < limit ? <f64>load<f32>(marginals + LABEL_BYTES * (i + 1) + CONTENT_INSIDE) : 0;
  return max<f64>(0, chance(content, i) - goesOn);
}
