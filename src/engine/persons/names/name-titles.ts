import type { Prose } from '../../prose/prose.ts';
import { bareWord, type Token } from '../../prose/tokens.ts';
import type { Phrase } from '../../quotations/phrase.ts';
import { HE_TITLES, METONYMS, ROLE_NOUNS, SHE_TITLES, TITLES } from '../../words/person-words.ts';
import { ANY_BODY, FIRM_NOUN, GIVEN_NAME, isAny, PERSON_WORD, ROLE_NOUN, TITLE } from '../../words/word-kinds.ts';
import { isHonorific } from '../people/honorifics.ts';

/** A run of capitalised words without the titles in front. */
export interface Name extends Phrase {
  /** Where the run begins, titles included. */
  readonly titlesFrom: number;
  readonly titled: boolean;
  /** Its words, folded, without a possessive. */
  readonly words: readonly string[];
}

/** The name after its last title: "Habib Essid" of "Tunisian Prime Minister Habib Essid", "Ukraine Kurt Volker" cut too. */
export function withoutTitles({ tokens }: Prose, { from, to }: Phrase): Name {
  // "Belharrow Senior Communities", "Justice Department"
  const isFirm = isAny(tokens[to - 1], FIRM_NOUN) || (to - from === 2 && OF_OFFICES.has(wordAt(tokens, to - 1)));
  let first = isFirm ? from : afterTitles(tokens, { from, to });
  const titled = first > from;
  while (first < to - 1 && tokens[first]?.text === '.') first++;
  if (to - first > 2 && METONYMS.has(tokens[first]?.folded ?? '')) first++;
  const end = to - first > 2 && SUFFIXES.has(tokens[to - 1]?.folded ?? '') ? to - 1 : to;
  return { from: first, to: end, titlesFrom: from, titled, words: wordsOf(tokens, first, end) };
}

/** What is run by a minister, and no surname. */
const OF_OFFICES = new Set(['department', 'ministry']);

/** Behind the last title or trade that is not the whole name. */
function afterTitles(tokens: readonly Token[], { from, to }: Phrase): number {
  let first = from;
  const isBody = isAny(tokens[to - 1], ANY_BODY);
  for (let i = isCalledCol(tokens, { from, to }) ? to : from; i < to - 1; i++) {
    const isSubject = isBody && SUBJECTS.has(tokens[i]?.folded ?? '');
    const isTitle = isAny(tokens[i], TITLE | ROLE_NOUN) && !isOwner(tokens, i) && !isSubject;
    const isTitled = isTitle || isHonorific(tokens, i, i === first);
    if (isTitled || isTradeInside(tokens, i, { from, to })) first = i + 1;
  }
  return first === from && opensWithTrade(tokens, from, to) ? first + 1 : first;
}

/** "The State Ferry Office", "the Defence Housing Agency": the first half of a title, but a subject of a body. */
const SUBJECTS = new Set('state foreign defense defence commerce trade treasury'.split(' '));

/** "Officers" of "the Prison Officers’ Guild": no title of the guild. */
const isOwner = (tokens: readonly Token[], at: number) =>
  /^['’]$/.test(tokens[at + 1]?.text ?? '') && tokens[at + 1]?.start === tokens[at]?.end;

/** "The mayor, Col Lind,": short for Colin where the word before tells of no soldier. */
function isCalledCol(tokens: readonly Token[], { from, to }: Phrase): boolean {
  if (to - from !== 2 || tokens[from]?.text !== 'Col') return false;
  const noun = tokens[tokens[from - 1]?.text === ',' ? from - 2 : from - 1];
  return isAny(noun, PERSON_WORD) && !noun?.isCapitalised && !OF_SOLDIERS.has(noun?.folded ?? '');
}

const OF_SOLDIERS = new Set(
  `commander officer soldier spokesman spokeswoman spokesperson chief leader ruler president governor head director deputy
  adviser advisor aide general pilot surgeon doctor engineer lawyer prosecutor judge veteran commandant dictator`.split(
    /\s+/,
  ),
);

function wordsOf(tokens: readonly Token[], from: number, to: number): string[] {
  const words: string[] = [];
  for (let i = from; i < to; i++) if (tokens[i]?.isWord) words.push(wordAt(tokens, i));
  return words;
}

/** Letters after a name: "Hugh Standish MP". */
const SUFFIXES = new Set(
  'mp mep msp ms mla qc kc jr sr ii iii phd md cbe obe mbe td mlc mpp mna oam osb sj rtd retd esq'.split(' '),
);

export const isTitle = (word: string) => TITLES.has(word) || ROLE_NOUNS.has(word);

/** "City Councilman Karl Holm", "Coast County Recorder Helen Lind": a trade before a given name and a surname. */
function isTradeInside(tokens: readonly Token[], at: number, { from, to }: Phrase): boolean {
  if (at === from || at + 2 >= to || !isAny(tokens[at], PERSON_WORD)) return false;
  return isAny(tokens[at + 1], GIVEN_NAME) && !isAny(tokens[at], GIVEN_NAME);
}

/** "Oboist Claire Dumont", "Ranger Doug Eberly" */
function opensWithTrade(tokens: readonly Token[], from: number, to: number): boolean {
  const first = tokens[from]?.folded ?? '';
  if (NICKNAMING.has(first) && isAny(tokens[from + 1], GIVEN_NAME)) return true; // "Big Gus"
  const isTrade = isAny(tokens[from], PERSON_WORD) && !isAny(tokens[from], GIVEN_NAME);
  if (to - from === 2) return isTrade && !TRADES_AS_NAMES.has(first) && !isSurnameInMan(first);
  const isTold = tokens[from - 1]?.text === ',' && isAny(tokens[from - 2], PERSON_WORD); // "the minister, Per Olav Rist,"
  if (FIRST_SURNAMES.has(first)) return false; // "Tan Wei Ling"
  if (to - from < 3 || !isAny(tokens[from + 1], GIVEN_NAME) || isAny(tokens[from], GIVEN_NAME)) return false;
  return isTrade || !isTold;
}

/** Surnames that stand first. */
const FIRST_SURNAMES = new Set(
  `tan lim goh teo koh ong chua sim yap ng wong chan cheung chen lin wang li zhang liu yang huang zhao wu zhou xu sun ma zhu hu guo
  he luo tang deng feng peng jiang kim lee park choi jung kang cho yoon jang han shin kwon nguyen tran pham hoang phan dang bui`.split(
    /\s+/,
  ),
);

/** "Wasserman Schultz", "Kieran Holm"; but "Fisherman Holm", "Congressman Holm" */
const isSurnameInMan = (word: string) =>
  /[^srkt]man$/.test(word) || /[^t]eran$/.test(word) || /(?:ss|tt|ff|kk)[ea]rman$/.test(word);

const NICKNAMING = new Set(['big', 'little', 'old', 'young', 'wee', 'fat', 'tiny', 'lanky', 'mad', "cap'n", 'auntie']);

/** Trades that are given names or first halves of surnames and places as often. */
const TRADES_AS_NAMES = new Set(
  `hunter parker carter cooper tyler taylor mason chandler porter archer sawyer fisher baker miller turner walker palmer
  tanner gardner river harper piper skyler king prince bishop star brother sister father mother grandmother luther guenther
  walther homer tudor connor conner elmer sumner denver reiner heiner holger jaber naser samer maher taher zaher leonor elinor
  elanor gaynor amador theodor feodor fyodor isidor evander xander zander iskander sikander haider hyder khader abdelkader
  ryder tucker grover schuyler gregor dorian ilian kilian killian octavian cyprian darian rutger rogier andor nandor caner
  taner soner tamer tuncer enver ilker zafer saber`.split(/\s+/),
);

/** Whether a title says what somebody is, not only how to address them: "Sheriff", not "Ms". */
export function isPersonTitle(word: string): boolean {
  return (isTitle(word) && !(HE_TITLES.has(word) || SHE_TITLES.has(word))) || ROLE_NOUNS.has(word);
}

export const wordAt = (tokens: readonly Token[], index: number) => {
  const token = tokens[index];
  return token ? bareWord(token) : '';
};
