import type { Statement } from '../model/record.ts';
import { fold } from '../model/text.ts';
import { isNegation } from './negations.ts';

/** Words as they are compared: marks, case, dashes and apostrophes do not count; “$5” and “€5” are two. */
export type Words = readonly string[];

const WORD = /[$€£¥]?[\p{L}\p{N}]+(?:['&.,](?=[\p{L}\p{N}])[\p{L}\p{N}]+)*%?/gu;
/** The same for folded text without other letters than a to z: several times as fast, and most statements are such. */
const PLAIN_WORD = /\$?[a-z0-9]+(?:['&.,](?=[a-z0-9])[a-z0-9]+)*%?/g;
/** Letters beyond ASCII; the marks of typesetting (“ ” … –) are none. */
const OTHER_LETTER = /[\u0080-\u200f\u2028\u2029\u205f-\uffff]/;
/** `[…]` and `[insertions]` are the reporter's, not the speaker's. */
const INSERTION = /\[[^\]]*\]/g;

export function wordsOf(text: string): Words {
  const folded = fold(text.replace(INSERTION, ' '));
  return folded.match(OTHER_LETTER.test(folded) ? WORD : PLAIN_WORD) ?? [];
}

/** The words of a quotation: a bracket that holds a negation is read with it, for “we will [not] sign” is no “we will sign”. */
export function quotedWordsOf(text: string): Words {
  return wordsOf(
    text.replace(INSERTION, (bracket) => (wordsOf(bracket.slice(1, -1)).some(isNegation) ? bracket.slice(1, -1) : ' ')),
  );
}

/**
 * The ways in which recorded words can be read: without the reporter's `[insertions]`, and with what they say, since
 * “[The embargo] must go” stands for “The embargo must go”.
 */
export function readingsOf(text: string): Words[] {
  const spoken = text.replace(/\[([^\]…]*)\]/g, ' $1 ');
  return spoken === text ? [wordsOf(text)] : [wordsOf(text), wordsOf(spoken)];
}

const READINGS = new WeakMap<Statement, readonly Words[]>();

/** All wordings of a statement in all their readings; taken apart once. */
export function recordedReadings(statement: Statement): readonly Words[] {
  const known = READINGS.get(statement);
  if (known) return known;
  const readings = wordingsOf(statement).flatMap(readingsOf);
  READINGS.set(statement, readings);
  return readings;
}

const SETS = new WeakMap<Words, ReadonlySet<string>>();

/** The words of a reading, each once; gathered once. */
export function wordSetOf(reading: Words): ReadonlySet<string> {
  const known = SETS.get(reading);
  if (known) return known;
  const set = new Set(reading);
  SETS.set(reading, set);
  return set;
}

const ELLIPSIS = /\[\s*(?:…|\.\.\.)\s*\]|…|\.\s?\.\s?\./;

/** The parts of a quotation between ellipses: “A … B” claims that A and B stood in this order, not that nothing stood between. */
export function partsOf(text: string): Words[] {
  return text
    .split(ELLIPSIS)
    .map(quotedWordsOf)
    .filter(({ length }) => length > 0);
}

/** The recorded words and their other wordings, best source first. */
export function wordingsOf({ words, alt }: Statement): string[] {
  return [words, ...alt.map((other) => other.words)];
}

const COMMON = new Set(
  `a an and are as at be but by for from has have he her his i in is it its not of on or our she that the their they
  this to was we were will with would you your`.split(/\s+/),
);

/** True for words that carry meaning. */
export function isContentWord(word: string): boolean {
  return word.length > 1 && !COMMON.has(word);
}
