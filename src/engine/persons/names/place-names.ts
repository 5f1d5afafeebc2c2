import type { Prose } from '../../prose/prose.ts';
import type { Token } from '../../prose/tokens.ts';
import { rangeText } from '../../quotations/phrase.ts';
import { FIRM_NOUNS } from '../../words/more-body-nouns.ts';
import { isRelative } from '../../words/person-roles.ts';
import { TRADES } from '../../words/trades.ts';
import {
  AUXILIARY,
  CONJUNCTION,
  DETERMINER,
  GIVEN_NAME,
  isAny,
  PERSON_WORD,
  PREPOSITION,
} from '../../words/word-kinds.ts';
import { words } from '../../words/word-set.ts';
import { isPresented } from '../people/presented.ts';
import { isPlaced, looksLikeBody } from './name-likeness.ts';
import type { Name } from './name-titles.ts';
import { toldHouse } from './told-houses.ts';

/** What stands once as only places and things do is none of a person everywhere. Titles and given names tell otherwise. */
export function placesIn(prose: Prose, names: readonly Name[]): Set<string> {
  const places = new Set<string>();
  const things = new Set<string>();
  for (const name of names) {
    if (name.titled || isAny(prose.tokens[name.from], GIVEN_NAME)) continue;
    if (isPlaced(prose.tokens, name) && !isHouse(prose, name)) places.add(nameText(prose, name));
    else if (isCalledAsThings(prose, name)) things.add(nameText(prose, name));
  }
  if (things.size > 0) for (const person of personsIn(prose, names)) things.delete(person);
  return new Set([...places, ...things]);
}

/** Names that are a person’s all the same: "Venn strategist Karl Holm" tells of a house, but not where Xola Venn is 43 or "Venn". */
function personsIn(prose: Prose, names: readonly Name[]): string[] {
  const single = new Set(names.flatMap(({ words: own }) => (own.length === 1 ? own : [])));
  const persons = names.filter(({ from, to, titled, words: own }) => {
    return own.length > 1 && (titled || single.has(own.at(-1) ?? '') || isPresented(prose, from, to));
  });
  return persons.map((name) => nameText(prose, name));
}

/** "An analyst at Kade Holdings" */
const isHouse = (prose: Prose, name: Name) =>
  FIRM_NOUNS.has(name.words.at(-1) ?? '') || toldHouse(prose, name) !== null;

/** "The cook of Skarra Light", "over the Brandt Shoal". */
function isCalledAsThings(prose: Prose, name: Name): boolean {
  const { tokens } = prose;
  if (name.words.length < 2) return false;
  const isCalled = isOfOffice(tokens, name.from) || isBehindThe(tokens, name) || isBeforeOffice(tokens, name.to);
  return isCalled && !looksLikeBody(prose, name);
}

/** "The mayor of Ain Sfar"; but "the sister of Xola Venn", "supporters of Xola Venn". */
function isOfOffice(tokens: readonly Token[], from: number): boolean {
  const noun = tokens[from - 2];
  return tokens[from - 1]?.text === 'of' && isOffice(noun); // not of "Chief Of Staff Xola Venn"
}

/** "Ostra Decisions researcher Ada Holm" */
const isBeforeOffice = (tokens: readonly Token[], to: number) =>
  tokens[to]?.isCapitalised === false && tokens[to + 1]?.isCapitalised === true && isOffice(tokens[to]);

/** What somebody is of a house or a place. */
function isOffice(noun: Token | undefined): boolean {
  const one = noun?.folded.replace(/s$/, '') ?? '';
  if (!isAny(noun, PERSON_WORD) && !TRADES.has(one)) return false;
  return !isRelative(one) && !RELATED.has(one) && !RELATED.has(noun?.folded ?? '');
}

/** Whom persons have as houses and places have a mayor. */
const RELATED =
  words(`friend colleague lawyer attorney solicitor barrister counsel supporter critic fan ally allies aide adviser
advisor rival opponent enemy enemies victim killer murderer assassin follower successor predecessor neighbour neighbor mentor student
pupil disciple biographer partner girlfriend boyfriend fiance fiancé fiancée lover admirer contemporary contemporaries accuser
spokesman spokeswoman spokesperson representative agent assistant secretary guest owner nurse doctor
strategist donor voter backer staffer pollster campaigner impersonator lookalike namesake`);

/** "Over the Brandt Shoal."; but "in the Xola Venn case". */
function isBehindThe(tokens: readonly Token[], { from, to }: Name): boolean {
  const next = tokens[to];
  if (tokens[from - 1]?.folded !== 'the') return false;
  return !next?.isWord || isAny(next, PREPOSITION | CONJUNCTION | AUXILIARY);
}

/** "His Ostreland counterpart": whoever stands so before a noun for a person is rather a land or a house. */
export function landsIn({ tokens }: Prose, names: readonly Name[]): Set<string> {
  const lands = names.filter(({ from, to }) => {
    const next = tokens[to];
    return to - from === 1 && isAny(tokens[from - 1], DETERMINER) && isAny(next, PERSON_WORD) && !next?.isCapitalised;
  });
  return new Set(lands.map(({ words: own }) => own[0] ?? ''));
}

/**
 * The names without a dateline: "MUMBAI: The quarrel took a turn", the only word in capitals and before a colon that opens a
 * paragraph, where nothing else bears it. Who is labelled so in a transcript speaks more than once, or others do.
 */
export function withoutDateline({ tokens, paragraphs, where }: Prose, names: readonly Name[]): readonly Name[] {
  const labels = names.filter(({ from, to }) => {
    const opens = paragraphs[where.paragraph[from] ?? 0]?.from === from && tokens[to]?.text === ':';
    return opens && tokens.slice(from, to).every(({ text }) => /^\p{Lu}{3,}$/u.test(text));
  });
  const [only, second] = labels;
  if (!only || second || (where.paragraph[only.from] ?? 0) > LATEST_DATELINE) return names;
  const isBorne = names.some((name) => name !== only && name.words.some((word) => only.words.includes(word)));
  return isBorne ? names : names.filter((name) => name !== only);
}

/** Under a headline and a line below it. */
const LATEST_DATELINE = 3;

/** The name as it stands, without a possessive. */
export const nameText = (prose: Prose, name: Name) => rangeText(prose, name).replace(/['’]s?$/, '');
