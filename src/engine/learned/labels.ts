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
