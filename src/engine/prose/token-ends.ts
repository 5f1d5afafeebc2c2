/*
 * Nearly all tokens of news are plain words and signs. Where such a one ends is told by a look at each character, far
 * faster than a pattern with the letters of all scripts; whatever is not plain is left to the pattern.
 */

/** What a character can be, a bit for each; 0 for all of which this file cannot tell, such as letters with marks. */
const LETTER = 1;
/** A token of its own, whatever stands beside it. */
const SIGN = 2;
/** Between letters it makes one word of them: "don't", "Al-Sisi", "AT&T". */
const JOINER = 4;
const SPACE = 8;
/** No word goes on there. */
const EDGE = SIGN | SPACE;

/** By the UTF-16 unit. From the dashes to “…” there are signs only: no spaces, no letters. */
const KINDS = new Uint8Array(1 << 16);
KINDS.fill(SIGN, 0x21, 0x7f);
KINDS.fill(LETTER, 0x30, 0x3a);
KINDS.fill(LETTER, 0x41, 0x5b);
KINDS.fill(LETTER, 0x61, 0x7b);
KINDS.fill(SIGN, 0x2010, 0x2028);
// One token with the same again (`''`), or with the word behind it (`@lin`).
for (const paired of "'`@") KINDS[paired.charCodeAt(0)] = 0;
for (const joiner of "-'’‑.&") KINDS[joiner.charCodeAt(0)] = (KINDS[joiner.charCodeAt(0)] as number) | JOINER;
KINDS[0x20] = SPACE;
KINDS.fill(SPACE, 0x09, 0x0e);

const DOT = 0x2e;

const kindAt = (units: Uint16Array, at: number) => KINDS[units[at] as number] as number;

/**
 * Where the token that begins at `start` ends, `start` itself for a space; `null` when that is not plain to see.
 *
 * @param units see {@link unitsOf}
 */
export function plainTokenEnd(units: Uint16Array, start: number): number | null {
  const kind = kindAt(units, start);
  if (kind === SPACE) return start;
  if ((kind & SIGN) !== 0) return start + 1;
  return kind === LETTER ? plainWordEnd(units, start) : null;
}

function plainWordEnd(units: Uint16Array, start: number): number | null {
  for (let end = start + 1; ; end++) {
    while (kindAt(units, end) === LETTER) end++;
    const kind = kindAt(units, end);
    if ((kind & JOINER) === 0) return (kind & EDGE) === 0 ? null : end;
    const next = kindAt(units, end + 1);
    if ((next & EDGE) !== 0) return end;
    if (next !== LETTER || units[end] === DOT) return null; // "U.S.", "3.5"
  }
}
