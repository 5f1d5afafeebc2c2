import type { Mention } from '../../../model/findings.ts';
import { possibleOffice } from '../../../model/office.ts';
import type { Official, OfficialId } from '../../../model/record.ts';
import { type Prose, paragraphOf } from '../../prose/prose.ts';
import { TokenMarks } from '../../prose/token-marks.ts';
import { bareWord, type Token } from '../../prose/tokens.ts';
import { isAny, ROLE_NOUN } from '../../words/word-kinds.ts';
import { chooseBearer, type PageNames } from './bearer.ts';
import { beginningsIn, type Gazetteer, goesOnIn, isSurnameIn, type NameForm } from './gazetteer.ts';
import { isCalledSo, isCommonWord, isPlace, namesAFirm } from './lookalikes.ts';
import { hasOtherFirstName, isName, isPlaceOpening, startsOtherName } from './name-context.ts';
import { withoutNamesakes } from './namesakes.ts';
import { strangersIn } from './strangers.ts';

/** One place where the text names an official, as a run of tokens and a span. */
export interface OfficialMention extends Mention {
  readonly official: Official;
  readonly from: number;
  readonly to: number;
}

/**
 * Officials named in the text, longest match first: full names and aliases anywhere, surnames once the page has
 * introduced their bearer, descriptions ("the US president") by who held the office on `day`.
 */
export function findMentions(prose: Prose, gazetteer: Gazetteer, day: string | null): OfficialMention[] {
  const { tokens } = prose;
  const beginnings = beginningsIn(prose, gazetteer);
  const likely = beginnings.filter(goesOnIn(prose, gazetteer));
  const full = scan(likely, (index) => fullName(prose, gazetteer, index, day));
  const taken = new TokenMarks(tokens.length, full);
  const isSurname = isSurnameIn(prose, gazetteer);
  const rest = beginnings.filter((index) => isSurname(index) && !taken.has(index));
  const page = {
    day,
    introducedAt: placesByOfficial(full),
    strangers: strangersIn(tokens, gazetteer, rest),
    paragraphFrom: (index: number) => paragraphOf(prose, index)?.from ?? index,
  };
  const surnames = scan(rest, (index) => surname(prose, gazetteer, index, page));
  const all = [...full, ...surnames].sort((a, b) => a.start - b.start);
  return withoutNamesakes(prose, all, day);
}

function placesByOfficial(mentions: readonly OfficialMention[]): Map<OfficialId, number[]> {
  const places = new Map<OfficialId, number[]>();
  for (const { official, from } of mentions) {
    const own = places.get(official.id);
    if (own) own.push(from);
    else places.set(official.id, [from]);
  }
  return places;
}

function scan(beginnings: readonly number[], matchAt: (index: number) => OfficialMention | null): OfficialMention[] {
  const mentions: OfficialMention[] = [];
  let end = 0;
  for (const index of beginnings) {
    const mention = index < end ? null : matchAt(index);
    if (!mention) continue;
    mentions.push(mention);
    end = mention.to;
  }
  return mentions;
}

function mentionOf(
  { tokens }: Prose,
  official: Official,
  from: number,
  to: number,
  evidence: Mention['evidence'],
): OfficialMention {
  const first = tokens[from] as Token;
  const last = tokens[to - 1] as Token;
  // "Trump’s": the mark ends with the name.
  const end = last.start + bareWord(last).length;
  return { official, from, to, start: first.start, end, evidence };
}

/** Names do not run over a line's end: only one space, or none, stands between their words. */
function follows(before: Token | undefined, { start }: Token): boolean {
  return before !== undefined && start - before.end <= 1;
}

/** How many tokens of `form` stand at `index`; 0 when it does not. */
function matches(tokens: readonly Token[], index: number, { words, exact }: NameForm): number {
  for (let k = 0; k < words.length; k++) {
    const token = tokens[index + k];
    if (!token) return 0;
    const folded = k === words.length - 1 ? bareWord(token) : token.folded;
    if (folded !== words[k] || (k > 0 && !follows(tokens[index + k - 1], token))) return 0;
  }
  const last = tokens[index + words.length - 1] as Token;
  if (exact && !isWrittenSo(last, exact) && !isLabel(tokens, index + words.length - 1, exact)) return 0;
  return words.length;
}

const isWrittenSo = ({ text }: Token, exact: string) => text.slice(0, exact.length) === exact;

/** “HE: No comment.”: the speaker of a line in a transcript. */
function isLabel(tokens: readonly Token[], index: number, exact: string): boolean {
  return tokens[index + 1]?.text === ':' && tokens[index]?.text === exact.toUpperCase();
}

function fullName(prose: Prose, gazetteer: Gazetteer, index: number, day: string | null): OfficialMention | null {
  for (const form of gazetteer.forms.at(prose.tokens, index)) {
    const length = matches(prose.tokens, index, form);
    if (!length || !isName(prose.tokens, index, length) || speaksThroughPerson(prose, form, index + length)) continue;
    if (isSomebodyElse(prose.tokens, form, index, length)) continue;
    const evidence = form.surnameOnly ? 'surname' : 'full-name';
    return mentionOf(prose, form.official, index + form.before, index + length, evidence);
  }
  for (const form of gazetteer.descriptions.at(prose.tokens, index)) {
    const length = matches(prose.tokens, index, form);
    if (!length || !describesOffice(form, day)) continue;
    return mentionOf(prose, form.official, index, index + length, 'office');
  }
  return null;
}

/** "A chef called Lin Jian"; "President Lee Teng-hui" is not the President Lee of today. */
function isSomebodyElse(tokens: readonly Token[], { surnameOnly, before }: NameForm, index: number, length: number) {
  if (isCalledSo(tokens, index + before)) return true;
  return surnameOnly && startsOtherName(tokens, index, length) && tokens[index + length + 1]?.isCapitalised !== true;
}

/** "The US president" is who is president that day, not who was vice president then and president later. */
function describesOffice({ official, words }: NameForm, day: string | null): boolean {
  const title = possibleOffice(official, day)?.title.toLowerCase();
  if (title === undefined) return false;
  const isPresident = words.at(-1) === 'president' && words.at(-2) !== 'vice';
  return !isPresident || (title.includes('president') && !title.startsWith('vice '));
}

/** "China's Foreign Ministry spokesman Lin Jian" names the man; the ministry is part of his description. */
function speaksThroughPerson({ tokens }: Prose, { official }: NameForm, next: number): boolean {
  return official.kind === 'body' && isAny(tokens[next], ROLE_NOUN) && tokens[next + 1]?.isCapitalised === true;
}

function surname(prose: Prose, gazetteer: Gazetteer, index: number, page: PageNames): OfficialMention | null {
  const { tokens } = prose;
  const possible = gazetteer.surnames.at(tokens, index);
  if (possible.length === 0) return null;
  const forms = possible.filter((form) => matches(tokens, index, form) > 0);
  const [longest] = forms;
  if (!longest || !isName(tokens, index, longest.words.length) || hasOtherFirstName(tokens, index)) return null;
  const { length } = longest.words;
  if (startsOtherName(tokens, index, length) || isPlaceOpening(tokens, index, length)) return null;
  if (isCalledSo(tokens, index) || namesAFirm(tokens, index, length)) return null;
  if (isPlace(tokens, index, length) || isCommonWord(tokens, index)) return null;
  const bearers = forms.filter(({ words }) => words.length === length).map(({ official }) => official);
  const official = chooseBearer(tokens, index, bearers, page);
  return official ? mentionOf(prose, official, index, index + length, 'surname') : null;
}
