import { cueLevel, LIKELY_CUE } from './lexicon.ts';
import { CLOSING_MARK, type Observations, OPENING_MARK } from './observations.ts';
import { mayFollow, STATE_COUNT } from './states.ts';

/**
 * Transitions depend on the two tokens they lead over: a content begins behind "that" or at an opening mark, and ends
 * at a comma more easily than between two words.
 */
const GROUPS = 9;
export const STEP_CLASSES = GROUPS * GROUPS;
export const STEP_WEIGHTS = STEP_CLASSES * STATE_COUNT * STATE_COUNT;

const EDGE = 8;

/** The step class into token `i` of a paragraph that begins at `from`. */
export function stepInto(seen: Observations, i: number, from: number): number {
  return (i > from ? groupOf(seen, i - 1) : EDGE) * GROUPS + groupOf(seen, i);
}

function groupOf({ kind, level, quote }: Observations, i: number): number {
  const k = kind[i] as number;
  const q = quote[i] as number;
  if (q === OPENING_MARK || q === OPENING_MARK + 4) return 5;
  if (q === CLOSING_MARK || q === CLOSING_MARK + 4) return 6;
  if (k === 1) return 1;
  if (k === 2 || k === 5) return 2;
  if (k === 11) return 3;
  if (k >= 3 && k <= 10) return 4;
  return cueLevel(level[i] as number) >= LIKELY_CUE ? 7 : 0;
}

/** The factors of all steps from their weights; a step that the labels forbid has factor 0. */
export function stepFactors(weights: ArrayLike<number>, factorOf: (weight: number) => number): Float64Array {
  const factors = new Float64Array(STEP_WEIGHTS);
  for (let state = 0; state < STATE_COUNT; state++) {
    for (let previous = 0; previous < STATE_COUNT; previous++) {
      if (!mayFollow(previous, state)) continue;
      for (let cell = previous * STATE_COUNT + state; cell < STEP_WEIGHTS; cell += STATE_COUNT * STATE_COUNT) {
        factors[cell] = factorOf(weights[cell] as number);
      }
    }
  }
  return factors;
}
