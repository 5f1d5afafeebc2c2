import { type Prose, paragraphOf, sentenceAt } from '../../prose/prose.ts';
import type { Token } from '../../prose/tokens.ts';
import type { Phrase } from '../../quotations/phrase.ts';
import { isRelative } from '../../words/person-roles.ts';
import {
  AUXILIARY,
  CALENDAR_WORD,
  DETERMINER,
  isAny,
  PERSON_WORD,
  PREPOSITION,
  PRONOUN,
} from '../../words/word-kinds.ts';
import type { Described } from '../people/noun-phrase.ts';
import { isEnd } from './described-phrases.ts';

/*
 * Persons without a name who matter though no sentence begins with them and no verb of saying stands beside them.
 */

export function isBroughtIn(prose: Prose, phrase: Phrase, described: Described): boolean {
  const { tokens } = prose;
  return (
    isInverted(prose, phrase.from) ||
    isInserted(tokens, phrase) ||
    isVisited(tokens, phrase, described.nouns.at(-1) ?? '')
  );
}

/**
 * "At the other end of the line was the verger." Where the place stands first, the sentence is about whoever comes last; but
 * "Behind Lorne stood a guard" and "Beside him sat a guard" are about these two, and "Among the dead was a guard" tells of nobody
 * who speaks.
 */
function isInverted(prose: Prose, from: number): boolean {
  const { tokens } = prose;
  const paragraph = paragraphOf(prose, from);
  if (!paragraph || !INVERTING.has(tokens[from - 1]?.folded ?? '')) return false;
  const first = sentenceAt(paragraph, from).from;
  const opening = tokens[first];
  if (!isAny(opening, PREPOSITION) || opening?.folded === 'among' || from - first > LONGEST_PLACE) return false;
  for (let i = first + 1; i < from - 1; i++) if (!belongsToPlace(tokens, i)) return false;
  return true;
}

const INVERTING = new Set('was is sat sits stood stands came comes waited waits'.split(' '));
const LONGEST_PLACE = 10;

/** Not "In the end the pilot was", "On Monday Lorne was", "Behind her sat" */
function belongsToPlace(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token?.isWord || token.isCapitalised || isAny(token, AUXILIARY | PRONOUN | CALENDAR_WORD | PERSON_WORD))
    return false;
  return !isAny(token, DETERMINER) || isAny(tokens[at - 1], PREPOSITION | DETERMINER);
}

/** "For a while, the nurse remembers, there was silence." */
function isInserted(tokens: readonly Token[], { from, to }: Phrase): boolean {
  const verb = tokens[to];
  const isClosed = tokens[from - 1]?.text === ',' && tokens[to + 1]?.text === ',';
  return isClosed && tokens[from]?.folded === 'the' && verb?.isWord === true && /(?:[^s]s|ed)$/.test(verb.folded);
}

/** "I put it to her brother." */
function isVisited(tokens: readonly Token[], { from, to }: Phrase, noun: string): boolean {
  const end = tokens[to];
  const isOwned = OWNERS.has(tokens[from]?.folded ?? '') && to - from === 2;
  return isOwned && isRelative(noun) && tokens[from - 1]?.folded === 'to' && end !== undefined && isEnd(end);
}

const OWNERS = new Set(['his', 'her', 'their']);

/**
 * Where "who" stands behind a person of whom it tells: "a man | at the back, who". `null` where the words between may bring in
 * somebody else.
 */
export function whoBehind(tokens: readonly Token[], to: number): number | null {
  let at = to;
  if (isAny(tokens[at], PREPOSITION)) {
    if (tokens[at]?.folded === 'of') return null;
    while (at < to + LONGEST_TAIL && tokens[at]?.isWord && !isAny(tokens[at], PERSON_WORD | AUXILIARY)) at++;
  }
  return tokens[at]?.text === ',' && tokens[at + 1]?.folded === 'who' ? at + 1 : null;
}

const LONGEST_TAIL = 8;
