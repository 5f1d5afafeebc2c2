import { grouped } from '../../model/grouped.ts';
import { firstWords, lookUp, type TermRow, type TermTable, tableOf } from '../../model/record-tables.ts';
import type { Span } from '../../model/span.ts';
import { keptByForm } from '../prose/forms.ts';
import type { Token } from '../prose/tokens.ts';
import { inIdiom, isTermAt } from './term-match.ts';
import { stemsOf, type TermPart, type TermWord, termPart, termTexts, wordsInForm } from './terms.ts';

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
  readonly see: (token: Token) => SeenToken<T>;
}

interface SeenToken<T> {
  /** Its words, with offsets from its beginning. */
  readonly words: readonly TermWord[];
  /** What begins with each of them: with most nothing. */
  readonly beginnings: readonly (Shelves<T> | null)[];
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
  const shelvesOf = (stem: string): Shelves<T> | null => {
    const made = known.get(stem) ?? shelvesIn(lookUp(table, stem), meanings, shelfOf);
    if (made.size === 0) return null;
    known.set(stem, made);
    return made;
  };
  return {
    see: keptByForm((form) => {
      const words = wordsInForm(form);
      return { words, beginnings: words.map(({ stem }) => shelvesOf(stem)) };
    }),
  };
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

/** The words of a text, and where terms may begin. */
export interface TermText<T> {
  readonly words: readonly TermWord[];
  /** The places where something begins. */
  readonly places: readonly number[];
  /** What begins there, in the order of the places. */
  readonly beginnings: readonly Shelves<T>[];
}

export function readForTerms<T>(tokens: readonly Token[], index: TermIndex<T>): TermText<T> {
  const words: TermWord[] = [];
  const places: number[] = [];
  const beginnings: Shelves<T>[] = [];
  let breaks = true;
  for (const token of tokens) {
    const seen = index.see(token);
    for (let k = 0; k < seen.words.length; k++) {
      const { text, stem, start, end } = seen.words[k] as TermWord;
      const shelves = seen.beginnings[k];
      if (shelves) {
        places.push(words.length);
        beginnings.push(shelves);
      }
      words.push({ text, stem, start: token.start + start, end: token.start + end, breaks });
      breaks = false;
    }
    // speak with “one voice” is still the term
    if (seen.words.length === 0) breaks ||= !QUOTATION_MARK.test(token.text);
  }
  return { words, places, beginnings };
}

const QUOTATION_MARK = /^[“”"'‘’«»]|^''$|^``$/;

/** Every term of a shelf in a text, longest first at each place, several meanings of one place side by side. */
export function findTerms<T>({ words, places, beginnings }: TermText<T>, shelf: string): TermHit<T>[] {
  const hits: TermHit<T>[] = [];
  for (let k = 0; k < places.length; k++) {
    const branch = (beginnings[k] as Shelves<T>).get(shelf);
    if (!branch) continue;
    const at = places[k] as number;
    const longer = branch.longer.size > 0 ? branch.longer.get(words[at + 1]?.stem ?? '') : undefined;
    if (longer) addHits(hits, words, at, longer);
    addHits(hits, words, at, branch.single);
  }
  return hits;
}

function addHits<T>(hits: TermHit<T>[], words: readonly TermWord[], at: number, entries: readonly Entry<T>[]): void {
  for (const { term, words: wanted, meaning, weak } of entries) {
    if (!isTermAt(words, at, wanted) || (weak && inIdiom(words, at))) continue;
    const to = at + wanted.length;
    hits.push({ start: words[at]?.start ?? 0, end: words[to - 1]?.end ?? 0, meaning, term, weak, from: at, to });
  }
}
