/**
 * Words the training corpus knows as parts of cues and sources: for each word a level from 0 (unknown, or as any
 * word) upwards. Keyed by the last 24 bits of the word's hash.
 */
export interface Lexicon {
  readonly levels: ReadonlyMap<number, number>;
}

/** How often a word is part of a cue; 0 to 7. */
export function cueLevel(level: number): number {
  return level & 7;
}

/** How often a word is part of a source; 0 to 3. */
export function sourceLevel(level: number): number {
  return (level >> 3) & 3;
}

/** From this level on a word counts as a likely cue for the words around it. */
export const LIKELY_CUE = 4;

export const LEXICON_MASK = 0xffffff;
