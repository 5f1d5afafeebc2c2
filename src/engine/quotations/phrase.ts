import type { Prose } from '../prose/prose.ts';
import { bareWord, type Token } from '../prose/tokens.ts';
import { BODY_NOUNS, ROLE_NOUNS, UNNAMED_NOUNS } from '../words/person-words.ts';
import { ADVERB, CALENDAR_WORD, FUNCTION_WORD, isAny, PRONOUN } from '../words/word-kinds.ts';

/*
 * Noun phrases by shallow rules: enough to give a source its whole phrase without a part-of-speech tagger. This file
 * holds what looking left (`phrase-before.ts`) and looking right (`phrase-after.ts`) share.
 */

/** A run of tokens `[from, to)`. */
export interface Phrase {
  readonly from: number;
  readonly to: number;
}

/** Whether two runs have a token in common. */
export const meet = (a: Phrase, b: Phrase): boolean => a.from < b.to && b.from < a.to;

/** Longer runs are no source but half a sentence. */
export const LONGEST_PHRASE = 30;

export function rangeText({ text, tokens }: Prose, { from, to }: Phrase): string {
  return to > from ? text.slice(tokens[from]?.start, tokens[to - 1]?.end) : '';
}

const NOBODY = new Set(['nobody', 'none', 'nothing', 'there', 'here']);

/** Determiners that stand alone for persons: "many said". */
const PRONOUN_LIKE = new Set(['one', 'two', 'three', 'four', 'all', 'many', 'others']); // "a father of two"

export function canEndPhrase(token: Token): boolean {
  const { folded, isCapitalised, text } = token;
  if (NOBODY.has(folded)) return false;
  if (isAny(token, FUNCTION_WORD)) return PRONOUN_LIKE.has(folded);
  return !(isCapitalised && isAny(token, CALENDAR_WORD)) && !/^\p{N}/u.test(text);
}

/** A capitalised word that is not merely the first of its sentence: "But Trump", "In Ohio". */
export function isNameWord(tokens: readonly Token[], index: number, sentenceStart: number): boolean {
  const token = tokens[index];
  if (!token?.isCapitalised) return false;
  if (isAny(token, CALENDAR_WORD | FUNCTION_WORD | PRONOUN)) return false;
  return index > sentenceStart || !(isAny(token, ADVERB) || /(?:ed|ing)$/.test(token.folded)); // "Asked about it", "Speaking"
}

/** The dot of "Mr." or "J." in front of a name. */
export function isAbbreviationDot(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1];
  const dot = tokens[index];
  return dot?.text === '.' && before?.end === dot.start && ABBREVIATED.test(before.text);
}

/** An initial or a title; not "Lin." at a sentence's end. */
const ABBREVIATED = /^(?:\p{Lu}|Mr|Mrs|Ms|Dr|Prof|Sens?|Reps?|Govs?|Gen|Col|Lt|Sgt|Capt|Adm|Rev|Hon|St|Jr|Sr)$/u;

/** A noun for a person or a body: somebody who can speak. */
export function isPersonNoun(word: string): boolean {
  return ROLE_NOUNS.has(word) || UNNAMED_NOUNS.has(word) || BODY_NOUNS.has(word);
}

/** Words after which a preposition goes on with the same phrase: "a person familiar with", "briefed on". */
export const ADJECTIVE_TIES = new Set('familiar close briefed knowledge involved thinking talks matter'.split(' '));

/** True when the preposition at `index` ties what follows to the noun before it: "a spokesman for the campaign". */
export function tiesNouns(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1];
  if (!before) return false;
  const word = bareWord(before);
  return isPersonNoun(word) || ADJECTIVE_TIES.has(word);
}
