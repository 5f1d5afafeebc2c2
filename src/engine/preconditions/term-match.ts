import { remembered } from '../../model/remembered.ts';
import type { TermWords } from './term-words.ts';
import { type TermPart, type TermWord, termParts } from './terms.ts';

/** Whether the words of a term stand at place `at`. */
export function isTermAt(words: TermWords, at: number, term: readonly TermPart[]): boolean {
  for (let k = 0; k < term.length; k++) {
    const wanted = term[k] as TermPart;
    if (words.stemAt(at + k) !== wanted.stem) return false;
    const word = words.at(at + k) as TermWord;
    if (k > 0 && word.breaks) return false;
    if (wanted.isProper && !sameCapitals(word.text, wanted.text)) return false;
  }
  return true;
}

const capitals = remembered((text: string) => text.replace(/[^\p{Lu}]/gu, ''));

/** "Entity List" also matches "entity list" as part of a phrase, but an abbreviation keeps all its capitals. */
function sameCapitals(word: string, wanted: string): boolean {
  return capitals(word) === capitals(wanted) || (capitals(wanted).length === 1 && capitals(word).length > 1);
}

/** Phrases in which a term means nothing: "with respect to", "in this respect", "due respect". */
const IDIOMS = [
  'with respect to',
  'in respect of',
  'in this respect',
  'in that respect',
  'in many respects',
  'due respect',
].map(termParts);

const OF_IDIOMS = new Set(IDIOMS.flatMap((idiom) => idiom.map(({ stem }) => stem)));

/** Whether the word at place `at` stands in such a phrase. */
export function inIdiom(words: TermWords, at: number): boolean {
  if (!OF_IDIOMS.has(words.stemAt(at))) return false;
  return IDIOMS.some((idiom) =>
    idiom.some((part, k) => part.stem === words.stemAt(at) && at >= k && isTermAt(words, at - k, idiom)),
  );
}
