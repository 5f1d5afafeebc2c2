import { lazyItems } from '../../../model/lazy-items.ts';
import type { Official } from '../../../model/record.ts';
import { type ByKey, firstWords, type NameRow, type NameTable } from '../../../model/record-tables.ts';
import type { Prose } from '../../prose/prose.ts';
import type { Token } from '../../prose/tokens.ts';
import { columnByForm, type Vocabulary } from '../../prose/vocabulary.ts';
import { makeNameTable } from './name-table.ts';

/** One form under which news names an official. */
export interface NameForm {
  readonly official: Official;
  /** Folded tokens in order. */
  readonly words: readonly string[];
  /** How many of them go before the name itself: 3 in "US Vice President JD Vance". */
  readonly before: number;
  /** True when the form has the surname only: "President Xi". */
  readonly surnameOnly: boolean;
  /** "USTR", "MAC": matched only in the same capitals. */
  readonly exact: string | null;
}

/** Name forms, to be looked up at a cost that does not grow with their number. */
export interface NameForms {
  /** Whether a form begins with this word. */
  has(first: string): boolean;
  /** The forms that may begin with the token at `index`, longest first. */
  at(tokens: readonly Token[], index: number): readonly NameForm[];
}

/** All names of the record. */
export interface Gazetteer {
  readonly forms: NameForms;
  readonly surnames: NameForms;
  /** "the US president": forms that mean the official only while in office. */
  readonly descriptions: NameForms;
  /** What each word of a vocabulary may be to these forms, a bit each: `BEGINS`, `BEGINS_LONGER`, `GOES_ON`, `SURNAME`. */
  parts(vocabulary: Vocabulary): Uint8Array;
}

/** A form of this one word, or the first word of a longer one, or the second; the first of a surname. */
const BEGINS = 1;
const BEGINS_LONGER = 2;
const GOES_ON = 4;
const SURNAME = 8;
const ALL = BEGINS | BEGINS_LONGER | GOES_ON | SURNAME;

/** The tokens whose words begin forms: most words begin none. */
export function beginningsIn({ forms: { vocabulary, numbers } }: Prose, gazetteer: Gazetteer): number[] {
  const parts = gazetteer.parts(vocabulary);
  const found: number[] = [];
  for (let i = 0; i < numbers.length; i++) {
    if (((parts[numbers[i] as number] as number) & (BEGINS | BEGINS_LONGER)) !== 0) found.push(i);
  }
  return found;
}

/** Whether a word begins a surname. */
export function isSurnameIn(
  { forms: { vocabulary, numbers } }: Prose,
  gazetteer: Gazetteer,
): (index: number) => boolean {
  const parts = gazetteer.parts(vocabulary);
  return (index) => ((parts[numbers[index] ?? -1] ?? 0) & SURNAME) !== 0;
}

/** Whether a form may stand at a beginning: "the" begins many, but few words go on with it: "the US president". */
export function goesOnIn({ forms: { vocabulary, numbers } }: Prose, gazetteer: Gazetteer): (index: number) => boolean {
  const parts = gazetteer.parts(vocabulary);
  const partAt = (index: number) => parts[numbers[index] ?? -1] ?? 0;
  return (index) => (partAt(index) & BEGINS) !== 0 || (partAt(index + 1) & GOES_ON) !== 0;
}

/** The table must be that of these officials. */
export function buildGazetteer(officials: readonly Official[], table: NameTable = makeNameTable(officials)): Gazetteer {
  const firsts: FirstWords = new Map();
  const keys = [table.forms, table.surnames, table.descriptions].flatMap((rows) => Object.keys(rows));
  const partOf = partsIn(keys, Object.keys(table.surnames));
  const forms = (rows: ByKey<NameRow>, kind: Kind) => nameForms(rows, firsts, kind, (row) => formOf(officials, row));
  return {
    forms: forms(table.forms, 1),
    surnames: forms(table.surnames, 2),
    descriptions: forms(table.descriptions, 4),
    // "Mr. Xi" goes on with a stop, but no name begins with a sign
    parts: columnByForm(
      Uint8Array,
      ({ folded, bare, isWord }) => (partOf(folded) | partOf(bare)) & (isWord ? ALL : GOES_ON),
    ),
  };
}

/** Which parts of the forms of these keys a word may be, and of surnames: keys are one word or two. */
function partsIn(keys: readonly string[], surnames: readonly string[]): (word: string) => number {
  const parts = new Map<string, number>();
  const add = (word: string, part: number) => parts.set(word, (parts.get(word) ?? 0) | part);
  for (const key of keys) {
    const first = firstWords(key, 1);
    add(first, first.length < key.length ? BEGINS_LONGER : BEGINS);
    if (first.length < key.length) add(key.slice(first.length + 1), GOES_ON);
  }
  for (const key of surnames) add(firstWords(key, 1), SURNAME);
  return (word) => parts.get(word) ?? 0;
}

/** A bit for each kind of form. */
type Kind = 1 | 2 | 4;

/** Which kinds of forms begin with a word. */
type FirstWords = Map<string, number>;

const NONE: readonly never[] = [];

/** Adds the words with which the forms begin to `firsts`. */
function nameForms(table: ByKey<NameRow>, firsts: FirstWords, kind: Kind, make: (row: NameRow) => NameForm): NameForms {
  // Behind "the" few words go on with a name: to ask a set is faster than to ask the table.
  const seconds = new Set<string>();
  for (const key of Object.keys(table)) {
    const first = firstWords(key, 1);
    firsts.set(first, (firsts.get(first) ?? 0) | kind);
    if (first.length < key.length) seconds.add(key.slice(first.length + 1));
  }
  const has = (first: string) => ((firsts.get(first) ?? 0) & kind) !== 0;
  const forms = lazyItems(table, make);
  const pair = (first: string, second: string) => (seconds.has(second) ? forms.get(`${first} ${second}`) : NONE);
  return {
    has,
    at(tokens, index) {
      const token = tokens[index];
      const next = tokens[index + 1];
      if (!token) return NONE;
      const first = has(token.folded) ? token.folded : token.bare;
      if (!has(first)) return NONE;
      const single = forms.get(first);
      if (!next) return single;
      const longer = pair(first, next.folded);
      // a name’s last word may bear a possessive: "Lin Jian’s"
      const ending = next.bare === next.folded ? NONE : pair(first, next.bare);
      return longer.length + ending.length === 0 ? single : [...longer, ...ending, ...single];
    },
  };
}

function formOf(officials: readonly Official[], [place, words, before, surnameOnly, exact]: NameRow): NameForm {
  const official = officials[place];
  if (!official) throw new RangeError(`the table of names is that of another record: it has no official ${place}`);
  return { official, words: words.split(' '), before, surnameOnly: surnameOnly === 1, exact };
}
