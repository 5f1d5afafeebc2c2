import { bareWord, type Token } from '../../prose/tokens.ts';
import { OFFICE_WORDS } from '../../words/person-roles.ts';
import {
  AUXILIARY,
  CONJUNCTION,
  isAny,
  PERSON_WORD,
  POSSESSIVE,
  PREPOSITION,
  PRONOUN,
} from '../../words/word-kinds.ts';

/** What a noun phrase for a person says: "the museum’s deputy director of loans". */
export interface Described {
  /** The nouns that say what the person is, the head last: `['deputy', 'director']`. */
  readonly nouns: readonly string[];
  /** Small words before them: `['retired']`. */
  readonly modifiers: readonly string[];
  /** Words for the house or the land, before or after: `['museum']`, `['tarsk']`. */
  readonly houses: readonly string[];
  /** How many of the tokens reach to the end of the head. */
  readonly length: number;
}

/**
 * Reads the tokens of a phrase that may open with a determiner. The head is the first noun for a person; `null` when
 * there is none before the phrase goes on with a clause. `noun`: the kind of such nouns.
 */
export function describe(tokens: readonly Token[], noun: number = PERSON_WORD): Described | null {
  const before = { modifiers: [] as string[], houses: [] as string[] };
  const isNounAt = (at: number) => {
    const token = tokens[at];
    return token !== undefined && isAny(token, noun) && (!token.isCapitalised || isCapitalNoun(tokens, at));
  };
  let head = 0;
  for (; !isNounAt(head); head++) {
    const token = tokens[head];
    if (!token?.isWord || (head > 0 && leavesPhrase(token))) return null;
    const isHouse = isPossessive(token) || (token.isCapitalised && head > 0 && !OFFICE_WORDS.has(token.folded));
    if (isHouse) before.houses.push(bareWord(token));
    else before.modifiers.push(token.folded);
  }
  let end = head + 1;
  while (isNounAt(end)) end++;
  const nouns = tokens.slice(head, end).map(({ folded }) => folded);
  return { nouns, modifiers: before.modifiers, houses: [...before.houses, ...housesAfter(tokens, end)], length: end };
}

export const isPossessive = (token: Token) => isAny(token, POSSESSIVE);

/** A preposition, a verb or a relative before the head: the phrase has none. */
const leavesPhrase = (token: Token) => isAny(token, PREPOSITION | AUXILIARY | PRONOUN) || RELATIVES.has(token.folded);

/** "The head of the rescue service", "a diplomat from Tarsk" */
function housesAfter(tokens: readonly Token[], from: number): string[] {
  const houses: string[] = [];
  if (!TIES.has(tokens[from]?.folded ?? '') || tokens[from + 1]?.folded === 'staff') return houses; // "the chief of staff"
  for (const token of tokens.slice(from, from + MOST_TAIL_WORDS)) {
    if (!token.isWord || isAny(token, CONJUNCTION | PRONOUN)) break;
    if (!isAny(token, PREPOSITION) && token.folded !== 'the') houses.push(bareWord(token));
  }
  return houses;
}

/** "The Dutchwoman", "the Prime Minister": the capital is no name’s. */
function isCapitalNoun(tokens: readonly Token[], index: number): boolean {
  const next = tokens[index + 1];
  return index > 0 && !next?.isCapitalised && !isAny(next, PERSON_WORD); // "the Ossian official" is of Ossia
}

const TIES = new Set(['of', 'for', 'from', 'at', 'in', 'with']);

const MOST_TAIL_WORDS = 6;

const RELATIVES = new Set(['who', 'which', 'that', 'whom', 'where']);

/** "Kaldera" and "Kalderan", "Silk Guild" and "guild". */
export function isSameHouse(one: string, other: string): boolean {
  if (one === other) return true;
  const shared = Math.min(one.length, other.length, LONGEST_STEM);
  return shared >= SHORTEST_STEM && one.slice(0, shared) === other.slice(0, shared);
}

const SHORTEST_STEM = 4;
const LONGEST_STEM = 5;

/** Whether one of these lands or houses is one of those. */
export function shareHouse(some: readonly string[], others: ReadonlySet<string>): boolean {
  return some.some((house) => [...others].some((other) => isSameHouse(house, other)));
}
