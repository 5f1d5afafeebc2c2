import { fold } from '../../model/text.ts';
import { kindsOf } from '../words/word-kinds.ts';

/** What all tokens of the same characters have in common. */
export interface Form {
  readonly text: string;
  /** Case, apostrophes and dashes folded; same length as `text`. */
  readonly folded: string;
  /** `folded` without a possessive ending. */
  readonly bare: string;
  /** What its word is, see `words/word-kinds.ts`. */
  readonly kinds: number;
  readonly isWord: boolean;
  /** A word that begins with a capital letter. */
  readonly isCapitalised: boolean;
}

/**
 * The same text as the one string that V8 keeps for all names of properties and literals of these characters: to compare with
 * such a one is to compare addresses.
 */
const shared = (text: string): string => Object.keys({ [text]: 0 })[0] as string;

const POSSESSIVE = /'s?$/;

export function makeForm(own: string): Form {
  const text = shared(own);
  const isWord = /^@?[\p{L}\p{N}]/u.test(text);
  const folded = shared(fold(text));
  const bare = shared(folded.replace(POSSESSIVE, ''));
  const isCapitalised = isWord && /^\p{Lu}/u.test(text);
  return { text, folded, bare, kinds: kindsOf(folded, bare), isWord, isCapitalised };
}
