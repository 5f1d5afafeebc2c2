import { bareWord, type Token } from '../prose/tokens.ts';
import { CONJUNCTIONS, PREPOSITIONS, PRONOUNS } from '../words/function-words.ts';
import { isPersonWord } from '../words/person-roles.ts';

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
 * there is none before the phrase goes on with a clause.
 */
export function describe(tokens: readonly Token[]): Described | null {
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
    else if (token.isCapitalised && nouns.length === 0) houses.push(folded);
    else if (!token.isCapitalised && isPersonWord(folded)) {
      nouns.push(folded);
      end = i + 1;
      continue;
    } else if (nouns.length === 0) modifiers.push(folded);
    if (nouns.length > 0) break;
  }
  if (nouns.length === 0) return null;
  for (const token of tokens.slice(end, end + MOST_TAIL_WORDS)) {
    if (!token.isWord || CONJUNCTIONS.has(token.folded) || PRONOUNS.has(token.folded)) break;
    if (!PREPOSITIONS.has(token.folded) && token.folded !== 'the') houses.push(bareWord(token));
  }
  return { nouns, modifiers, houses, length: end };
}

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
