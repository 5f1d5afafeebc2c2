import { firstIndex } from '../../model/first-index.ts';
import type { Span } from '../../model/span.ts';
import { type Form, formAt } from './forms.ts';
import { plainTokenEnd } from './token-ends.ts';

/** A word, a number or one sign. Words keep inner apostrophes, hyphens and dots: "don't", "Al-Sisi", "U.S.". */
export interface Token extends Span, Omit<Form, 'kept'> {
  readonly form: Form;
}

// "U.S." and "J.D." first, then words; `''` and ``` `` ``` are one sign, as old wire copy writes its quotation marks.
const TOKEN =
  /(?:\p{Lu}\.){2,}|@?[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:[-'’‑.&][\p{L}\p{N}][\p{L}\p{N}\p{M}]*)*|''|``|[^\s]/uy;

/** The tokens of a text in order; every character that is not white space belongs to exactly one. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  for (let at = 0; at < text.length; at++) {
    const end = plainTokenEnd(text, at) ?? patternEnd(text, at);
    if (end === at) continue;
    tokens.push(tokenAt(text, at, end));
    at = end - 1;
  }
  return tokens;
}

/** Where the token at `start` ends by the pattern; `start` itself for white space. */
function patternEnd(text: string, start: number): number {
  TOKEN.lastIndex = start;
  return TOKEN.test(text) ? TOKEN.lastIndex : start;
}

function tokenAt(page: string, start: number, end: number): Token {
  const form = formAt(page, start, end);
  const { text, folded, bare, kinds, isWord, isCapitalised } = form;
  return { start, end, text, folded, bare, kinds, isWord, isCapitalised, form };
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
