import type { Form } from '../prose/forms.ts';
import { SPEECH_WORDS } from '../words/cue-words.ts';
import { AUXILIARIES, CALENDAR, CONJUNCTIONS, DETERMINERS, isAdverb, PREPOSITIONS } from '../words/function-words.ts';
import { BODY_NOUNS, ROLE_NOUNS, TITLES, UNNAMED_NOUNS } from '../words/person-words.ts';

/**
 * A rough part of speech from the word alone: small closed classes one by one, the open ones by list, ending and
 * capital. The number itself means nothing; 0 is kept for "no token".
 */
export function wordClass({ folded, text, isWord, isCapitalised }: Form): number {
  const own = OWN_CLASS.get(folded);
  if (own !== undefined) return own;
  if (!isWord) return SIGN;
  if (/^\p{N}/u.test(text)) return NUMBER;
  if (SPEECH_WORDS.has(folded) && !isCapitalised) return SPEECH + verbEnding(folded);
  const list = LISTS.findIndex((words) => words.has(folded));
  if (list >= 0) return LISTED + list * 2 + (isCapitalised ? 1 : 0);
  return openClass(folded, text, isCapitalised);
}

function openClass(folded: string, text: string, isCapitalised: boolean): number {
  if (isAdverb(folded) && !isCapitalised) return ADVERB;
  if (folded.endsWith("'s") || folded.endsWith("s'")) return POSSESSIVE + (isCapitalised ? 1 : 0);
  if (isCapitalised) return text.length > 1 && text === text.toUpperCase() ? ACRONYM : NAME;
  return OPEN + openEnding(folded);
}

/** Words and signs that are a class of their own, or share it with a few; 1 to 39. */
const OWN_GROUPS = [
  ',',
  '.',
  ':',
  ';',
  '? !',
  '— – ― - --',
  "\" “ ” '' `` « » „",
  "' ‘ ’",
  '( [',
  ') ]',
  'that',
  'to',
  'he she',
  'they we i you',
  'it',
  'who',
  'which',
  'his her their its our my your',
  'him them me us himself herself themselves',
  'is are am was were be been being',
  "isn't aren't wasn't weren't",
  'has have had having',
  'do does did',
  'will would can could may might must shall should',
  "not don't doesn't didn't won't wouldn't can't couldn't shouldn't hasn't haven't hadn't never no",
  'and or nor',
  'but yet',
  'if whether',
  'as than',
  'because since although though while when before after until unless',
  'according',
  'what how why where',
  'the',
  'a an',
  'of',
  'for',
  'in on at',
  'by',
  'with',
];
const OWN_CLASS = new Map(OWN_GROUPS.flatMap((group, k) => group.split(' ').map((word) => [word, k + 1] as const)));

const LISTS: readonly ReadonlySet<string>[] = [
  UNNAMED_NOUNS,
  ROLE_NOUNS,
  BODY_NOUNS,
  TITLES,
  CALENDAR,
  DETERMINERS,
  AUXILIARIES,
  CONJUNCTIONS,
  PREPOSITIONS,
];

const SIGN = 40;
const NUMBER = 41;
const ADVERB = 42;
const ACRONYM = 43;
const NAME = 44;
const POSSESSIVE = 45;
const SPEECH = 47; // 5 endings
const OPEN = 52; // 9 endings
const LISTED = 62; // 9 lists, small or capital

const PAST = 0;
const ING = 1;
const THIRD = 2;
const IRREGULAR_PAST = /^(?:said|told|wrote|spoke|swore|thought|put|read|held)$/;

function verbEnding(word: string): number {
  if (word.endsWith('ed') || IRREGULAR_PAST.test(word)) return PAST;
  if (word.endsWith('ing')) return ING;
  return word.endsWith('s') ? THIRD : 3;
}

const ENDINGS = [
  /ed$/,
  /ing$/,
  /[^s]s$/,
  /(?:tion|ment|ness|ity|ism|ance|ence)$/,
  /(?:er|or|ist|ian)$/,
  /(?:al|ive|ous|ful|ic|able|ible|less)$/,
];

function openEnding(word: string): number {
  const found = ENDINGS.findIndex((ending) => ending.test(word));
  return found < 0 ? ENDINGS.length : found;
}
