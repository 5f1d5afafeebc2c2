import type { Prose } from '../prose/prose.ts';
import type { TokenMarks } from '../prose/token-marks.ts';
import { bareWord, type Token } from '../prose/tokens.ts';
import { cueAt } from '../quotations/cues.ts';
import { isNameWord, type Phrase } from '../quotations/phrase.ts';
import { isDemonym } from '../words/demonyms.ts';
import { isGivenName } from '../words/first-names.ts';
import { DETERMINERS, PREPOSITIONS } from '../words/function-words.ts';
import { MORE_BODY_NOUNS } from '../words/more-body-nouns.ts';
import { NAME_PARTICLES } from '../words/name-particles.ts';
import { isPersonWord, isRelative } from '../words/person-roles.ts';
import {
  BODY_NOUNS,
  HE_TITLES,
  METONYMS,
  NOT_IN_NAMES,
  ROLE_NOUNS,
  SHE_TITLES,
  TITLES,
} from '../words/person-words.ts';
import { DETERMINER, isAny, PERSON_WORD, ROLE_NOUN, SMALL_BEGINNING, TITLE } from '../words/word-kinds.ts';

/** A run of capitalised words without the titles in front. */
export interface Name extends Phrase {
  /** Where the run begins, titles included. */
  readonly titlesFrom: number;
  readonly titled: boolean;
  /** Its words, folded, without a possessive. */
  readonly words: readonly string[];
}

const LONGEST_NAME = 6;

/** All runs of capitalised words outside `taken`, in order. */
export function namesIn(prose: Prose, taken: TokenMarks): Name[] {
  const { tokens, paragraphs } = prose;
  const names: Name[] = [];
  for (const { sentences } of paragraphs) {
    for (const sentence of sentences) {
      let i = sentence.from;
      while (i < sentence.to) {
        if (!mayOpenName(tokens[i])) {
          i++;
          continue;
        }
        const to = runEnd(tokens, i, sentence, taken);
        if (to > i) names.push(withoutTitles(prose, { from: i, to }));
        i = Math.max(i + 1, to);
      }
    }
  }
  return names;
}

/** Most words can not: a look at one sign each spares the rest. */
const mayOpenName = (token: Token | undefined) => token?.isCapitalised || hasSmallBeginning(token);

function runEnd(tokens: readonly Token[], from: number, sentence: Phrase, taken: TokenMarks): number {
  let to = from;
  while (to < sentence.to && !taken.has(to) && isNamePart(tokens, to, from, sentence.from)) {
    to++;
    // "Lin’s Beijing office": the name ends with the possessive; "Fishermen’s Association" goes on
    if (tokens[to - 1]?.folded.endsWith("'s") && !opensBody(tokens, to)) return to;
    to = afterPlural(tokens, afterNickname(tokens, to, sentence));
  }
  return to > from ? bodyEnd(tokens, to, sentence, taken) : to;
}

/** "Fishermen’s Association", "Teachers’ Union": a body of people; `index` is that of its noun. */
function opensBody(tokens: readonly Token[], index: number): boolean {
  if (tokens[index]?.isCapitalised !== true || !isBodyNoun(wordAt(tokens, index))) return false;
  const people = wordAt(tokens, index - 1).replace(/s$/, '');
  return /men$/.test(people) || isPersonWord(people);
}

/** "Teachers’ Union": the mark after a plural is a token of its own. */
function afterPlural(tokens: readonly Token[], index: number): number {
  const isMark = APOSTROPHE.test(tokens[index]?.text ?? '') && tokens[index]?.start === tokens[index - 1]?.end;
  if (!isMark || tokens[index + 1]?.isCapitalised !== true || !isBodyNoun(wordAt(tokens, index + 1))) return index;
  return isPersonWord(wordAt(tokens, index - 1).replace(/s$/, '')) ? index + 1 : index;
}

const APOSTROPHE = /^['’]$/;

/** Robert “Bobby” Kestrel: where the name goes on after a short name in quotation marks; else `index`. */
function afterNickname(tokens: readonly Token[], index: number, { to }: Phrase): number {
  if (!QUOTE.test(tokens[index]?.text ?? '')) return index;
  let end = index + 1;
  while (end < index + LONGEST_NICKNAME && tokens[end]?.isCapitalised) end++;
  const goesOn =
    end > index + 1 && end + 1 < to && QUOTE.test(tokens[end]?.text ?? '') && tokens[end + 1]?.isCapitalised;
  return goesOn ? end + 1 : index;
}

const QUOTE = /^[“”‘’"'«»„]$/;
const LONGEST_NICKNAME = 4;

/** "Tribunal of the Plains", "Ministry of Health": a body’s name goes on after "of". */
function bodyEnd(tokens: readonly Token[], to: number, sentence: Phrase, taken: TokenMarks): number {
  if (!isBodyNoun(tokens[to - 1]?.folded ?? '') || tokens[to]?.folded !== 'of') return to;
  const from = tokens[to + 1]?.folded === 'the' ? to + 2 : to + 1;
  let end = from;
  while (end < sentence.to && !taken.has(end) && tokens[end]?.isCapitalised) end++;
  return end > from ? end : to;
}

const MOST_PARTICLES = 2;

function isParticle(tokens: readonly Token[], index: number): boolean {
  for (let i = index; i <= index + MOST_PARTICLES; i++) {
    if (i > index && tokens[i]?.isCapitalised) return true;
    if (!NAME_PARTICLES.has(tokens[i]?.text ?? '')) return false;
  }
  return false;
}

/** "al-Rashid", "el-Sayed": a name with a small beginning. */
function hasSmallBeginning(token: Token | undefined): boolean {
  return token !== undefined && isAny(token, SMALL_BEGINNING) && SMALL_AND_LARGE.test(token.text);
}

const SMALL_AND_LARGE = /^\p{Ll}+[-'’]\p{Lu}/u;

/** "Their captain, Will Harawira": a capital inside the sentence makes the verb a name. */
function isCalledWill(tokens: readonly Token[], index: number): boolean {
  const [before, token, next] = [tokens[index - 1], tokens[index], tokens[index + 1]];
  if (token?.text !== 'Will' && token?.text !== 'May') return false;
  return next?.isCapitalised === true && before?.text === ',';
}

function isNamePart(tokens: readonly Token[], index: number, from: number, sentenceFrom: number): boolean {
  if (isNameWord(tokens, index, sentenceFrom) || hasSmallBeginning(tokens[index])) return true;
  if (index === from && index > sentenceFrom && isCalledWill(tokens, index)) return true;
  if (index > from && isParticle(tokens, index)) return true;
  const before = tokens[index - 1]?.text ?? '';
  return index > from && tokens[index]?.text === '.' && /^(?:\p{Lu}|Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen)$/u.test(before);
}

/** The name after its last title: "Habib Essid" of "Tunisian Prime Minister Habib Essid", "Ukraine Kurt Volker" cut too. */
function withoutTitles({ tokens }: Prose, { from, to }: Phrase): Name {
  let first = from;
  for (let i = from; i < to - 1; i++) {
    if (isAny(tokens[i], TITLE | ROLE_NOUN)) first = i + 1;
  }
  if (first === from && opensWithTrade(tokens, from, to)) first++;
  const titled = first > from;
  while (first < to - 1 && tokens[first]?.text === '.') first++;
  if (to - first > 2 && METONYMS.has(tokens[first]?.folded ?? '')) first++;
  const end = to - first > 2 && SUFFIXES.has(tokens[to - 1]?.folded ?? '') ? to - 1 : to;
  return { from: first, to: end, titlesFrom: from, titled, words: wordsOf(tokens, first, end) };
}

function wordsOf(tokens: readonly Token[], from: number, to: number): string[] {
  const words: string[] = [];
  for (let i = from; i < to; i++) if (tokens[i]?.isWord) words.push(wordAt(tokens, i));
  return words;
}

/** Letters after a name: "Hugh Standish MP". */
const SUFFIXES = new Set('mp mep msp ms mla qc kc jr sr ii iii phd md cbe obe mbe'.split(' '));

const isTitle = (word: string) => TITLES.has(word) || ROLE_NOUNS.has(word);

/** "Oboist Claire Dumont", "Ranger Doug Eberly" */
function opensWithTrade(tokens: readonly Token[], from: number, to: number): boolean {
  const [first, second] = [tokens[from]?.folded ?? '', tokens[from + 1]?.folded ?? ''];
  if (NICKNAMING.has(first) && isGivenName(second)) return true; // "Big Gus"
  if (to - from === 2) return isPersonWord(first) && !isGivenName(first) && !TRADES_AS_NAMES.has(first);
  return to - from > 2 && isGivenName(second) && !isGivenName(first);
}

const NICKNAMING = new Set(['big', 'little', 'old', 'young', 'wee', 'fat', 'tiny', 'lanky', 'mad', "cap'n", 'auntie']);

/** Trades that are given names or first halves of surnames and places as often. */
const TRADES_AS_NAMES = new Set(
  `hunter parker carter cooper tyler taylor mason chandler porter archer sawyer fisher baker miller turner walker palmer
  tanner gardner river harper piper skyler king prince bishop star brother sister father mother grandmother`.split(
    /\s+/,
  ),
);

/** Whether a title says what somebody is, not only how to address them: "Sheriff", not "Ms". */
export function isPersonTitle(word: string): boolean {
  return (isTitle(word) && !(HE_TITLES.has(word) || SHE_TITLES.has(word))) || ROLE_NOUNS.has(word);
}

export const isBodyNoun = (word: string) => BODY_NOUNS.has(word) || MORE_BODY_NOUNS.has(word);

const wordAt = (tokens: readonly Token[], index: number) => {
  const token = tokens[index];
  return token ? bareWord(token) : '';
};

/** "Maravian Energy Ministry", "Tribunal of the Plains": a capitalised noun for a body ends or opens the run. */
export function looksLikeBody({ tokens }: Prose, { from, to }: Phrase): boolean {
  if (to - from < 2 || to - from > LONGEST_NAME + 2) return false;
  return isBodyNoun(wordAt(tokens, to - 1)) || tokens.slice(from, to).some(({ folded }) => folded === 'of');
}

/** Capitalised pairs are places, bodies and works as often as persons; the words beside them decide. */
export function looksLikePerson(prose: Prose, name: Name): boolean {
  const { from, to, titled } = name;
  const { tokens } = prose;
  if (to - from > LONGEST_NAME) return false;
  if (!tokens[to - 1]?.isWord || namesNoPerson(prose, name)) return false;
  const last = wordAt(tokens, to - 1);
  if (isTitle(last) || (to - from === 1 && isCalling(last) && isAny(tokens[from - 1], DETERMINER))) return false; // "US Secretary", "the Frenchman"
  if (isHeadline(tokens, name)) return false;
  const before = tokens[from - 1]?.folded ?? '';
  if (to - from === 1 && !titled) return speaks(prose, name);
  if (titled || isTitle(before)) return true;
  return !isAfterPlacePreposition(tokens, from) && !DETERMINERS.has(before);
}

/** "Security Council"; but "Bill Reilly" is somebody, and so is "Jude Law" who speaks. */
function namesNoPerson(prose: Prose, { from, to, titled }: Name): boolean {
  const { tokens } = prose;
  const isCalledBill = to - from === 2 && isGivenName(wordAt(tokens, from));
  for (let i = from; i < to; i++) {
    const word = wordAt(tokens, i);
    if (!isImpersonal(word) || (i === from && isCalledBill)) continue;
    const isSurname = isCalledBill && SURNAMES_TOO.has(word) && i === to - 1;
    if (!isSurname || !(titled || isPresented(prose, to))) return true;
  }
  return false;
}

const SURNAMES_TOO = new Set('west north east south law hill wall day house post street court'.split(' '));

/** "Jude Law said", "Benny Hill, 43," */
function isPresented(prose: Prose, to: number): boolean {
  const [next, second] = [prose.tokens[to], prose.tokens[to + 1]];
  return cueAt(prose, to)?.form === 'finite' || (next?.text === ',' && /^(?:who|\d{1,2})$/.test(second?.folded ?? ''));
}

/** "The Frenchman", "the Italian" */
const isCalling = (word: string) => (isPersonWord(word) && !isGivenName(word)) || isDemonym(word);

/** "FURY AS COUNCIL AXES ROUNDS", but not the label "HUGH STANDISH:" */
function isHeadline(tokens: readonly Token[], { from, to }: Phrase): boolean {
  if (to - from === 1 || tokens[to]?.text === ':') return false;
  return tokens.slice(from, to).every(({ text }) => text.length > 2 && text === text.toUpperCase());
}

/** "At Ain Sfar", "near Little Marling" */
export function isAfterPlacePreposition(tokens: readonly Token[], from: number): boolean {
  return PLACE_PREPOSITIONS.has(tokens[from - 1]?.folded ?? '');
}

/**
 * “…,” Brandt said: a single name is a person's when it speaks, has an age, is a given name or stands beside a noun for
 * a person; no capital city does so as a person.
 */
export function speaks(prose: Prose, { from: index, to, titled }: Name): boolean {
  const { tokens } = prose;
  const name = wordAt(tokens, index);
  if (METONYMS.has(name) || NOBODIES.has(name) || isPluralNoun(name)) return false;
  if (titled || isGivenName(name)) return true;
  const [comma, age] = [tokens[to], tokens[to + 1]];
  if (comma?.text === ',' && /^\d{1,2}$/.test(age?.text ?? '')) return true; // "Jayden, 11, sees the bright side"
  if (comma?.text === ':' && tokens[index - 1]?.end !== tokens[index]?.start)
    return /^\p{Lu}+$/u.test(tokens[index]?.text ?? '');
  if (tokens[index - 1]?.text === ',' && isApposed(tokens, index)) return true;
  if (isGivenAsName(tokens, index) || isRelative(tokens[index - 1]?.folded ?? '')) return true; // "his daughter Leonor"
  return cueAt(prose, to)?.form === 'finite';
}

const NOBODIES = new Set(
  `nobody somebody anybody everybody someone anyone everyone none nothing something both others many some few most all each
neither either another one`.split(/\s+/),
);

/** "Critics said", where a sentence begins. */
const isPluralNoun = (word: string) => /[^s]s$/.test(word) && !isGivenName(word) && isPersonWord(word.slice(0, -1));

/** "A woman who gave her name as Inés", "a man called Holm" */
function isGivenAsName(tokens: readonly Token[], index: number): boolean {
  const [second, before] = [tokens[index - 2]?.folded ?? '', tokens[index - 1]?.folded ?? ''];
  if (before === 'as') return second === 'name' || tokens[index - 3]?.folded === 'name';
  return (before === 'called' || before === 'named') && isPersonWord(second);
}

/** "Her husband, Gareth, …" */
function isApposed(tokens: readonly Token[], index: number): boolean {
  const noun = tokens[index - 2];
  const after = tokens[index + 1]?.text ?? '';
  return noun !== undefined && !noun.isCapitalised && isAny(noun, PERSON_WORD) && /^[,.;—–]$/.test(after);
}

const isImpersonal = (word: string) => isBodyNoun(word) || NOT_IN_NAMES.has(word) || PREPOSITIONS.has(word);

const PLACE_PREPOSITIONS = new Set(['in', 'at', 'near', 'across', 'throughout', 'outside', 'around']);
