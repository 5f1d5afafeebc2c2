import { grouped } from '../../model/grouped.ts';
import { type LazyItems, lazyItems } from '../../model/lazy-items.ts';
import { firstWords, type TermRow, type TermTable, tableOf } from '../../model/record-tables.ts';
import { remembered } from '../../model/remembered.ts';
import type { Span } from '../../model/span.ts';
import { fold } from '../../model/text.ts';
import type { Token } from '../prose/tokens.ts';
import { IRREGULAR } from './irregular.ts';

/** A word of the text for term matching: hyphenated tokens count as several ("rare-earth" is "rare" + "earth"). */
export interface TermWord extends Span {
  readonly text: string;
  readonly stem: string;
  /** A stop, a comma or a bracket stands before it: no term runs over these. */
  readonly breaks: boolean;
}

/** A term seen in the text, with whatever it stands for. */
export interface TermHit<T> extends Span {
  readonly meaning: T;
  /** As it stands in the record. */
  readonly term: string;
  /** The term is one common word, "respect", and says little by itself. */
  readonly weak: boolean;
  /** The words it covers, as places among the words of the text: half-open. */
  readonly from: number;
  readonly to: number;
}

/** A word of a term. */
export interface TermPart {
  readonly text: string;
  readonly stem: string;
  /** It has a capital, which the text must have as well. */
  readonly isProper: boolean;
}

interface Entry<T> {
  readonly term: string;
  readonly words: readonly TermPart[];
  readonly weak: boolean;
  readonly meaning: T;
}

/** Terms by the stem of their first word, longest first; look-up time does not depend on their number. */
export interface TermIndex<T> extends LazyItems<Entry<T>> {
  readonly firsts: ReadonlySet<string>;
}

/** Takes terms apart, each with the place of what it stands for. */
export function makeTermTable(terms: readonly (readonly [term: string, meaning: number])[]): TermTable {
  const rows = terms.map(([term, meaning]): TermRow => [meaning, term, stemsOf(term)]);
  const length = ([, , stems]: TermRow) => stems.split(' ').length;
  const groups = grouped(rows, ([, , stems]) => (stems === '' ? [] : [firstWords(stems, 1)]));
  for (const group of groups.values()) group.sort((a, b) => length(b) - length(a));
  return tableOf(groups);
}

/** @param meanings what the places in the table's rows stand for */
export function buildTermIndex<T>(table: TermTable, meanings: readonly T[]): TermIndex<T> {
  const entries = lazyItems(table, ([place, term, stems]) => {
    const meaning = meanings[place];
    if (meaning === undefined)
      throw new RangeError(`the table of terms is that of another record: no meaning ${place}`);
    const texts = termTexts(term);
    const words = stems.split(' ').map((part, k) => termPart(texts[k] ?? '', part));
    return { term, words, meaning, weak: words.length === 1 && words[0]?.isProper === false };
  });
  return { firsts: new Set(Object.keys(table)), get: entries.get };
}

/** The stems of a term's words, a space between them; empty for a term without words. */
function stemsOf(term: string): string {
  return termWords(term, 0)
    .map((word) => word.stem)
    .join(' ');
}

/** The words of a phrase of a term. */
export function termParts(phrase: string): readonly TermPart[] {
  return termWords(phrase, 0).map(({ text, stem }) => termPart(text, stem));
}

function termPart(text: string, stem: string): TermPart {
  return { text, stem, isProper: isProper(text) };
}

/** The words of a text as terms see them. */
export function wordsForTerms(tokens: readonly Token[]): TermWord[] {
  const words: TermWord[] = [];
  let breaks = true;
  for (const { text, start, isWord } of tokens) {
    const parts = isWord ? partsOf(text) : NONE;
    for (const part of parts) {
      words.push({ text: part.text, stem: part.stem, start: start + part.start, end: start + part.end, breaks });
      breaks = false;
    }
    // speak with “one voice” is still the term
    if (parts.length === 0) breaks ||= !QUOTATION_MARK.test(text);
  }
  return words;
}

const NONE: readonly TermWord[] = [];
const partsOf = remembered((token: string): readonly TermWord[] => termWords(token, 0));

const QUOTATION_MARK = /^[“”"'‘’«»]|^''$|^``$/;

const WORD = /(?:\p{Lu}\.){2,}|[\p{L}\p{N}\p{M}]+(?:['’&.](?:[\p{L}\p{N}\p{M}]+))*%?|%/gu;

/** Most tokens and terms are such: splitting them needs no Unicode classes. */
const PLAIN = /^[A-Za-z]+(?: [A-Za-z]+)*$/;

function termWords(text: string, offset: number): TermWord[] {
  if (PLAIN.test(text)) return plainWords(text, offset);
  return Array.from(text.matchAll(WORD), ({ 0: word, index }) => termWord(word, offset + index));
}

function termTexts(term: string): readonly string[] {
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

/** Phrases in which a term means nothing: "with respect to", "in this respect", "due respect". */
const IDIOMS = [
  'with respect to',
  'in respect of',
  'in this respect',
  'in that respect',
  'in many respects',
  'due respect',
].map(termParts);

function inIdiom(words: readonly TermWord[], at: number): boolean {
  return IDIOMS.some((idiom) =>
    idiom.some((part, k) => part.stem === words[at]?.stem && at >= k && isTermAt(words, at - k, idiom)),
  );
}

/** Every term in `words`, longest first at each place, several meanings of one place side by side. */
export function findTerms<T>(words: readonly TermWord[], index: TermIndex<T>): TermHit<T>[] {
  const hits: TermHit<T>[] = [];
  for (let i = 0; i < words.length; i++) {
    const first = words[i]?.stem ?? '';
    if (!index.firsts.has(first)) continue;
    for (const { term, words: wanted, meaning, weak } of index.get(first)) {
      if (!isTermAt(words, i, wanted) || (weak && inIdiom(words, i))) continue;
      const to = i + wanted.length;
      hits.push({ start: words[i]?.start ?? 0, end: words[to - 1]?.end ?? 0, meaning, term, weak, from: i, to });
    }
  }
  return hits;
}

/** Whether the words of a term stand at place `at`. */
export function isTermAt(words: readonly TermWord[], at: number, term: readonly TermPart[]): boolean {
  for (let k = 0; k < term.length; k++) {
    const wanted = term[k] as TermPart;
    const word = words[at + k];
    if (word?.stem !== wanted.stem || (k > 0 && word.breaks)) return false;
    if (wanted.isProper && !sameCapitals(word.text, wanted.text)) return false;
  }
  return true;
}

const capitals = remembered((text: string) => text.replace(/[^\p{Lu}]/gu, ''));

/** "Entity List" also matches "entity list" as part of a phrase, but an abbreviation keeps all its capitals. */
function sameCapitals(word: string, wanted: string): boolean {
  return capitals(word) === capitals(wanted) || (capitals(wanted).length === 1 && capitals(word).length > 1);
}
