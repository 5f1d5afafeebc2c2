import type { TheRecord } from './record.ts';

/*
 * What takes long to work out from the record, and never changes while the record does not: made once by the build and
 * kept beside it. Places in these tables are places in the record's own lists, so a table belongs to one record only.
 * Everything lies by the key it is looked up by: to read the JSON is all that there is to do at a start.
 */

declare const rows: unique symbol;

/**
 * Rows by key, those of one key as the JSON text of their list; `lookUp` reads it. Most keys are on no page, and a start
 * takes in texts far faster than the many small lists they hold.
 */
export type ByKey<Row> = Readonly<Record<string, string>> & { readonly [rows]?: Row };

export function tableOf<Row>(groups: Iterable<readonly [key: string, rows: readonly Row[]]>): ByKey<Row> {
  return Object.fromEntries(Array.from(groups, ([key, list]) => [key, JSON.stringify(list)]));
}

/** One form under which news names an official. */
export type NameRow = readonly [
  /** The place in the record's `officials`. */
  official: number,
  /** Folded tokens in order, a space between them. */
  words: string,
  /** How many of them go before the name itself: 3 in "US Vice President JD Vance". */
  before: number,
  /** 1 when the form has the surname only: "President Xi". */
  surnameOnly: 0 | 1,
  /** "USTR", "MAC": matched only in the same capitals. */
  exact: string | null,
];

/**
 * Name forms by their first two words, a space between them, or by their only one; longest first. By the first word
 * alone a thousand of them may begin with "Minister".
 */
export interface NameTable {
  readonly forms: ByKey<NameRow>;
  readonly surnames: ByKey<NameRow>;
  /** "the US president": forms that mean the official only while in office. */
  readonly descriptions: ByKey<NameRow>;
}

/** One term of a dossier. */
export type TermRow = readonly [
  /** What it stands for: a place among the parties, subjects and preconditions of all dossiers. */
  meaning: number,
  term: string,
  /** The stems of its words, a space between them. */
  stems: string,
];

/** Terms by the stem of their first word, longest first. */
export type TermTable = ByKey<TermRow>;

/** Statements of all dossiers by what they are looked up by: places in the list of all of them. */
export interface StatementTables {
  readonly byOfficial: ByKey<number>;
  readonly byPrecondition: ByKey<number>;
  /** By the content words that one of their wordings holds. */
  readonly byWord: ByKey<number>;
}

export interface RecordTables {
  readonly names: NameTable;
  readonly terms: TermTable;
  readonly statements: StatementTables;
}

/** A record, with its tables where a build has made them. */
export type PreparedRecord = TheRecord & { readonly tables?: RecordTables };

const NONE: readonly never[] = [];

/** The rows of a key, which may be any word of a text: a plain object has keys of its own, such as “constructor”. */
export function lookUp<Row>(table: ByKey<Row>, key: string): readonly Row[] {
  const text = Object.hasOwn(table, key) ? table[key] : undefined;
  return text === undefined ? NONE : JSON.parse(text);
}

/** The first `count` of words that are joined by spaces. */
export function firstWords(words: string, count: number): string {
  let end = -1;
  for (let k = 0; k < count; k++) {
    end = words.indexOf(' ', end + 1);
    if (end < 0) return words;
  }
  return words.slice(0, end);
}
