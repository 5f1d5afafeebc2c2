import type { Token } from '../prose/tokens.ts';
import type { Phrase } from '../quotations/phrase.ts';
import { DETERMINER, isAny, PERSON_WORD } from '../words/word-kinds.ts';

/** "Her annual report she": where the model has run two phrases together, the pronoun that ends them is the subject. */
export function lastPronoun(tokens: readonly Token[], { from, to }: Phrase): number {
  const isJoined = /^(?:and|or|,)$/.test(tokens[to - 2]?.folded ?? '');
  return to - from > 2 && PRONOUN.test(tokens[to - 1]?.folded ?? '') && !isJoined ? to - 1 : from;
}

const PRONOUN = /^(?:he|she|they|i|we)$/;

/** "My aunt in | Brellin": a place alone is the tail of whoever stands before it; where their phrase begins. */
export function beforeTail(tokens: readonly Token[], { from, to }: Phrase): number {
  const isPlace = to - from === 1 && tokens[from]?.isCapitalised === true;
  if (!isPlace || !PLACING.has(tokens[from - 1]?.folded ?? '')) return from;
  let first = from - 2;
  const head = tokens[first];
  if (!isAny(head, PERSON_WORD) && !(head?.isCapitalised && isAny(tokens[first - 1], PERSON_WORD))) return from;
  while (first > from - LONGEST && isPart(tokens[first - 1])) first--;
  return isAny(tokens[first], DETERMINER) || !isAny(head, PERSON_WORD) ? first : from;
}

const PLACING = new Set(['in', 'from', 'at']);
const LONGEST = 6;

const isPart = (token: Token | undefined) => isAny(token, DETERMINER | PERSON_WORD) || token?.isCapitalised === true;
