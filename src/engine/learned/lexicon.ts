/**
 * Words the training corpus knows as parts of cues and sources, each with a level above 0. A word is known by the last
 * 24 bits of its hash.
 */
export interface Lexicon {
  /** Rising. */
  readonly words: Int32Array;
  /** The level of each word: how often it is part of a cue, 0 to 7, and eight times how often of a source, 0 to 3. */
  readonly levels: Uint8Array;
}

/** The level of a word by its hash; 0 when it is unknown, or as any word. */
export function levelIn({ words, levels }: Lexicon, hash: number): number {
  const word = hash & LEXICON_MASK;
  let from = 0;
  let to = words.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((words[middle] as number) < word) from = middle + 1;
    else to = middle;
  }
  return words[from] === word ? (levels[from] as number) : 0;
}

/** How often a word is part of a cue; 0 to 7. */
export function cueLevel(level: number): number {
  return level & 7;
}

/** From this level on a word counts as a likely cue for the words around it. */
export const LIKELY_CUE = 4;

export const LEXICON_MASK = 0xffffff;
