import type { Speaker } from '../../../model/quotation.ts';
import type { Prose } from '../../prose/prose.ts';
import { bareWord, type Token } from '../../prose/tokens.ts';
import type { Phrase } from '../../quotations/phrase.ts';
import { genderOfNoun, isEpithet } from '../../words/person-roles.ts';
import { genderOf } from '../people/antecedent.ts';
import type { Entity } from '../people/entities.ts';
import { roleKey } from '../people/traits.ts';

/** What is known of a conversation at one place of the text. */
export interface Talk {
  /** Who spoke before the last one, or is asked by the last one. */
  readonly other: Speaker | null;
  readonly last: Speaker | null;
  /** Whether the last words were a question, by somebody who is named beside it. */
  readonly asks: boolean;
  /** The text has just told that the other one is asked something. */
  readonly isAsked: boolean;
}

export const NO_TALK: Talk = { other: null, last: null, asks: false, isAsked: false };

/** Somebody takes part of whom the text does not tell who it is. */
export const UNKNOWN: Speaker = { kind: 'unresolved', reason: 'ambiguous' };

/** The conversation after a paragraph in which `speaker` spoke, or nobody. `isTurn`: it opens with the words. */
export function afterTurn(talk: Talk, speaker: Speaker | null, isTurn: boolean): Talk {
  const { other, last } = talk;
  if (!speaker) return NO_TALK;
  // “Were you there?” and, behind it, an answer: of whoever was asked
  if (speaker === UNKNOWN) return { ...NO_TALK, other: last, last: speaker };
  if (speaker.kind === 'unresolved') return NO_TALK;
  const partner = [last, other].find((one) => one && keyOf(one) !== keyOf(speaker)) ?? null;
  const isOfTwo = [last, other].some((one) => one && keyOf(one) === keyOf(speaker));
  // She turned a page. “…”: one of the two goes on, or the one who was asked
  const goesOn = isTurn || (isOfTwo && last !== null && other !== null) || talk.asks;
  return { ...NO_TALK, other: goesOn ? partner : null, last: speaker };
}

const CONFIDENCE = 0.72;

/** Whose turn it is again, with what sureness the order of turns gives. */
export function again(speaker: Speaker): Speaker {
  if (speaker.kind === 'unresolved') return speaker;
  const confidence = Math.min(CONFIDENCE, speaker.confidence);
  return speaker.kind === 'unnamed' ? { ...speaker, confidence } : { ...speaker, evidence: 'carried-over', confidence };
}

/** One key for each speaker of an article. */
export function keyOf(speaker: Speaker): string {
  switch (speaker.kind) {
    case 'official':
      return speaker.id;
    case 'named':
      return speaker.name;
    case 'unnamed':
      return `${speaker.person}`;
    case 'unresolved':
      return speaker.reason;
  }
}

/**
 * Whether a turn is rather that of `entity`, whose turn it is: where its source is "he" and stays open, or "the ferryman", of
 * whom the text has not told who it is. Of somebody just asked it is "the witness" too, who may else be a third.
 */
export function mayTakeTurn(
  { tokens }: Prose,
  speaker: Speaker,
  { from, to }: Phrase,
  entity: Entity,
  isAsked: boolean,
): boolean {
  const gender = genderOf(entity);
  const word = tokens[from]?.folded ?? '';
  if (speaker.kind === 'unresolved') return speaker.reason === 'ambiguous' && to - from === 1 && word === gender;
  if (speaker.kind !== 'unnamed' || word !== 'the' || to - from !== 2) return false;
  const noun = bareWord(tokens[to - 1] as Token);
  const told = genderOfNoun(noun);
  const isCalledSo = isAsked || isEpithet(noun, []) || entity.traits.calls.has(roleKey(noun));
  return isCalledSo && (told === null || gender === null || told === gender);
}
