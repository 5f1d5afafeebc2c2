import type { Statement } from '../model/record.ts';
import { isNegation } from './negations.ts';
import { agreesAround, indexOfPart } from './sequences.ts';
import {
  isContentWord,
  quotedWordsOf,
  readingsOf,
  recordedReadings,
  type Words,
  wordingsOf,
  wordsOf,
} from './words.ts';

/** Recorded words inside a longer quotation. */
const FEWEST_WORDS_EXCERPT = 6;

/** Recorded words that stand whole in a longer quotation: the words from `from` up to `to` of it. */
export interface Excerpt {
  readonly statement: Statement;
  readonly from: number;
  readonly to: number;
}

/**
 * The longest wording of a statement that a longer quotation holds whole: the record keeps short excerpts, so that an
 * article may well quote more. `starts` are the places of words that begin a sentence of the quotation. Null when the
 * quotation puts words into a recorded sentence (“Not all sanctions must go” holds “All sanctions must go”) or goes on
 * otherwise than a longer wording of the same statement does.
 */
export function excerptIn(statement: Statement, words: Words, starts: ReadonlySet<number>): Excerpt | null {
  let longest: Excerpt | null = null;
  const wordings = wordingsOf(statement);
  for (const wording of wordings) {
    for (const reading of readingsOf(wording)) {
      if (!isExcerpt(reading, words) || reading.length <= widthOf(longest)) continue;
      const from = indexOfPart(words, reading);
      const found = { statement, from, to: from + reading.length };
      const others = wordings.filter((other) => other !== wording).flatMap(readingsOf);
      if (!isOpenBefore(wording, words, starts, found) || !isOpenAfter(wording, words, starts, found)) return null;
      if (!others.every((other) => agreesAround(words, other, reading, from))) return null;
      longest = found;
    }
  }
  return longest;
}

/** Whether a longer quotation holds a wording of the statement whole, whatever stands around it. */
export const holdsExcerpt = (statement: Statement, words: Words) =>
  recordedReadings(statement).some((reading) => isExcerpt(reading, words));

const isExcerpt = (reading: Words, words: Words) =>
  reading.length >= FEWEST_WORDS_EXCERPT && indexOfPart(words, reading) >= 0;

export const widthOf = (excerpt: Excerpt | null) => (excerpt ? excerpt.to - excerpt.from : 0);

/** Whether what stands before the excerpt may have been said before it: earlier sentences, or what the record left out. */
function isOpenBefore(wording: string, words: Words, starts: ReadonlySet<number>, { from }: Excerpt): boolean {
  let start = from;
  while (start > 0 && !starts.has(start)) start--;
  return start === from || !(beginsSentence(wording) || words.slice(start, from).some(isNegation));
}

function isOpenAfter(wording: string, words: Words, starts: ReadonlySet<number>, { to }: Excerpt): boolean {
  let end = to;
  while (end < words.length && !starts.has(end)) end++;
  return end === to || !(ENDS_SENTENCE.test(wording) || words.slice(to, end).some(isNegation));
}

/** “We will”, but not “China will” or “I will”, which have their capital anywhere. */
function beginsSentence(wording: string): boolean {
  const [first] = wordsOf(wording);
  return /^[^\p{L}\p{N}]*\p{Lu}/u.test(wording) && first !== undefined && first !== 'i' && !isContentWord(first);
}

const ENDS_SENTENCE = /[.!?]["”’)]*\s*$/;

/** The places of words with which a sentence of a quotation begins; each of its parts that has a capital begins one. */
export function sentenceStarts(parts: readonly string[]): ReadonlySet<number> {
  const starts = new Set<number>([0]);
  let count = 0;
  for (const part of parts) {
    if (/^[^\p{L}\p{N}]*\p{Lu}/u.test(part)) starts.add(count);
    for (const [k, sentence] of part.split(SENTENCE_END).entries()) {
      if (k > 0) starts.add(count);
      count += quotedWordsOf(sentence).length;
    }
  }
  return starts;
}

const SENTENCE_END = /(?<=[^\s.\p{Lu}][.!?]["”’)]*)\s+(?=[^\p{L}\p{N}]*\p{Lu})/u;
