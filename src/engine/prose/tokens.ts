import { firstIndex } from '../../model/first-index.ts';
import { remembered } from '../../model/remembered.ts';
import type { Span } from '../../model/span.ts';
import { fold } from '../../model/text.ts';

/** A word, a number or one sign. Words keep inner apostrophes, hyphens and dots: "don't", "Al-Sisi", "U.S.". */
export interface Token extends Span {
  readonly text: string;
  /** Case, apostrophes and dashes folded; same length as `text`. */
  readonly folded: string;
  readonly isWord: boolean;
  /** A word that begins with a capital letter. */
  readonly isCapitalised: boolean;
}

// "U.S." and "J.D." first, then words; `''` and ``` `` ``` are one sign, as old wire copy writes its quotation marks.
const TOKEN =
  /(?:\p{Lu}\.){2,}|@?[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:[-'’‑.&][\p{L}\p{N}][\p{L}\p{N}\p{M}]*)*|''|``|[^\s]/gu;

/** The tokens of a text in order; every character that is not white space belongs to exactly one. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(TOKEN)) tokens.push(tokenAt(match.index, match[0]));
  return tokens;
}

function tokenAt(start: number, piece: string): Token {
  const { text, folded, isWord, isCapitalised } = formOf(piece);
  return { start, end: start + text.length, text, folded, isWord, isCapitalised };
}

/** All tokens of one form share its strings: the sets and tables of the later steps then compare them by address. */
const formOf = remembered((text: string): Omit<Token, keyof Span> => {
  const isWord = /^@?[\p{L}\p{N}]/u.test(text);
  return { text, folded: fold(text), isWord, isCapitalised: isWord && /^\p{Lu}/u.test(text) };
});

/** The index of the first token that ends after `offset`; `tokens.length` when there is none. */
export function tokenIndexAt(tokens: readonly Token[], offset: number): number {
  return firstIndex(tokens, ({ end }) => end > offset);
}

const POSSESSIVE = /'s?$/;

/** The folded word without a possessive ending: "Beijing’s" and "workers’" give "beijing", "workers". */
export function bareWord(token: Token): string {
  const { folded } = token;
  return folded.includes("'") ? folded.replace(POSSESSIVE, '') : folded;
}
