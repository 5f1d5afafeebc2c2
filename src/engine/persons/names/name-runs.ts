import type { Prose } from '../../prose/prose.ts';
import type { TokenMarks } from '../../prose/token-marks.ts';
import type { Token } from '../../prose/tokens.ts';
import { isNameWord, type Phrase } from '../../quotations/phrase.ts';
import { FIRM_NOUNS, isBodyNoun } from '../../words/more-body-nouns.ts';
import { NAME_PARTICLES } from '../../words/name-particles.ts';
import { isPersonWord } from '../../words/person-roles.ts';
import {
  ANY_BODY,
  CALENDAR_WORD,
  CONTRACTED,
  DETERMINER,
  GIVEN_NAME,
  isAny,
  PERSON_WORD,
  SMALL_BEGINNING,
  SPEECH_VERB,
  TITLE,
} from '../../words/word-kinds.ts';
import { words } from '../../words/word-set.ts';
import { isTitleCased, namesInHeading } from './headings.ts';
import { withJoined } from './joined-names.ts';
import { type Name, withoutTitles, wordAt } from './name-titles.ts';
import { opensHouseName } from './told-houses.ts';

/** All runs of capitalised words outside `taken`, in order. */
export function namesIn(prose: Prose, taken: TokenMarks): Name[] {
  const names: Name[] = [];
  const headings: Phrase[] = [];
  for (const paragraph of prose.paragraphs) {
    const runs = paragraph.sentences.flatMap((sentence) => withJoined(prose.tokens, runsIn(prose, sentence, taken)));
    if (isTitleCased(prose, paragraph)) headings.push(...runs);
    else for (const run of runs) names.push(withoutTitles(prose, run));
  }
  if (headings.length === 0) return names;
  const known = new Set(names.flatMap(({ words }) => words));
  const isName = (word: string) => known.has(word);
  for (const run of headings) {
    for (const name of namesInHeading(prose, run, isName)) names.push(withoutTitles(prose, name));
  }
  return names.sort((a, b) => a.from - b.from);
}

function runsIn({ tokens }: Prose, sentence: Phrase, taken: TokenMarks): Phrase[] {
  const runs: Phrase[] = [];
  let i = sentence.from;
  while (i < sentence.to) {
    const to = mayOpenName(tokens[i]) ? runEnd(tokens, i, sentence, taken) : i;
    if (to > i) runs.push({ from: i, to });
    i = Math.max(i + 1, to);
  }
  return runs;
}

/** Most words can not: a look at one sign each spares the rest. */
const mayOpenName = (token: Token | undefined) => token?.isCapitalised || hasSmallBeginning(token);

function runEnd(tokens: readonly Token[], from: number, sentence: Phrase, taken: TokenMarks): number {
  let to = from;
  // "fans’ group Till We Die": behind a noun for a body all capitals are its name’s
  const isOfBody = opensHouseName(tokens, from) && !isAny(tokens[from], CALENDAR_WORD);
  while (isOfBody && to < sentence.to && !taken.has(to) && tokens[to]?.isCapitalised) to++;
  while (to < sentence.to && !taken.has(to) && isNamePart(tokens, to, from, sentence.from)) {
    to++;
    // "Lin’s Beijing office": the name ends with the possessive; "Fishermen’s Association" goes on
    if (tokens[to - 1]?.folded.endsWith("'s") && !opensBody(tokens, to)) return to;
    to = afterPlural(tokens, afterNickname(tokens, to, sentence));
  }
  return to > from ? bodyEnd(tokens, { from, to }, sentence, taken) : to;
}

/** "Fishermen’s Association", "Teachers’ Union": a body of people; `index` is that of its noun. */
function opensBody(tokens: readonly Token[], index: number): boolean {
  if (tokens[index]?.isCapitalised !== true || !isAny(tokens[index], ANY_BODY)) return false;
  const people = wordAt(tokens, index - 1).replace(/s$/, '');
  return /men$/.test(people) || isPersonWord(people);
}

/** "Teachers’ Union": the mark after a plural is a token of its own. */
function afterPlural(tokens: readonly Token[], index: number): number {
  if (tokens[index]?.isWord !== false || !APOSTROPHE.test(tokens[index]?.text ?? '')) return index;
  const isMark = tokens[index]?.start === tokens[index - 1]?.end;
  if (!isMark || tokens[index + 1]?.isCapitalised !== true || !isAny(tokens[index + 1], ANY_BODY)) return index;
  return isPersonWord(wordAt(tokens, index - 1).replace(/s$/, '')) ? index + 1 : index;
}

const APOSTROPHE = /^['’]$/;

/** Robert “Bobby” Kestrel: where the name goes on after a short name in quotation marks; else `index`. */
function afterNickname(tokens: readonly Token[], index: number, { to }: Phrase): number {
  if (tokens[index]?.isWord !== false || !QUOTE.test(tokens[index]?.text ?? '')) return index;
  let end = index + 1;
  while (end < index + LONGEST_NICKNAME && tokens[end]?.isCapitalised) end++;
  const goesOn =
    end > index + 1 && end + 1 < to && QUOTE.test(tokens[end]?.text ?? '') && tokens[end + 1]?.isCapitalised;
  return goesOn ? end + 1 : index;
}

const QUOTE = /^[“”‘’"'«»„]$/;
const LONGEST_NICKNAME = 4;

/** "Tribunal of the Plains", "Ministry of Health", "the Department for Trade": a body’s name goes on after "of" or "for". */
function bodyEnd(tokens: readonly Token[], run: Phrase, sentence: Phrase, taken: TokenMarks): number {
  const { to } = run;
  const noun = tokens[to - 1]?.folded ?? '';
  const isOf = tokens[to]?.folded === 'of' && (isBodyNoun(noun) || INSURERS.has(noun));
  if (!isOf && !isForPurpose(tokens, run)) return to;
  const from = tokens[to + 1]?.folded === 'the' ? to + 2 : to + 1;
  let end = from;
  const purposeEnd = () => {
    while (end < sentence.to && !taken.has(end) && tokens[end]?.isCapitalised) end++;
  };
  purposeEnd();
  if (!isOf && goesOnBehindAnd(tokens, end, noun)) {
    end++;
    purposeEnd();
  }
  return end > from ? end : to;
}

/** "The Centre for Ponds and Small Rivers", "the Department for Ports and Tides"; not "the Centre for Ponds and Ana Reyes" */
function goesOnBehindAnd(tokens: readonly Token[], and: number, noun: string): boolean {
  const [first, second] = [tokens[and + 1], tokens[and + 2]];
  if (tokens[and]?.folded !== 'and' || !first?.isCapitalised || isAny(first, GIVEN_NAME)) return false;
  return second?.isCapitalised === true || noun === 'department' || noun === 'ministry';
}

/** "The Department for Trade", "the National Center for Otters"; not "the Senate for Ana Reyes" */
function isForPurpose(tokens: readonly Token[], { from, to }: Phrase): boolean {
  const purpose = tokens[to + 1];
  if (tokens[to]?.folded !== 'for' || !purpose?.isCapitalised || !FOR_PURPOSE.has(wordAt(tokens, to - 1))) return false;
  const isOne = /^(?:the|an?)$/.test(tokens[from - 1]?.folded ?? '');
  return isOne && !isAny(purpose, GIVEN_NAME) && !isAny(purpose, CALENDAR_WORD | TITLE | PERSON_WORD);
}

const FOR_PURPOSE =
  words(`department ministry office institute centre center campaign society association foundation council
coalition alliance union fund trust agency bureau commission club`);

/** "Plains Mutual of Norport" */
const INSURERS = new Set(['mutual', 'insurance', 'assurance']);

const MOST_PARTICLES = 2;

function isParticle(tokens: readonly Token[], index: number): boolean {
  for (let i = index; i <= index + MOST_PARTICLES; i++) {
    if (i > index && tokens[i]?.isCapitalised) return true;
    if (!NAME_PARTICLES.has(tokens[i]?.text ?? '')) return false;
  }
  return false;
}

/** "James A. Holm", where "a" is a small word too. */
const isInitial = (tokens: readonly Token[], index: number) =>
  tokens[index + 1]?.text === '.' &&
  /^\p{Lu}$/u.test(tokens[index]?.text ?? '') &&
  tokens[index + 2]?.isCapitalised === true;

/** "Belharrow Senior Communities", "Holm First Holdings": a small word is part of the name of a firm. */
const isBeforeFirm = (tokens: readonly Token[], index: number) =>
  tokens[index]?.isCapitalised === true &&
  isAny(tokens[index], DETERMINER) &&
  tokens[index + 1]?.isCapitalised === true &&
  FIRM_NOUNS.has(wordAt(tokens, index + 1));

/** "al-Rashid", "el-Sayed": a name with a small beginning. */
function hasSmallBeginning(token: Token | undefined): boolean {
  return token !== undefined && isAny(token, SMALL_BEGINNING) && SMALL_AND_LARGE.test(token.text);
}

const SMALL_AND_LARGE = /^\p{Ll}+[-'’]\p{Lu}/u;

/** "Winifred", where a sentence begins: not "Asked" */
const isGivenNameInEd = (token: Token | undefined) => token?.isCapitalised === true && isAny(token, GIVEN_NAME);

/**
 * "Their captain, Will Harawira", "April Lind, a teacher,", "Will Lind said": a word of another kind is a given name where a
 * surname follows, and no question or date is told so.
 */
function isCalledWill(tokens: readonly Token[], index: number): boolean {
  const [before, token, next, then] = [tokens[index - 1], tokens[index], tokens[index + 1], tokens[index + 2]];
  if (next?.isCapitalised !== true || !GIVEN_NAMES_TOO.has(token?.text ?? '')) return false;
  return before?.text === ',' || then?.text === ',' || isAny(then, SPEECH_VERB);
}

const GIVEN_NAMES_TOO = new Set(['Will', 'May', 'April', 'June', 'August']);

/** “Still Sanders” */
const OPENING_MARK = /^(?:[([“‘"«]|``|'')$/;

/** "Given Sanders’s age", "What Ryan wants": capitals that only a sentence’s beginning gives. */
const OPENING = new Set(
  `what how why when where which whose neither either besides beyond unlike like given see said says top young old yes no
maybe perhaps still even only just instead meanwhile both such asked ask does did can could should would will has have had is are was were`.split(
    /\s+/,
  ),
);

/** "It’s", “Still Sanders”: where a run begins, a capital that its place alone gives. */
function isOpening(tokens: readonly Token[], index: number, sentenceFrom: number): boolean {
  const token = tokens[index];
  if (isAny(token, CONTRACTED)) return true;
  if (tokens[index + 1]?.isCapitalised !== true || !OPENING.has(token?.folded ?? '')) return false;
  return index === sentenceFrom || OPENING_MARK.test(tokens[index - 1]?.text ?? '');
}

function isNamePart(tokens: readonly Token[], index: number, from: number, sentenceFrom: number): boolean {
  if (index === from && isCalledWill(tokens, index)) return true;
  if (index === from && isOpening(tokens, index, sentenceFrom)) return false;
  if (isNameWord(tokens, index, sentenceFrom) || hasSmallBeginning(tokens[index])) return true;
  if (index === sentenceFrom && isGivenNameInEd(tokens[index])) return true;
  if (index > from && (isParticle(tokens, index) || isInitial(tokens, index))) return true;
  if (index > from && isBeforeFirm(tokens, index)) return true;
  const before = tokens[index - 1]?.text ?? '';
  return index > from && tokens[index]?.text === '.' && /^(?:\p{Lu}|Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen)$/u.test(before);
}
