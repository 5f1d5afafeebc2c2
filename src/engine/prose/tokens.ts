import { firstIndex } from '../../model/first-index.ts';
import { remembered } from '../../model/remembered.ts';
import type { Span } from '../../model/span.ts';
import { fold } from '../../model/text.ts';
import { kindsOf } from '../words/word-kinds.ts';
import { plainTokenEnd } from './token-ends.ts';

/** What all tokens of the same characters have in common. */
export interface Form {
  readonly text: string;
  /** Case, apostrophes and dashes folded; same length as `text`. */
  readonly folded: string;
  /** See {@link bareWord}. */
  readonly bare: string;
  /** What its word is, see `words/word-kinds.ts`. */
  readonly kinds: number;
  readonly isWord: boolean;
  /** A word that begins with a capital letter. */
  readonly isCapitalised: boolean;
  /** See {@link keptByForm}. */
  readonly kept: unknown[];
}

/** A word, a number or one sign. Words keep inner apostrophes, hyphens and dots: "don't", "Al-Sisi", "U.S.". */
export interface Token extends Span, Omit<Form, 'kept'> {
  readonly form: Form;
}

let keepers = 0;

/**
 * `make`, but each form is worked on once, and what comes of it is kept with the form: several steps ask about every
 * token, and a look into a table of all words for each of them took a tenth of the engine's time. Forgotten with the form.
 */
export function keptByForm<Value extends object | boolean>(
  make: (form: Form) => Value,
): (token: Pick<Token, 'form'>) => Value {
  const place = keepers++;
  return ({ form }) => {
    const known = form.kept[place] as Value | undefined;
    if (known !== undefined) return known;
    const made = make(form);
    form.kept[place] = made;
    return made;
  };
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
    tokens.push(tokenAt(at, text.slice(at, end)));
    at = end - 1;
  }
  return tokens;
}

/** Where the token at `start` ends by the pattern; `start` itself for white space. */
function patternEnd(text: string, start: number): number {
  TOKEN.lastIndex = start;
  return TOKEN.test(text) ? TOKEN.lastIndex : start;
}

function tokenAt(start: number, piece: string): Token {
  const form = formOf(piece);
  const { text, folded, bare, kinds, isWord, isCapitalised } = form;
  return { start, end: start + text.length, text, folded, bare, kinds, isWord, isCapitalised, form };
}

const POSSESSIVE = /'s?$/;

/** All tokens of one form share its strings: the sets and tables of the later steps then compare them by address. */
const formOf = remembered((text: string): Form => {
  const isWord = /^@?[\p{L}\p{N}]/u.test(text);
  const folded = fold(text);
  const bare = folded.replace(POSSESSIVE, '');
  const isCapitalised = isWord && /^\p{Lu}/u.test(text);
  return { text, folded, bare, kinds: kindsOf(folded), isWord, isCapitalised, kept: [] };
});

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
