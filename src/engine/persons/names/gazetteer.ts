import { lazyItems } from '../../../model/lazy-items.ts';
import type { Official } from '../../../model/record.ts';
import { type ByKey, firstWords, type NameRow, type NameTable } from '../../../model/record-tables.ts';
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
  /** 1 of each word with which any of these forms may begin. Most begin none: who has asked need ask nothing else. */
  begins(vocabulary: Vocabulary): Uint8Array;
}

/** The table must be that of these officials. */
export function buildGazetteer(officials: readonly Official[], table: NameTable = makeNameTable(officials)): Gazetteer {
  const firsts: FirstWords = new Map();
  const forms = (rows: ByKey<NameRow>, kind: Kind) => nameForms(rows, firsts, kind, (row) => formOf(officials, row));
  return {
    forms: forms(table.forms, 1),
    surnames: forms(table.surnames, 2),
    descriptions: forms(table.descriptions, 4),
    begins: columnByForm(Uint8Array, ({ folded, bare, isWord }) => isWord && (firsts.has(folded) || firsts.has(bare))),
  };
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
