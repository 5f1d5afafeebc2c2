import type { Token } from '../../prose/tokens.ts';
import type { Phrase } from '../../quotations/phrase.ts';
import { DETERMINER, isAny, OPENER, PERSON_WORD } from '../../words/word-kinds.ts';
import { describe } from '../people/noun-phrase.ts';

/** "Her annual report she": where the model has run two phrases together, the pronoun that ends them is the subject. */
export function lastPronoun(tokens: readonly Token[], { from, to }: Phrase): number {
  const isJoined = /^(?:and|or|,)$/.test(tokens[to - 2]?.folded ?? '');
  return to - from > 2 && PRONOUN.test(tokens[to - 1]?.folded ?? '') && !isJoined ? to - 1 : from;
}

const PRONOUN = /^(?:he|she|they|i|we)$/;

/** "Beridzade | when she was told": where behind whoever speaks a clause begins that tells when or why; the source's end without one. */
export function beforeClause(tokens: readonly Token[], { from, to }: Phrase): number {
  for (let i = from + 1; i + 1 < to; i++) {
    if (SUBORDINATE.has(tokens[i]?.folded ?? '') && PRONOUN.test(tokens[i + 1]?.folded ?? '')) return i;
  }
  return to;
}

const SUBORDINATE = new Set('when while as after before because since until if'.split(' '));

/**
 * "A man accused of a theft over | a | hedge told the jury": where the model has only found a small word inside a long subject,
 * the phrase that opens the sentence at token `first`; `null` for any other source.
 */
export function openingSubject(tokens: readonly Token[], { from, to }: Phrase, first: number): Phrase | null {
  const isSmall = to - from === 1 && isAny(tokens[from], DETERMINER) && tokens[from]?.isCapitalised === false;
  if (!isSmall || from <= first || from - first > LONGEST_SUBJECT || !isAny(tokens[first], OPENER)) return null;
  if (describe(tokens.slice(from, from + LONGEST))) return null;
  const opening = describe(tokens.slice(first, first + LONGEST));
  return opening && { from: first, to: first + opening.length };
}

const LONGEST_SUBJECT = 24;

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
