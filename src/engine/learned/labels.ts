/**
 * What a token is in an attribution. A label begins a run or goes on with one, so that two contents side by side
 * stay two.
 */
export const OUTSIDE = 0;
export const SOURCE_BEGINS = 1;
export const SOURCE_INSIDE = 2;
export const CUE_BEGINS = 3;
export const CUE_INSIDE = 4;
export const CONTENT_BEGINS = 5;
export const CONTENT_INSIDE = 6;

export const LABEL_COUNT = 7;

/** A run goes on only behind its own beginning or inside. */
export function mayFollow(previous: number, label: number): boolean {
  const isInside = label !== OUTSIDE && label % 2 === 0;
  return !isInside || previous === label || previous === label - 1;
}
