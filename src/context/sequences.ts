import type { Words } from './words.ts';

/** The place where `part` stands whole in `words` at or after `from`; -1 when it does not. */
export function indexOfPart(words: Words, part: Words, from = 0): number {
  for (let at = from; at + part.length <= words.length; at++) if (standsAt(words, part, at)) return at;
  return -1;
}

function standsAt(words: Words, part: Words, at: number): boolean {
  for (let k = 0; k < part.length; k++) if (words[at + k] !== part[k]) return false;
  return true;
}

/** True when all parts stand in `words`, in this order, without sharing a word. */
export function holdsInOrder(words: Words, parts: readonly Words[]): boolean {
  let from = 0;
  for (const part of parts) {
    const at = indexOfPart(words, part, from);
    if (at < 0) return false;
    from = at + part.length;
  }
  return parts.length > 0;
}

/** The length of the longest beginning of `words` that stands whole in `other`. */
export function longestPrefixIn(words: Words, other: Words): number {
  let longest = 0;
  for (let at = 0; at < other.length; at++) {
    let length = 0;
    while (length < words.length && words[length] === other[at + length]) length++;
    longest = Math.max(longest, length);
  }
  return longest;
}

/**
 * True unless `other` holds `part`, which stands in `words` at `at`, and goes on otherwise around it than `words` does,
 * as far as both reach.
 */
export function agreesAround(words: Words, other: Words, part: Words, at: number): boolean {
  const place = indexOfPart(other, part);
  if (place < 0) return true;
  const shift = place - at;
  const end = Math.min(words.length, other.length - shift);
  for (let k = Math.max(0, -shift); k < end; k++) if (words[k] !== other[k + shift]) return false;
  return true;
}
