import type { Prose } from '../prose/prose.ts';
import type { Token } from '../prose/tokens.ts';
import {
  ADVERB,
  AUXILIARY,
  CALENDAR_WORD,
  CONJUNCTION,
  DETERMINER,
  isAny,
  PERSON_NOUN,
  PREPOSITION,
  PRONOUN,
  SPEECH_VERB,
  TITLE,
} from '../words/word-kinds.ts';
import { canEndPhrase, isAbbreviationDot, isNameWord, LONGEST_PHRASE, type Phrase, tiesNouns } from './phrase.ts';

/**
 * The noun phrase that begins at token `first`, within `[first, limit)`: after an inverted cue, “said Lin Jian, a
 * spokesman for the ministry”. `null` when none begins there.
 */
export function phraseStartingAt({ tokens }: Prose, first: number, limit: number): Phrase | null {
  const start = tokens[first];
  if (!start?.isWord) return null;
  if (isAny(start, PRONOUN) && start.folded !== 'who') return { from: first, to: first + 1 };
  if (isAny(start, PREPOSITION | CONJUNCTION | AUXILIARY)) return null;
  let to = first + 1;
  while (to < limit && to - first < LONGEST_PHRASE && continuesRight(tokens, to)) to++;
  while (to > first && !canEndPhrase(tokens[to - 1] as Token) && tokens[to - 1]?.text !== '.') to--;
  return to > first ? { from: first, to } : null;
}

function continuesRight(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index] as Token;
  const { folded, isWord, isCapitalised } = token;
  if (!isWord) return isAbbreviationDot(tokens, index);
  if (isAny(token, PRONOUN | AUXILIARY | ADVERB)) return false;
  if (isCapitalised && isAny(token, CALENDAR_WORD)) return false;
  if (isAny(token, CONJUNCTION)) return folded === 'and' && isNameWord(tokens, index + 1, -1);
  if (isAny(token, PREPOSITION)) return folded === 'of' || folded === 'for' || tiesNouns(tokens, index);
  return isCapitalised || !isAny(token, SPEECH_VERB) || isAny(token, PERSON_NOUN);
}

const ENDS_APPOSITION = /^[,.;:!?"“”—–]$|^''$/;

/** `phrase` with a following apposition, up to its comma or to `limit`: “…, a spokesman for the ministry”. */
export function withApposition({ tokens }: Prose, phrase: Phrase, limit: number): Phrase {
  if (tokens[phrase.to]?.text !== ',' || phrase.to + 1 >= limit || !opensApposition(tokens, phrase)) return phrase;
  let to = phrase.to + 1;
  while (to < limit && to - phrase.to < LONGEST_PHRASE && !ENDS_APPOSITION.test(tokens[to]?.text ?? '')) to++;
  return { from: phrase.from, to };
}

const ARTICLES = new Set(['a', 'an', 'the', 'who']);

/** “, a spokesman” · “, Europe coordinator at” · “, Norland’s envoy”; after a role also the name: “the envoy, Dara Finch”. */
function opensApposition(tokens: readonly Token[], { from, to }: Phrase): boolean {
  const [next, second, third] = [tokens[to + 1], tokens[to + 2], tokens[to + 3]];
  if (!next?.isWord) return false;
  if (ARTICLES.has(next.folded) || isAny(next, PERSON_NOUN | TITLE)) return true;
  if (next.folded.endsWith("'s") || isAny(second, PERSON_NOUN) || isAny(third, PERSON_NOUN)) return true;
  const isDescription = tokens.slice(from, to).some((token) => isAny(token, PERSON_NOUN | DETERMINER));
  return isDescription && isNameWord(tokens, to + 1, to); // "said the curator, Teresa Lomond"
}
