import { grouped } from '../../../model/grouped.ts';
import type { Official } from '../../../model/record.ts';
import { type ByKey, firstWords, type NameRow, type NameTable, tableOf } from '../../../model/record-tables.ts';
import { bareWord, tokenize } from '../../prose/tokens.ts';
import { ROLE_NOUNS, TITLES } from '../../words/person-words.ts';

/** Takes every name of the officials apart, as the text of a page is. */
export function makeNameTable(officials: readonly Official[]): NameTable {
  const table = (formsOf: (official: Official) => readonly string[]) =>
    byFirstWords(
      officials.flatMap((official, place) => formsOf(official).flatMap((form) => rowsOf(official, place, form))),
    );
  return {
    forms: table(({ name, aliases }) => [...new Set([name, ...aliases])]),
    surnames: table(({ surname }) => (surname ? [surname] : [])),
    descriptions: table(({ descriptions }) => descriptions),
  };
}

function byFirstWords(rows: readonly NameRow[]): ByKey<NameRow> {
  const length = ([, words]: NameRow) => words.split(' ').length;
  const groups = grouped(rows, ([, words]) => [firstWords(words, 2)]);
  for (const group of groups.values()) group.sort((a, b) => length(b) - length(a));
  return tableOf(groups);
}

/** Most names are such; splitting them needs no tokens. */
const PLAIN_NAME = /^[A-Za-z]+(?: [A-Za-z]+)*$/;

function wordsOf(name: string): string[] {
  if (PLAIN_NAME.test(name)) return name.toLowerCase().split(' ');
  return tokenize(name).map((token, k, all) => (k === all.length - 1 ? bareWord(token) : token.folded));
}

/** One row; none for a name that has no word. */
function rowsOf(official: Official, place: number, name: string): NameRow[] {
  const words = wordsOf(name);
  if (!words[0]) return [];
  const isAbbreviation = words.length === 1 && /^[\p{Lu}.]{2,6}$/u.test(name);
  const full = tailLength(words, wordsOf(official.name));
  const surname = full ? 0 : tailLength(words, wordsOf(official.surname ?? ''));
  // "Mr. Xi" has the surname only; "Donald J. Trump" has a first name of its own.
  const surnameOnly = surname > 0 && (surname === words.length || words.slice(0, -surname).every(isTitleWord));
  const before = full ? words.length - full : surnameOnly ? words.length - surname : 0;
  return [[place, words.join(' '), before, surnameOnly ? 1 : 0, isAbbreviation ? name : null]];
}

/** The length of `tail` when `words` end with it, else 0. */
function tailLength(words: readonly string[], tail: readonly string[]): number {
  const from = words.length - tail.length;
  return tail.length > 0 && from >= 0 && tail.every((word, k) => words[from + k] === word) ? tail.length : 0;
}

const isTitleWord = (word: string) => TITLES.has(word) || ROLE_NOUNS.has(word) || word === '.';
