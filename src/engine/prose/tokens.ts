import { firstIndex } from '../../model/first-index.ts';
import type { Span } from '../../model/span.ts';
import type { Form } from './forms.ts';
import { plainTokenEnd } from './token-ends.ts';
import { unitsOf } from './units.ts';
import { type Vocabulary, vocabularyForText } from './vocabulary.ts';

/** A word, a number or one sign. Words keep inner apostrophes, hyphens and dots: "don't", "Al-Sisi", "U.S.". */
export interface Token extends Span, Form {}

/** The tokens of a text, and what their forms are. */
export interface Tokens {
  readonly tokens: readonly Token[];
  readonly forms: TokenForms;
}

export interface TokenForms {
  readonly vocabulary: Vocabulary;
  /** The number of each token's form. */
  readonly numbers: readonly number[];
}

// "U.S." and "J.D." first, then words; `''` and ``` `` ``` are one sign, as old wire copy writes its quotation marks.
const TOKEN =
  /(?:\p{Lu}\.){2,}|@?[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:[-'’‑.&][\p{L}\p{N}][\p{L}\p{N}\p{M}]*)*|''|``|[^\s]/uy;

/** The tokens of a text in order; every character that is not white space belongs to exactly one. */
export function tokenize(text: string): readonly Token[] {
  return readTokens(text).tokens;
}

/** The same with their forms. */
export function readTokens(text: string): Tokens {
  const vocabulary = vocabularyForText();
  const units = unitsOf(text);
  const tokens: Token[] = [];
  const numbers: number[] = [];
  for (let at = 0; at < text.length; at++) {
    const end = plainTokenEnd(units, at) ?? patternEnd(text, at);
    if (end === at) continue;
    const number = vocabulary.numberAt(text, units, at, end);
    numbers.push(number);
    tokens.push(tokenOf(vocabulary.forms[number] as Form, at, end));
    at = end - 1;
  }
  return { tokens, forms: { vocabulary, numbers } };
}

/** Where the token at `start` ends by the pattern; `start` itself for white space. */
function patternEnd(text: string, start: number): number {
  TOKEN.lastIndex = start;
  return TOKEN.test(text) ? TOKEN.lastIndex : start;
}

function tokenOf({ text, folded, bare, kinds, isWord, isCapitalised }: Form, start: number, end: number): Token {
  return { start, end, text, folded, bare, kinds, isWord, isCapitalised };
}

/** The index of the first token that ends after `offset`; `tokens.length` when there is none. */
export function tokenIndexAt(tokens: readonly Token[], offset: number): number {
  return firstIndex(tokens, ({ end }) => end > offset);
}

/** The index of the first token that begins at `offset` or after it; `tokens.length` when there is none. */
export function tokenIndexFrom(tokens: readonly Token[], offset: number): number {
  return firstIndex(tokens, ({ start }) => start >= offset);
}

/** The folded word without a possessive ending: "Beijing’s" and "workers’" give "beijing", "workers". */
export const bareWord = ({ bare }: Token): string => bare;
