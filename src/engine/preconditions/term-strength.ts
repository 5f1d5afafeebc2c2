import type { PassageSigns } from './passage-signs.ts';

const OF_A_PHRASE = 4;
/** A near term of so many parts says who, what and which way. */
const OF_A_PRECISE_TERM = 2;
/** Where its words tell so much more of another precondition, that one is meant. */
const BEHIND = 4;
const FAR_BEHIND = 8;
const OF_ANOTHER = 4;
/** For each term beyond the first. */
const OF_A_TERM = 1;
/** A strength of four makes a precondition likely enough to be present, one of two a sentence one more passage on it. */
const AS_LOG_ODDS = { none: -0.79, each: 0.3 };

/**
 * The log-odds that a sentence is on a precondition whose dossier comes without learned words, such as one that a reader has
 * added: there the terms must do nearly all.
 */
export function logOddsByTerms({ phrase, weak, precise, terms, record, recordBehind }: PassageSigns): number {
  const hasPhrase = phrase + weak > 0;
  const beside = recordBehind > (hasPhrase ? FAR_BEHIND : BEHIND) ? OF_ANOTHER : 0;
  const first = hasPhrase ? OF_A_PHRASE : OF_A_PRECISE_TERM * precise;
  const strength = record + first + OF_A_TERM * (terms - 1) - beside;
  return AS_LOG_ODDS.none + AS_LOG_ODDS.each * strength;
}
