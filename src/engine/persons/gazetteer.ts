import type { Official, OfficialId } from '../../model/record.ts';
import { bareWord, tokenize } from '../prose/tokens.ts';
import { ROLE_NOUNS, TITLES } from '../words/person-words.ts';

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

/** All names of the record, arranged by first word, so that look-up costs the same whatever their number. */
export interface Gazetteer {
  readonly forms: ReadonlyMap<string, readonly NameForm[]>;
  readonly surnames: ReadonlyMap<string, readonly NameForm[]>;
  /** "the US president": forms that mean the official only while in office. */
  readonly descriptions: ReadonlyMap<string, readonly NameForm[]>;
  readonly officials: ReadonlyMap<OfficialId, Official>;
}

export function buildGazetteer(officials: readonly Official[]): Gazetteer {
  const forms = new Map<string, NameForm[]>();
  const surnames = new Map<string, NameForm[]>();
  const descriptions = new Map<string, NameForm[]>();
  for (const official of officials) {
    for (const name of new Set([official.name, ...official.aliases])) addForm(forms, official, name);
    if (official.surname) addForm(surnames, official, official.surname);
    for (const description of official.descriptions) addForm(descriptions, official, description);
  }
  for (const index of [forms, surnames, descriptions]) {
    for (const list of index.values()) list.sort((a, b) => b.words.length - a.words.length);
  }
  return { forms, surnames, descriptions, officials: new Map(officials.map((official) => [official.id, official])) };
}

/** Most names are such; splitting them needs no tokens. */
const PLAIN_NAME = /^[A-Za-z]+(?: [A-Za-z]+)*$/;

function wordsOf(name: string): string[] {
  if (PLAIN_NAME.test(name)) return name.toLowerCase().split(' ');
  return tokenize(name).map((token, k, all) => (k === all.length - 1 ? bareWord(token) : token.folded));
}

function addForm(index: Map<string, NameForm[]>, official: Official, name: string): void {
  const words = wordsOf(name);
  const [first] = words;
  if (!first) return;
  const isAbbreviation = words.length === 1 && /^[\p{Lu}.]{2,6}$/u.test(name);
  const full = tailLength(words, wordsOf(official.name));
  const surname = full ? 0 : tailLength(words, wordsOf(official.surname ?? ''));
  // "Mr. Xi" has the surname only; "Donald J. Trump" has a first name of its own.
  const surnameOnly = surname > 0 && (surname === words.length || words.slice(0, -surname).every(isTitleWord));
  const before = full ? words.length - full : surnameOnly ? words.length - surname : 0;
  const form = { official, words, before, surnameOnly, exact: isAbbreviation ? name : null };
  const list = index.get(first);
  if (list) list.push(form);
  else index.set(first, [form]);
}

/** The length of `tail` when `words` end with it, else 0. */
function tailLength(words: readonly string[], tail: readonly string[]): number {
  const from = words.length - tail.length;
  return tail.length > 0 && from >= 0 && tail.every((word, k) => words[from + k] === word) ? tail.length : 0;
}

const isTitleWord = (word: string) => TITLES.has(word) || ROLE_NOUNS.has(word) || word === '.';
