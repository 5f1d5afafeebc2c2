import { remembered } from '../../model/remembered.ts';
import type { Span } from '../../model/span.ts';
import { fold } from '../../model/text.ts';
import type { Form } from '../prose/forms.ts';
import { IRREGULAR } from './irregular.ts';

/** A word of the text for term matching: hyphenated tokens count as several ("rare-earth" is "rare" + "earth"). */
export interface TermWord extends Span {
  readonly text: string;
  readonly stem: string;
  /** A stop, a comma or a bracket stands before it: no term runs over these. */
  readonly breaks: boolean;
}

/** A word of a term. */
export interface TermPart {
  readonly text: string;
  readonly stem: string;
  /** It has a capital, which the text must have as well. */
  readonly isProper: boolean;
}

/** The stems of a term's words, a space between them; empty for a term without words. */
export function stemsOf(term: string): string {
  return termWords(term, 0)
    .map((word) => word.stem)
    .join(' ');
}

/** The words of a phrase of a term. */
export function termParts(phrase: string): readonly TermPart[] {
  return termWords(phrase, 0).map(({ text, stem }) => termPart(text, stem));
}

/** A word of a term as it is written, with its stem. */
export function termPart(text: string, stem: string): TermPart {
  return { text, stem, isProper: isProper(text) };
}

/** The words of a token, with offsets from its beginning. */
export const wordsInForm = ({ text, isWord }: Form): readonly TermWord[] => (isWord ? termWords(text, 0) : []);

const WORD = /(?:\p{Lu}\.){2,}|[\p{L}\p{N}\p{M}]+(?:['’&.](?:[\p{L}\p{N}\p{M}]+))*%?|%/gu;

/** Most tokens and terms are such: splitting them needs no Unicode classes. */
const PLAIN = /^[A-Za-z]+(?: [A-Za-z]+)*$/;

function termWords(text: string, offset: number): TermWord[] {
  if (PLAIN.test(text)) return plainWords(text, offset);
  return Array.from(text.matchAll(WORD), ({ 0: word, index }) => termWord(word, offset + index));
}

/** The words of a term as they are written. */
export function termTexts(term: string): readonly string[] {
  return PLAIN.test(term) ? term.split(' ') : (term.match(WORD) ?? []);
}

function plainWords(text: string, offset: number): TermWord[] {
  let start = offset;
  return text.split(' ').map((word) => {
    const found = termWord(word, start);
    start = found.end + 1;
    return found;
  });
}

function termWord(text: string, start: number): TermWord {
  return { text, stem: stemOf(text), start, end: start + text.length, breaks: false };
}

const stemOf = remembered((text: string) => stem(fold(text)));

/** Abbreviations and names keep their capitals: "PoK" is not in "spoke", "US" is not "us". */
function isProper(word: string): boolean {
  return /\p{Lu}/u.test(word);
}

/** "apologise", "honour" as "apologize", "honor": terms match either spelling. */
function american(word: string): string {
  return word
    .replace(/(?<=[a-z]{3})is(?=e[ds]?$|ing$|ations?$)/, 'iz')
    .replace(/(?<=behavi|fav|hon|lab|neighb|col|harb)our/, 'or');
}

/** Cuts the endings of plurals, possessives and regular verbs: "threatening", "threatened", "threatens" are one. */
export function stem(word: string): string {
  const plain = word.replace(/'s?$/, '');
  const bare = american(IRREGULAR.get(plain) ?? plain);
  if (bare.length <= 3 || /[^a-z]/.test(bare)) return bare;
  if (bare.endsWith('ies')) return `${bare.slice(0, -3)}y`;
  if (/(?:ss|us|is)$/.test(bare)) return bare;
  const cut = bare.replace(/(?:(?<=[a-z]{4})ing|(?<=[a-z]{3})ed|(?<=x|z|ch|sh|ss)es|s)$/, '');
  return cut.replace(/([bdgkmnprt])\1$/, '$1').replace(/(?<=[a-z]{3})e$/, '');
}
