import type { Mention } from '../../model/findings.ts';
import { officeOn } from '../../model/office.ts';
import type { Official } from '../../model/record.ts';
import type { Prose } from '../prose/prose.ts';
import { bareWord, type Token } from '../prose/tokens.ts';
import { CALENDAR, CONJUNCTIONS, DETERMINERS, PREPOSITIONS } from '../words/function-words.ts';
import { ROLE_NOUNS, TITLES } from '../words/person-words.ts';
import type { Gazetteer, NameForm } from './gazetteer.ts';

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
  const full = scan(prose, (index) => fullName(prose, gazetteer, index, day));
  const introduced = new Set(full.map(({ official }) => official.id));
  const taken = new Set(full.flatMap(({ from, to }) => range(from, to)));
  const surnames = scan(prose, (index) =>
    taken.has(index) ? null : surname(prose, gazetteer, index, day, (official) => introduced.has(official.id)),
  );
  return [...full, ...surnames].sort((a, b) => a.start - b.start);
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, k) => from + k);
}

function scan(prose: Prose, matchAt: (index: number) => OfficialMention | null): OfficialMention[] {
  const mentions: OfficialMention[] = [];
  for (let i = 0; i < prose.tokens.length; i++) {
    const mention = prose.tokens[i]?.isWord ? matchAt(i) : null;
    if (!mention) continue;
    mentions.push(mention);
    i = mention.to - 1;
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

/** How many tokens of `form` stand at `index`; 0 when it does not. */
function matches(tokens: readonly Token[], index: number, { words, exact }: NameForm): number {
  for (let k = 0; k < words.length; k++) {
    const token = tokens[index + k];
    if (!token) return 0;
    const folded = k === words.length - 1 ? bareWord(token) : token.folded;
    if (folded !== words[k]) return 0;
  }
  const last = tokens[index + words.length - 1] as Token;
  if (exact && last.text.slice(0, exact.length) !== exact) return 0;
  return words.length;
}

function fullName(prose: Prose, gazetteer: Gazetteer, index: number, day: string | null): OfficialMention | null {
  const token = prose.tokens[index] as Token;
  for (const form of formsAt(gazetteer.forms, token)) {
    const length = matches(prose.tokens, index, form);
    if (!length || !isName(prose, index, length) || speaksThroughPerson(prose, form, index + length)) continue;
    const evidence = form.surnameOnly ? 'surname' : 'full-name';
    return mentionOf(prose, form.official, index + form.before, index + length, evidence);
  }
  for (const form of formsAt(gazetteer.descriptions, token)) {
    const length = matches(prose.tokens, index, form);
    if (!length || !officeOn(form.official, day)) continue;
    return mentionOf(prose, form.official, index, index + length, 'office');
  }
  return null;
}

function formsAt(index: ReadonlyMap<string, readonly NameForm[]>, token: Token): readonly NameForm[] {
  return index.get(token.folded) ?? index.get(bareWord(token)) ?? [];
}

/** A name keeps its capital, and is no part of a longer one: "Lin Jianhua" is another word, "Trump Tower" a house. */
function isName(prose: Prose, index: number, length: number): boolean {
  const first = prose.tokens[index] as Token;
  const last = prose.tokens[index + length - 1] as Token;
  const capitalised =
    first.isCapitalised || first.text.startsWith('@') || last.isCapitalised || !/[a-z]/i.test(first.text);
  return capitalised && !namesAThing(prose.tokens[index + length], last);
}

/** "China's Foreign Ministry spokesman Lin Jian" names the man; the ministry is part of his description. */
function speaksThroughPerson({ tokens }: Prose, { official }: NameForm, next: number): boolean {
  return (
    official.kind === 'body' && ROLE_NOUNS.has(tokens[next]?.folded ?? '') && tokens[next + 1]?.isCapitalised === true
  );
}

const THINGS = new Set(
  `tower towers hotel hotels organization organisation plaza university college street avenue road airport park school
  stadium casino golf foundation steaks building center centre museum library bridge county city town island river
  motor motors cup`.split(/\s+/),
);

function namesAThing(next: Token | undefined, last: Token): boolean {
  if (!next?.isCapitalised || last.folded.endsWith("'s")) return false;
  return THINGS.has(next.folded);
}

function surname(
  prose: Prose,
  gazetteer: Gazetteer,
  index: number,
  day: string | null,
  isIntroduced: (official: Official) => boolean,
): OfficialMention | null {
  const { tokens } = prose;
  const token = tokens[index] as Token;
  const forms = formsAt(gazetteer.surnames, token).filter((form) => matches(tokens, index, form) > 0);
  const [longest] = forms;
  if (!longest || !isName(prose, index, longest.words.length) || hasOtherFirstName(tokens, index)) return null;
  if (startsOtherName(tokens, index, longest.words.length)) return null;
  const bearers = forms.filter(({ words }) => words.length === longest.words.length).map(({ official }) => official);
  const official = chooseBearer(tokens, index, bearers, day, isIntroduced);
  return official ? mentionOf(prose, official, index, index + longest.words.length, 'surname') : null;
}

/** "Melania Trump": a capitalised word that is no title, role or country adjective makes it another person. */
function hasOtherFirstName(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1];
  if (!before?.isCapitalised) return before?.text === '.' && isInitial(tokens, index - 2);
  return (
    !isTitleLike(before.folded) && !CALENDAR.has(before.folded) && !FUNCTION(before.folded) && !isDemonym(before.folded)
  );
}

function isInitial(tokens: readonly Token[], index: number): boolean {
  return /^\p{Lu}$/u.test(tokens[index]?.text ?? '');
}

const FUNCTION = (word: string) => PREPOSITIONS.has(word) || CONJUNCTIONS.has(word) || DETERMINERS.has(word);

const isDemonym = (word: string) => /(?:ese|ian|ean|ish|can|eli|ani|i)$/.test(word);

function isTitleLike(word: string): boolean {
  return TITLES.has(word) || ROLE_NOUNS.has(word) || word.startsWith('then-');
}

/** "Lin Wei" when only Lin Jian is known: the surname stands first in another Chinese or Korean name. */
function startsOtherName(tokens: readonly Token[], index: number, length: number): boolean {
  const next = tokens[index + length];
  const last = tokens[index + length - 1] as Token;
  if (!next?.isCapitalised || last.folded !== bareWord(last) || next.start > last.end + 1) return false;
  return (
    !isTitleLike(next.folded) &&
    !CALENDAR.has(next.folded) &&
    /^\p{Lu}\p{Ll}+(?:-\p{L}+)?$/u.test(next.text) &&
    !NAME_FOLLOWERS.has(next.folded)
  );
}

/** Capitalised words that follow a surname without being part of the name. */
const NAME_FOLLOWERS = new Set(['administration', 'government', 'white', 'cabinet', 'doctrine', 'on']);

function chooseBearer(
  tokens: readonly Token[],
  index: number,
  bearers: readonly Official[],
  day: string | null,
  isIntroduced: (official: Official) => boolean,
): Official | null {
  const onPage = bearers.filter(isIntroduced);
  if (onPage.length === 1) return onPage[0] ?? null;
  const title = titleBefore(tokens, index);
  const pool = onPage.length > 1 ? onPage : bearers;
  const byOffice = title ? pool.filter((official) => holdsTitle(official, title, day)) : [];
  if (byOffice.length === 1) return byOffice[0] ?? null;
  if (onPage.length > 0) return null;
  const leaders = bearers.filter((official) => leads(official, day));
  return bearers.length === 1 && leaders.length === 1 ? (leaders[0] ?? null) : null;
}

/** The title words right before a surname, folded: "vice president", "mr" gives none. */
function titleBefore(tokens: readonly Token[], index: number): string | null {
  const words: string[] = [];
  for (let i = index - 1; i >= 0 && i >= index - 4; i--) {
    const word = tokens[i]?.folded ?? '';
    if (!isTitleLike(word)) break;
    words.unshift(word);
  }
  return words.length > 0 ? words.join(' ') : null;
}

function holdsTitle(official: Official, title: string, day: string | null): boolean {
  const office = officeOn(official, day);
  if (!office) return false;
  const held = ` ${office.title.toLowerCase()} `;
  return title.split(' ').every((word) => held.includes(` ${word} `));
}

/** Those whom headlines name by surname alone: heads of state and government. */
function leads(official: Official, day: string | null): boolean {
  const title = officeOn(official, day)?.title.toLowerCase() ?? '';
  return /^(?:president|prime minister|chancellor|king|supreme leader|general secretary)\b/.test(title);
}
