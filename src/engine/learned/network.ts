import { STATE_COUNT } from './states.ts';

/**
 * The tagger's network. A token is the sum of its features' coordinates, cut off below nought. Two layers of simple
 * recurrent units (Lei et al., EMNLP 2018) read the paragraph from both ends: a gate says how much of what was read
 * before is kept. What the last layer tells, and the token itself, score the states of the chain.
 *
 * `kernel/network.ts` reckons with the same numbers in the same order, training learns them (`train/network.ts`).
 */
export const COORDINATES = 13;
/** Units that read in one direction. */
export const UNITS = 16;
export const LAYERS = 2;

/** Numbers that a layer sees of each token. */
export const inputsOf = (layer: number) => (layer === 0 ? COORDINATES : 2 * UNITS);

/** For one direction: a row of gates and values for each input, then the gates' and values' own weights. */
export const directionSize = (layer: number) => (inputsOf(layer) + 1) * 2 * UNITS;

/** A row of scores for each unit of the last layer, then for each coordinate. */
const SCORE_ROWS = 2 * UNITS + COORDINATES;

/** Where a layer's numbers begin: first stand the coordinates that every token has. */
export function layerAt(layer: number): number {
  let at = COORDINATES;
  for (let below = 0; below < layer; below++) at += 2 * directionSize(below);
  return at;
}

export const SCORES_AT = layerAt(LAYERS);
export const NETWORK_SIZE = SCORES_AT + SCORE_ROWS * STATE_COUNT;

/** A step from each state into each. */
export const STEP_WEIGHTS = STATE_COUNT * STATE_COUNT;
