/** A word's level in the lexicon says how often it is part of a cue, 0 to 7. */
export function cueLevel(level: i32): i32 {
  return level & 7;
}

/** And how often it is part of a source, 0 to 3. */
export function sourceLevel(level: i32): i32 {
  return (level >> 3) & 3;
}

/** From this level on a word counts as a likely cue for the words around it. */
export const LIKELY_CUE = 4;

/** Bins of distances, so that 17 and 18 are alike but 1 and 2 are not. */
export function bin(distance: i32): i32 {
  if (distance < 5) return distance;
  if (distance < 8) return 5;
  if (distance < 12) return 6;
  if (distance < 20) return 7;
  return distance < 35 ? 8 : 9;
}
