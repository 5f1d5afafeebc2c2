import { bareWord, type Token } from '../../prose/tokens.ts';
import { likelyPronoun } from '../../words/first-names.ts';
import { isAny, PREPOSITION } from '../../words/word-kinds.ts';
import type { Gazetteer, NameForms } from './gazetteer.ts';
import { hasOtherFirstName, startsOtherName } from './name-context.ts';

/** Somebody outside the record who bears a surname of the record on the page: Melania Trump, Lee Sang-hoon. */
export interface Stranger {
  /** The token at which the full name first stands. */
  readonly first: number;
  /** How often it stands in full. */
  readonly times: number;
}

/** The strangers by surname, folded; those whose first word need not be a given name stand with `null`. */
export type Strangers = ReadonlyMap<string, readonly (Stranger | null)[]>;

/** Surnames of the record that the page gives to somebody else: "Bob Berg". `candidates` are tokens that may be surnames. */
export function strangersIn(
  tokens: readonly Token[],
  { surnames }: Gazetteer,
  candidates: readonly number[],
): Strangers {
  const bySurname = new Map<string, Map<string, Stranger & { readonly isGiven: boolean }>>();
  for (const index of candidates) {
    const surname = bareWord(tokens[index] as Token);
    const firstName = surnames.has(surname)
      ? (firstNameAt(tokens, index) ?? lastNameAt(tokens, index, surnames))
      : null;
    if (!firstName) continue;
    const byName = bySurname.get(surname) ?? new Map();
    const known = byName.get(firstName.text);
    byName.set(firstName.text, {
      first: known?.first ?? index,
      times: (known?.times ?? 0) + 1,
      isGiven: known?.isGiven ?? firstName.isGiven,
    });
    bySurname.set(surname, byName);
  }
  return new Map([...bySurname].map(([surname, byName]) => [surname, [...byName.values()].map(unlessUnsure)]));
}

/** A capitalised word that need not be a given name is one when it stands there again: Hunter Biden. */
function unlessUnsure(stranger: Stranger & { readonly isGiven: boolean }): Stranger | null {
  return stranger.isGiven || stranger.times > 1 ? stranger : null;
}

/** The word before the surname at `index` that makes it that of somebody else, if there is one. */
function firstNameAt(tokens: readonly Token[], index: number): { text: string; isGiven: boolean } | null {
  if (!hasOtherFirstName(tokens, index)) return null;
  const text = tokens[index - 1]?.folded ?? '';
  const isPlace = isAny(tokens[index - 2], PREPOSITION); // "In Alaska Putin"
  return { text, isGiven: likelyPronoun(text) !== null && !isPlace };
}

/** The given name after a surname that stands first: "Lee Sang-hoon", "Wang Chuanfu"; in capitalised headlines any word may. */
function lastNameAt(tokens: readonly Token[], index: number, surnames: NameForms) {
  const next = tokens[index + 1];
  if (!next || !startsOtherName(tokens, index, 1) || tokens[index + 2]?.isCapitalised) return null;
  const standsFirst = surnames.at(tokens, index).some(({ official, words }) => {
    return words.length === 1 && official.name.toLowerCase().startsWith(`${words[0]} `);
  });
  return standsFirst ? { text: next.folded, isGiven: true } : null;
}
