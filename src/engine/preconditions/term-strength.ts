import type { Signs } from './passage-score.ts';

const OF_A_PHRASE = 4;
/** A near term of so many parts says who, what and which way. */
const OF_A_PRECISE_TERM = 2;
/** Where its words tell so much more of another precondition, that one is meant. */
const BEHIND = 4;
const FAR_BEHIND = 8;
const OF_ANOTHER = 4;
/** For each term beyond the first. */
const OF_A_TERM = 1;

/**
 * How strongly a sentence with terms speaks of a precondition whose dossier comes without learned words, such as one that
 * a reader has added: there the terms must do nearly all.
 */
export function strengthOf({ phrase, weak, precise, terms, telling, behind }: Signs): number {
  const hasPhrase = phrase + weak > 0;
  const beside = behind > (hasPhrase ? FAR_BEHIND : BEHIND) ? OF_ANOTHER : 0;
  const first = hasPhrase ? OF_A_PHRASE : OF_A_PRECISE_TERM * precise;
  return telling + first + OF_A_TERM * (terms - 1) - beside;
}
