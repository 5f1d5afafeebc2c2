import { SPEECH_WORDS } from './cue-words.ts';
import { isGivenName } from './first-names.ts';
import {
  AUXILIARIES,
  CALENDAR,
  CONJUNCTIONS,
  DETERMINERS,
  isAdverb,
  PREPOSITIONS,
  PRONOUNS,
} from './function-words.ts';
import { SPEAKING_BODIES } from './more-body-nouns.ts';
import { isPersonWord } from './person-roles.ts';
import { BODY_NOUNS, ROLE_NOUNS, TITLES, UNNAMED_NOUNS } from './person-words.ts';
import { words } from './word-set.ts';

/*
 * What the word lists say of a word, a bit for each. Every token bears the kinds of its word, which are looked up once for
 * all places where it stands: most steps ask every token something, and a bit is there at once.
 */

export const DETERMINER = 1;
export const PREPOSITION = 2;
export const CONJUNCTION = 4;
export const AUXILIARY = 8;
export const PRONOUN = 16;
export const CALENDAR_WORD = 32;
export const ADVERB = 64;
/** A verb that reports. */
export const SPEECH_VERB = 128;
/** A noun for a person, see `isPersonWord`. */
export const PERSON_WORD = 256;
export const TITLE = 512;
export const ROLE_NOUN = 1024;
export const UNNAMED_NOUN = 2048;
export const BODY_NOUN = 4096;
export const SPEAKING_BODY = 8192;
/** "Lin’s", "workers’" */
export const POSSESSIVE = 16384;
/** What a phrase for one person or body opens with: "the minister", "a banker", "his lawyer". */
export const OPENER = 32768;
/** "al-rashid": may be a name with a small beginning. */
export const SMALL_BEGINNING = 65536;
/** "grace", "grace's", see `isGivenName`. */
export const GIVEN_NAME = 131072;

export const FUNCTION_WORD = PREPOSITION | CONJUNCTION | AUXILIARY | DETERMINER;
/** A noun for a person or a body: somebody who can speak. */
export const PERSON_NOUN = ROLE_NOUN | UNNAMED_NOUN | BODY_NOUN;

const OPENERS = words('the a an one another his her its their');

const TESTS: readonly (readonly [kind: number, isOfKind: (folded: string) => boolean])[] = [
  [DETERMINER, (word) => DETERMINERS.has(word)],
  [PREPOSITION, (word) => PREPOSITIONS.has(word)],
  [CONJUNCTION, (word) => CONJUNCTIONS.has(word)],
  [AUXILIARY, (word) => AUXILIARIES.has(word)],
  [PRONOUN, (word) => PRONOUNS.has(word)],
  [CALENDAR_WORD, (word) => CALENDAR.has(word)],
  [ADVERB, isAdverb],
  [SPEECH_VERB, (word) => SPEECH_WORDS.has(word)],
  [PERSON_WORD, isPersonWord],
  [TITLE, (word) => TITLES.has(word)],
  [ROLE_NOUN, (word) => ROLE_NOUNS.has(word)],
  [UNNAMED_NOUN, (word) => UNNAMED_NOUNS.has(word)],
  [BODY_NOUN, (word) => BODY_NOUNS.has(word)],
  [SPEAKING_BODY, (word) => SPEAKING_BODIES.has(word)],
  [POSSESSIVE, (word) => word.endsWith("'s") || word.endsWith("s'")],
  [OPENER, (word) => OPENERS.has(word)],
  [GIVEN_NAME, (word) => isGivenName(word.replace(/'s?$/, ''))],
  [SMALL_BEGINNING, (word) => /^(?:al|el|bin|ibn|ben|abu|ould|d|l)[-']/.test(word)],
];

/** All kinds of a folded word. */
export function kindsOf(folded: string): number {
  let kinds = 0;
  for (const [kind, isOfKind] of TESTS) if (isOfKind(folded)) kinds |= kind;
  return kinds;
}

/** Whether a token's word is of one of these kinds; no token is of none. */
export function isAny(token: { readonly kinds: number } | undefined, kinds: number): boolean {
  return token !== undefined && (token.kinds & kinds) !== 0;
}
