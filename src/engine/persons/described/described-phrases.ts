import type { Prose } from '../../prose/prose.ts';
import type { TokenMarks } from '../../prose/token-marks.ts';
import { bareWord, type Token } from '../../prose/tokens.ts';
import { cueAt } from '../../quotations/cues.ts';
import type { Phrase } from '../../quotations/phrase.ts';
import { isDemonym } from '../../words/demonyms.ts';
import { DETERMINERS } from '../../words/function-words.ts';
import { isManyPersons } from '../../words/person-roles.ts';
import { endsLikePlural } from '../../words/plurals.ts';
import {
  ADVERB,
  AUXILIARY,
  DETERMINER,
  FUNCTION_WORD,
  isAny,
  OPENER,
  PERSON_WORD,
  PREPOSITION,
  SPEAKING_BODY,
} from '../../words/word-kinds.ts';
import { type Described, describe } from '../people/noun-phrase.ts';
import { isPlayer } from './players.ts';

export function describedAt(prose: Prose, index: number): Described | null {
  const { tokens } = prose;
  const short = bareAt(prose, index) ?? demonymAt(prose, index) ?? nativeAt(tokens, index) ?? playerAt(prose, index);
  if (short) return short;
  for (let i = index; i < index + LONGEST; i++) {
    const token = tokens[i];
    if (!token?.isWord || token.folded === 'who' || (i > index && isAny(token, PREPOSITION)))
      return whoeverAt(tokens, index);
    if (opensAnother(tokens, i, index)) return null;
    if (isHouseOf(tokens, i)) return describe(tokens.slice(index, index + LONGEST), SPEAKING_BODY);
    if (isAny(token, PERSON_WORD)) return describe(tokens.slice(index, index + LONGEST));
    if (isAny(token, SPEAKING_BODY)) return describeBody(tokens.slice(index, index + LONGEST));
  }
  return null;
}

/** "The tourist board" */
const isHouseOf = (tokens: readonly Token[], at: number) =>
  isAny(tokens[at], PERSON_WORD) && isAny(tokens[at + 1], SPEAKING_BODY);

/** "The Gazette quoted | another official" */
const opensAnother = (tokens: readonly Token[], at: number, from: number) =>
  at > from && isAny(tokens[at], OPENER) && ARTICLES.has(tokens[at]?.folded ?? '');

const ARTICLES = new Set(['a', 'an', 'the', 'another']);

/** "The Ghana international", "the Brooklyn native", "the White House hopeful": whom only the place makes a person. */
function nativeAt(tokens: readonly Token[], index: number): Described | null {
  if (tokens[index]?.folded !== 'the') return null;
  let noun = index + 1;
  while (noun < index + LONGEST && tokens[noun]?.isCapitalised) noun++;
  if (noun === index + 1 || !isNative(tokens[noun]?.folded ?? '')) return null;
  const houses = tokens.slice(index + 1, noun).map(bareWord);
  return { nouns: [tokens[noun]?.folded ?? ''], modifiers: ['the'], houses, length: noun + 1 - index };
}

/** "The forward said", "the Gulls quarterback says": only where the player speaks, as "the way forward" is nobody. */
function playerAt(prose: Prose, index: number): Described | null {
  const { tokens } = prose;
  if (tokens[index]?.folded !== 'the') return null;
  let noun = index + 1;
  while (noun < index + LONGEST && tokens[noun]?.isCapitalised) noun++;
  if (!isPlayer(tokens[noun]?.folded ?? '') || cueAt(prose, noun + 1)?.form !== 'finite') return null;
  const houses = tokens.slice(index + 1, noun).map(bareWord);
  return { nouns: [tokens[noun]?.folded ?? ''], modifiers: ['the'], houses, length: noun + 1 - index };
}

/** Nouns for a person behind the name of a place: always somebody of before. */
export const isNative = (noun: string): boolean => NATIVES.has(noun);
const NATIVES = new Set(['international', 'hopeful', 'native']);

/** "The Italian", where no noun follows: "the Italian minister" is called by the office. */
function demonymAt(prose: Prose, index: number): Described | null {
  const { tokens } = prose;
  const [article, word, next] = [tokens[index], tokens[index + 1], tokens[index + 2]];
  if (article?.folded !== 'the' || !word?.isCapitalised || !isDemonym(word.folded)) return null;
  const verb = isAny(next, ADVERB) || next?.folded === 'first' ? tokens[index + 3] : next;
  if (OF_PAPERS.has(verb?.folded ?? '')) return null;
  const isAlone =
    !next?.isWord ||
    next.folded === 'who' ||
    next.folded.endsWith('ed') ||
    isAny(next, AUXILIARY) ||
    isAny(next, ADVERB) ||
    cueAt(prose, index + 2) !== null;
  return isAlone ? { nouns: [word.folded], modifiers: ['the'], houses: [], length: 2 } : null;
}

/** "The Virginian first reported" the news: it is a paper. */
const OF_PAPERS = new Set(['reported', 'reports', 'published']);

/** "A junior who did use it", "a civil servant in the county, who": whatever the noun is, only a person is told of with "who". */
function whoeverAt(tokens: readonly Token[], index: number): Described | null {
  if (!isAny(tokens[index], OPENER) || !SOME.has(tokens[index]?.folded ?? '')) return null;
  let first = index + 1;
  while (first < index + LONGEST && isAny(tokens[first], DETERMINER)) first++; // "a senior civil servant"
  let end = first;
  while (end < index + LONGEST && isNounLike(tokens[end])) end++;
  if (end === first || tokens[whoAfter(tokens, end)]?.folded !== 'who') return null;
  const words = tokens.slice(index, end).map(({ folded }) => folded);
  return { nouns: words.slice(-1), modifiers: words.slice(0, -1), houses: [], length: end - index };
}

const SOME = new Set(['a', 'an', 'one', 'another']);

/** "A junior who", "one team-mate, who" */
function whoAfter(tokens: readonly Token[], end: number): number {
  if (isAny(tokens[end], PREPOSITION)) return whoBehind(tokens, end);
  return tokens[end]?.text === ',' ? end + 1 : end;
}

/** Where "who" stands behind "in the county administration,": without the comma it may be of that house. */
function whoBehind(tokens: readonly Token[], tail: number): number {
  let at = tail;
  while (at < tail + LONGEST && tokens[at]?.isWord && !tokens[at]?.isCapitalised) at++;
  return tokens[at]?.text === ',' ? at + 1 : tail;
}

const isNounLike = (token: Token | undefined) =>
  token?.isWord === true &&
  !token.isCapitalised &&
  /^\p{Ll}/u.test(token.text) &&
  token.folded !== 'who' &&
  !isAny(token, FUNCTION_WORD);

/** "The bank manager" is a person, "the bank" is not. */
function describeBody(words: readonly Token[]): Described | null {
  return describe(words) ?? describe(words, SPEAKING_BODY);
}

/** "Another said that …", "one said", "one of them": a person with no noun at all. */
function bareAt(prose: Prose, index: number): Described | null {
  const { tokens } = prose;
  const word = tokens[index]?.folded ?? '';
  if (word === 'the') return otherOfTwo(prose, index);
  if ((word !== 'another' && word !== 'one') || isAny(tokens[index - 1], DETERMINER)) return null; // "this one said"
  const alone = { nouns: [word], modifiers: [], houses: [], length: 1 };
  if (cueAt(prose, index + 1)?.form === 'finite') return alone;
  if (tokens[index + 1]?.text === ',' && tokens[index + 2]?.folded === 'who') return alone;
  if (appositionAt(tokens, index + 1)) return alone;
  if (tokens[index + 1]?.folded !== 'of') return null;
  const length = lengthOfMany(tokens, index + 2);
  const [verb, next] = [tokens[index + 2 + length], tokens[index + 3 + length]];
  const isTold = BE.has(verb?.folded ?? '') && (next?.isCapitalised || isAny(next, DETERMINER)); // "one of them is Ernesto Ruiz"
  return length > 0 && !isTold ? { ...alone, length: length + 2 } : null;
}

/** "The other, who runs a chain of spas, …", "the first said": one of those just named. */
function otherOfTwo(prose: Prose, index: number): Described | null {
  const { tokens } = prose;
  const word = tokens[index + 1]?.folded ?? '';
  const speaks = cueAt(prose, index + 2)?.form === 'finite';
  const isPerson = speaks || (tokens[index + 2]?.text === ',' && tokens[index + 3]?.folded === 'who');
  return ONE_OF_TWO.has(word) && isPerson ? { nouns: [word], modifiers: ['the'], houses: [], length: 2 } : null;
}

const ONE_OF_TWO = new Set(['other', 'first', 'second', 'third', 'latter', 'former']);

/** ", a retired railwayman": what stands behind the comma at token `comma`. */
export function appositionAt(tokens: readonly Token[], comma: number): Described | null {
  const article = tokens[comma + 1]?.folded;
  if (tokens[comma]?.text !== ',' || (article !== 'a' && article !== 'an')) return null;
  return describe(tokens.slice(comma + 1, comma + 1 + LONGEST));
}

/** "Them", "the twelve", "the two officers": how many tokens; 0 for "the reasons". */
function lengthOfMany(tokens: readonly Token[], from: number): number {
  const first = tokens[from]?.folded ?? '';
  if (first === 'them' || first === 'us') return 1;
  if (!DETERMINERS.has(first)) return 0;
  const isNumber = NUMBERS.has(tokens[from + 1]?.folded ?? '');
  const noun = tokens[from + (isNumber ? 2 : 1)]?.folded ?? '';
  if (isManyPersons(noun)) return isNumber ? 3 : 2;
  return isNumber ? 2 : lengthOfToldMany(tokens, from);
}

/** "The group’s 20 largest shareholders": up to the noun for many persons; 0 for "the firm’s most popular drinks". */
function lengthOfToldMany(tokens: readonly Token[], from: number): number {
  for (let i = from + 1; i < from + LONGEST && tokens[i]?.isWord && !isAny(tokens[i], PREPOSITION | AUXILIARY); i++) {
    const next = tokens[i + 1];
    const isLast = !next?.isWord || !endsLikePlural(next.folded);
    if (isLast && isManyPersons(tokens[i]?.folded ?? '')) return i + 1 - from;
  }
  return 0;
}

const BE = new Set(['is', 'was', 'are', 'were']);

const NUMBERS = new Set('two three four five six seven eight nine ten eleven twelve dozen'.split(' '));

/** Of a description, in tokens. */
export const LONGEST = 7;

/** "Karlee Holm, a Democrat, wants": Holm again; but "after a call with Holm, a guard, who" */
export function isApposition({ tokens }: Prose, { from, to }: Phrase, taken: TokenMarks): boolean {
  if (!/^an?$/.test(tokens[from]?.folded ?? '') || tokens[from - 1]?.text !== ',' || tokens[to]?.text !== ',')
    return false;
  let name = from - 1;
  while (tokens[name - 1]?.isCapitalised) name--;
  return taken.has(from - 2) && name < from - 1 && !isAny(tokens[name - 1], PREPOSITION);
}

/** "A biologist with the wildlife office, she arrives in a van": whoever "she" is, nobody new. */
export function isOfNext({ tokens }: Prose, { from, to }: Phrase): boolean {
  if (!/^an?$/.test(tokens[from]?.folded ?? '')) return false;
  for (let i = to; i < to + LONGEST_TAIL; i++) {
    const token = tokens[i];
    if (!token || isEnd(token)) return false;
    if (token.text !== ',') continue;
    const isPronoun = /^(?:he|she)$/.test(tokens[i + 1]?.folded ?? '');
    return isPronoun && tokens[i + 3]?.text !== ','; // "a guard, she said, had waited"
  }
  return false;
}

const LONGEST_TAIL = 14;

export const isEnd = ({ text, isWord }: Token) => !isWord && /^[.;:!?“”"]$/.test(text);
