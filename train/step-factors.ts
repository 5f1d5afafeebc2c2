import { STEP_WEIGHTS } from '../src/engine/learned/network.ts';
import { mayFollow, STATE_COUNT } from '../src/engine/learned/states.ts';

/** The factors of all steps from their weights; a step that the labels forbid has factor 0. */
export function writeStepFactors(weights: ArrayLike<number>, into: Float64Array): void {
  for (let cell = 0; cell < STEP_WEIGHTS; cell++) {
    const isAllowed = mayFollow(Math.floor(cell / STATE_COUNT), cell % STATE_COUNT);
    into[cell] = isAllowed ? Math.exp(weights[cell]) : 0;
  }
}
