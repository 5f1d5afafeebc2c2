import { mayFollow, STATE_COUNT } from '../src/engine/learned/states.ts';
import { STEP_WEIGHTS } from '../src/engine/learned/steps.ts';

/** The factors of all steps from their weights; a step that the labels forbid has factor 0. */
export function stepFactors(weights: ArrayLike<number>): Float64Array {
  const factors = new Float64Array(STEP_WEIGHTS);
  for (let cell = 0; cell < STEP_WEIGHTS; cell++) {
    const state = cell % STATE_COUNT;
    const previous = Math.floor(cell / STATE_COUNT) % STATE_COUNT;
    if (mayFollow(previous, state)) factors[cell] = Math.exp(weights[cell]);
  }
  return factors;
}
