/*
 * Nearly all tokens of news are plain words and signs. Where such a one ends is told by a look at each character, far
 * faster than a pattern with the letters of all scripts; whatever is not plain is left to the pattern.
 */

/** Not for this file to tell: other scripts, letters with marks, spaces, signs that may be part of a token. */
const OTHER = 0;
const LETTER = 1;
/** A token of its own. */
const SIGN = 2;

/** By the UTF-16 unit. From the dashes to “…” are signs only: no spaces, no letters. */
const KINDS = new Uint8Array(0x2028);
KINDS.fill(SIGN, 0x21, 0x7f);
KINDS.fill(LETTER, 0x30, 0x3a);
KINDS.fill(LETTER, 0x41, 0x5b);
KINDS.fill(LETTER, 0x61, 0x7b);
KINDS.fill(SIGN, 0x2010);
/** One token with the same again (`''`), or with the word behind it (`@lin`). */
const PAIRED = "'`@";
for (const sign of PAIRED) KINDS[sign.charCodeAt(0)] = OTHER;

/** What joins two halves to one word: "don't", "Al-Sisi", "AT&T". */
const JOINERS = new Set(Array.from("-'’‑.&", (sign) => sign.charCodeAt(0)));
const DOT = 0x2e;
const SPACE = 0x20;

const kindAt = (text: string, index: number) => KINDS[text.charCodeAt(index)] ?? OTHER;

/** Where the token that begins at `start` ends; `null` when that is not plain to see. */
export function plainTokenEnd(text: string, start: number): number | null {
  const kind = kindAt(text, start);
  if (kind === SIGN) return start + 1;
  return kind === LETTER ? plainWordEnd(text, start) : null;
}

function plainWordEnd(text: string, start: number): number | null {
  for (let end = start + 1; ; end++) {
    while (kindAt(text, end) === LETTER) end++;
    const code = text.charCodeAt(end);
    if (!JOINERS.has(code)) return isEdge(text, end) ? end : null;
    if (isEdge(text, end + 1)) return end;
    if (kindAt(text, end + 1) !== LETTER || code === DOT) return null; // "U.S.", "3.5"
  }
}

/** Whether no word goes on at `index`. */
const isEdge = (text: string, index: number) => text.charCodeAt(index) === SPACE || kindAt(text, index) === SIGN;
