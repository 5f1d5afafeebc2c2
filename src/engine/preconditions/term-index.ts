import { grouped } from '../../model/grouped.ts';
import { firstWords, lookUp, type TermRow, type TermTable, tableOf } from '../../model/record-tables.ts';
import { remembered } from '../../model/remembered.ts';
import type { Span } from '../../model/span.ts';
import type { Prose } from '../prose/prose.ts';
import type { Vocabulary } from '../prose/vocabulary.ts';
import { inIdiom, isTermAt } from './term-match.ts';
import { columnOfStems, TermWords } from './term-words.ts';
import { stemsOf, type TermPart, termPart, termTexts } from './terms.ts';

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

interface Entry<T> {
  readonly term: string;
  readonly words: readonly TermPart[];
  readonly weak: boolean;
  readonly meaning: T;
}

/** Terms of one shelf that begin with the same stem. */
interface Branch<T> {
  /** Those of several words by the stem of the second, longest first. */
  readonly longer: ReadonlyMap<string, readonly Entry<T>[]>;
  readonly single: readonly Entry<T>[];
}

/** What begins with one stem, by shelf. */
type Shelves<T> = ReadonlyMap<string, Branch<T>>;

/**
 * Terms by the stem of their first word, then by shelf: whoever looks for those of one dossier does not meet the others.
 * Look-up time does not depend on their number.
 */
export interface TermIndex<T> {
  /** 1 of each word with which terms of a shelf begin. */
  readonly beginsOn: (shelf: string, vocabulary: Vocabulary) => Uint8Array;
  readonly branch: (stem: string, shelf: string) => Branch<T> | undefined;
}

/** Takes terms apart, each with the place of what it stands for. */
export function makeTermTable(terms: readonly (readonly [term: string, meaning: number])[]): TermTable {
  const rows = terms.map(([term, meaning]): TermRow => [meaning, term, stemsOf(term)]);
  const length = ([, , stems]: TermRow) => stems.split(' ').length;
  const groups = grouped(rows, ([, , stems]) => (stems === '' ? [] : [firstWords(stems, 1)]));
  for (const group of groups.values()) group.sort((a, b) => length(b) - length(a));
  return tableOf(groups);
}

/**
 * @param meanings what the places in the table's rows stand for
 * @param shelfOf the shelf of a meaning
 */
export function buildTermIndex<T>(
  table: TermTable,
  meanings: readonly T[],
  shelfOf: (meaning: T) => string,
): TermIndex<T> {
  const known = new Map<string, Shelves<T>>();
  const shelvesOf = (stem: string): Shelves<T> | undefined => {
    const made = known.get(stem) ?? shelvesIn(lookUp(table, stem), meanings, shelfOf);
    if (made.size === 0) return undefined;
    known.set(stem, made);
    return made;
  };
  const branch = (stem: string, shelf: string) => shelvesOf(stem)?.get(shelf);
  const columnFor = remembered((shelf: string) => columnOfStems((stem) => branch(stem, shelf) !== undefined));
  return { beginsOn: (shelf, vocabulary) => columnFor(shelf)(vocabulary), branch };
}

function shelvesIn<T>(rows: readonly TermRow[], meanings: readonly T[], shelfOf: (meaning: T) => string): Shelves<T> {
  const entries = rows.map((row) => entryOf(row, meanings));
  const shelves = grouped(entries, ({ meaning }) => [shelfOf(meaning)]);
  return new Map(Array.from(shelves, ([shelf, own]) => [shelf, branchOf(own)]));
}

function entryOf<T>([place, term, stems]: TermRow, meanings: readonly T[]): Entry<T> {
  const meaning = meanings[place];
  if (meaning === undefined) throw new RangeError(`the table of terms is that of another record: no meaning ${place}`);
  const texts = termTexts(term);
  const words = stems.split(' ').map((part, k) => termPart(texts[k] ?? '', part));
  return { term, words, meaning, weak: words.length === 1 && words[0]?.isProper === false };
}

function branchOf<T>(entries: readonly Entry<T>[]): Branch<T> {
  return {
    longer: grouped(entries, ({ words }) => (words[1] ? [words[1].stem] : [])),
    single: entries.filter(({ words }) => words.length === 1),
  };
}

/** A text in which terms are looked for. */
export interface TermText<T> {
  readonly prose: Prose;
  readonly words: TermWords;
  readonly index: TermIndex<T>;
}

export function readForTerms<T>(prose: Prose, index: TermIndex<T>): TermText<T> {
  return { prose, words: new TermWords(prose), index };
}

/** Every term of a shelf in a text, longest first at each place, several meanings of one place side by side. */
export function findTerms<T>({ prose, words, index }: TermText<T>, shelf: string): TermHit<T>[] {
  const { vocabulary, numbers } = prose.forms;
  const begins = index.beginsOn(shelf, vocabulary);
  const hits: TermHit<T>[] = [];
  for (let i = 0; i < numbers.length; i++) {
    if (begins[numbers[i] as number] === 0) continue;
    for (let at = words.placeOf(i); at < words.placeOf(i + 1); at++) {
      const branch = index.branch(words.stemAt(at), shelf);
      if (branch) addBranch(hits, words, at, branch);
    }
  }
  return hits;
}

function addBranch<T>(hits: TermHit<T>[], words: TermWords, at: number, { longer, single }: Branch<T>): void {
  const rest = longer.size > 0 ? longer.get(words.stemAt(at + 1)) : undefined;
  if (rest) addHits(hits, words, at, rest);
  addHits(hits, words, at, single);
}

function addHits<T>(hits: TermHit<T>[], words: TermWords, at: number, entries: readonly Entry<T>[]): void {
  for (const { term, words: wanted, meaning, weak } of entries) {
    if (!isTermAt(words, at, wanted) || (weak && inIdiom(words, at))) continue;
    const to = at + wanted.length;
    hits.push({ start: words.at(at)?.start ?? 0, end: words.at(to - 1)?.end ?? 0, meaning, term, weak, from: at, to });
  }
}
