import { type Prose, paragraphOf, sentenceBefore } from '../../prose/prose.ts';
import { bareWord, type Token } from '../../prose/tokens.ts';
import { type Phrase, rangeText } from '../../quotations/phrase.ts';
import { isDemonym } from '../../words/demonyms.ts';
import { isGivenName } from '../../words/first-names.ts';
import { AUXILIARY, CALENDAR_WORD, FUNCTION_WORD, isAny, PRONOUN } from '../../words/word-kinds.ts';
import { isWrittenLarge } from '../names/capitals.ts';

/** What the sentence right before is about, where it says so with its first words. */
export interface Subject extends Phrase {
  /** Its words, without "the". */
  readonly name: string;
  /** "The company": one that has a name somewhere else. */
  readonly isFirm: boolean;
  /** "Fenlamb": a single name, which the text writes large inside sentences too. */
  readonly isPlainName: boolean;
}

/**
 * "Fenlamb employs 900 people. It warned that": the house that the sentence before the one at token `first` is about, in the same
 * paragraph. `null` where the sentence does not begin with a name and the verb of one.
 */
export function houseBefore(prose: Prose, first: number): Subject | null {
  const { tokens, where } = prose;
  const paragraph = paragraphOf(prose, first);
  const before = paragraph && sentenceBefore(paragraph, first);
  if (!before || where.sentence[first - 1] === where.sentence[first] || where.quoted[before.from] === 1) return null;
  const from = tokens[before.from]?.folded === 'the' ? before.from + 1 : before.from;
  const isFirm = from > before.from && FIRMS.has(tokens[from]?.folded ?? '');
  let to = from;
  while (isFirm ? to === from : to < from + LONGEST && isOfName(tokens[to])) to++;
  if (to === from || !isVerbOfOne(tokens[to])) return null;
  const isSingle = to === from + 1 && from === before.from && !isFirm;
  return { from, to, name: rangeText(prose, { from, to }), isFirm, isPlainName: isSingle && isPlain(prose, from) };
}

const FIRMS = new Set(['company', 'firm', 'group']);
const LONGEST = 4;

const isOfName = (token: Token | undefined) =>
  token?.isCapitalised === true && !isAny(token, FUNCTION_WORD | PRONOUN | CALENDAR_WORD);

/** "Employs", "now expects" are; "Shares fell" and "Holm, who" are not. */
function isVerbOfOne(token: Token | undefined): boolean {
  if (!token?.isWord || token.isCapitalised || PLURAL.has(token.folded)) return false;
  return isAny(token, AUXILIARY) || token.folded === 'now' || /(?:[^s]s|ed)$/.test(token.folded);
}

const PLURAL = new Set(['are', 'were', 'have', 'do']);

function isPlain(prose: Prose, index: number): boolean {
  const word = bareWord(prose.tokens[index] as Token);
  return isWrittenLarge(prose, index) && !isGivenName(word) && !isDemonym(word);
}
