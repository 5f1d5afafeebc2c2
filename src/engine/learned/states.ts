import {
  CONTENT_BEGINS,
  CONTENT_INSIDE,
  CUE_BEGINS,
  CUE_INSIDE,
  OUTSIDE,
  SOURCE_BEGINS,
  SOURCE_INSIDE,
} from './labels.ts';

/**
 * What the chain remembers: the label, refined by where the token stands to the cue. "She said on Monday, as rain fell,
 * that …": between cue and content the state says that a content is still to come, so that both hold together.
 */
export const OUT = 0;
export const SOURCE_BEFORE = 1;
export const CUE = 3;
export const CONTENT_AFTER = 5;
export const CONTENT_BEFORE = 7;
export const SOURCE_AFTER = 9;
/** Between the parts of an attribution whose cue is still to come. */
export const BEFORE_CUE = 11;
/** Between the parts of an attribution, behind its cue. */
export const AFTER_CUE = 12;

export const STATE_COUNT = 13;

/** The label of each state. */
export const LABEL_OF: readonly number[] = [
  OUTSIDE,
  ...[SOURCE_BEGINS, SOURCE_INSIDE],
  ...[CUE_BEGINS, CUE_INSIDE],
  ...[CONTENT_BEGINS, CONTENT_INSIDE],
  ...[CONTENT_BEGINS, CONTENT_INSIDE],
  ...[SOURCE_BEGINS, SOURCE_INSIDE],
  ...[OUTSIDE, OUTSIDE],
];

/** True of a state that goes on with a run. */
export const goesOn = (state: number) => state > OUT && state < BEFORE_CUE && state % 2 === 0;

/** A run goes on only behind its own beginning or inside. */
export function mayFollow(previous: number, state: number): boolean {
  return !goesOn(state) || previous === state || previous === state - 1;
}
