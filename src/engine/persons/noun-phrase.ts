import { bareWord, type Token } from '../prose/tokens.ts';
import { CONJUNCTIONS, PREPOSITIONS, PRONOUNS } from '../words/function-words.ts';
import { isPersonWord, OFFICE_WORDS } from '../words/person-roles.ts';

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
 * there is none before the phrase goes on with a clause. `isNoun` tells which words are such nouns.
 */
export function describe(tokens: readonly Token[], isNoun: (word: string) => boolean = isPersonWord): Described | null {
  const nouns: string[] = [];
  const modifiers: string[] = [];
  const houses: string[] = [];
  let end = 0;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    if (!token.isWord) break;
    const { folded } = token;
    const isPossessive = folded.endsWith("'s") || folded.endsWith("s'");
    if (nouns.length === 0 && i > 0 && (PREPOSITIONS.has(folded) || RELATIVES.has(folded))) return null;
    if (isPossessive) houses.push(bareWord(token));
    else if (isNoun(folded) && (!token.isCapitalised || isCapitalNoun(tokens, i))) {
      nouns.push(folded);
      end = i + 1;
    } else if (nouns.length > 0) break;
    else if (token.isCapitalised && i > 0 && !OFFICE_WORDS.has(folded)) houses.push(folded);
    else modifiers.push(folded);
  }
  if (nouns.length === 0) return null;
  const hasTail = TIES.has(tokens[end]?.folded ?? '');
  for (const token of hasTail ? tokens.slice(end, end + MOST_TAIL_WORDS) : []) {
    if (!token.isWord || CONJUNCTIONS.has(token.folded) || PRONOUNS.has(token.folded)) break;
    if (!PREPOSITIONS.has(token.folded) && token.folded !== 'the') houses.push(bareWord(token));
  }
  return { nouns, modifiers, houses, length: end };
}

/** "The Dutchwoman", "the Prime Minister": the capital is no name’s. */
function isCapitalNoun(tokens: readonly Token[], index: number): boolean {
  const next = tokens[index + 1];
  return index > 0 && !next?.isCapitalised && !isPersonWord(next?.folded ?? ''); // "the Ossian official" is of Ossia
}

/** "The head of the rescue service", "a diplomat from Tarsk" */
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
