import { ASKING_VERBS, GOING_ON, SOURCE_PREPOSITIONS, SPEECH_WORDS } from './cue-words.ts';
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
import { FIRM_NOUNS, HOUSE_NOUNS, isBodyNoun, SPEAKING_BODIES } from './more-body-nouns.ts';
import { isPersonWord } from './person-roles.ts';
import { BODY_NOUNS, NOT_IN_NAMES, ROLE_NOUNS, TITLES, UNNAMED_NOUNS } from './person-words.ts';
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
/** "Federation", "the federation's", see `isBodyNoun`. */
export const ANY_BODY = 262144;
/** What the name of a company may end in. */
export const FIRM_NOUN = 524288;
/** A noun after which the name of a body comes: "the charity Open Door". */
export const HOUSE_NOUN = 1048576;
/** "Council", "White", "of": no part of a person’s name, but for a few. */
export const IMPERSONAL = 2097152;
/** A verb of asking. */
export const ASKING = 4194304;
/** Somebody is asked, or does something else: "was", "told", "walking". */
export const NOT_ASKING = 8388608;
/** What opens less than a main clause: "when", "by", but not "to". */
export const SUBORDINATE = 16777216;
/** It may report: see `cueAt`. */
export const CUE_HEAD = 33554432;
/** "They've", "don't", "it's": a capital there is no name's. */
export const CONTRACTED = 67108864;

export const FUNCTION_WORD = PREPOSITION | CONJUNCTION | AUXILIARY | DETERMINER;
/** A noun for a person or a body: somebody who can speak. */
export const PERSON_NOUN = ROLE_NOUN | UNNAMED_NOUN | BODY_NOUN;

const OPENERS = words('the a an one another his her its their');
const PASSIVE = words('is was are were be been being and but or who whom which said says told');
const SUBORDINATING = words('when if as while because although though since until unless after before that');
const FIRST_OF_SOURCES: ReadonlySet<string> = new Set(SOURCE_PREPOSITIONS.flatMap((words) => words.slice(0, 1)));

/** `bare` is the word without a possessive ending. */
const TESTS: readonly (readonly [kind: number, isOfKind: (folded: string, bare: string) => boolean])[] = [
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
  [GIVEN_NAME, (_, bare) => isGivenName(bare)],
  [ANY_BODY, (_, bare) => isBodyNoun(bare)],
  [FIRM_NOUN, (_, bare) => FIRM_NOUNS.has(bare)],
  [HOUSE_NOUN, (word) => HOUSE_NOUNS.has(word)],
  [IMPERSONAL, (_, bare) => isImpersonal(bare)],
  [ASKING, (word) => ASKING_VERBS.has(word)],
  [NOT_ASKING, (word) => PASSIVE.has(word) || /(?:ed|ing)$/.test(word)],
  [SUBORDINATE, (word) => (PREPOSITIONS.has(word) && word !== 'to') || SUBORDINATING.has(word)],
  [CUE_HEAD, (word) => SPEECH_WORDS.has(word) || GOING_ON.has(word) || FIRST_OF_SOURCES.has(word)],
  [CONTRACTED, (word, bare) => PRONOUNS.has(bare) || CONTRACTION.test(word)],
  [SMALL_BEGINNING, (word) => /^(?:al|el|bin|ibn|ben|abu|ould|d|l)[-']/.test(word)],
];

const isImpersonal = (word: string) => isBodyNoun(word) || NOT_IN_NAMES.has(word) || PREPOSITIONS.has(word);

const CONTRACTION = /^(?:i|you|he|she|it|we|they|that|there|who|what)'(?:ve|d|ll|re|m)$|n't$/;

/** All kinds of a folded word; `bare` is the word without a possessive ending. */
export function kindsOf(folded: string, bare: string): number {
  let kinds = 0;
  for (const [kind, isOfKind] of TESTS) if (isOfKind(folded, bare)) kinds |= kind;
  return kinds;
}

/** Whether a token's word is of one of these kinds; no token is of none. */
export function isAny(token: { readonly kinds: number } | undefined, kinds: number): boolean {
  return token !== undefined && (token.kinds & kinds) !== 0;
}
