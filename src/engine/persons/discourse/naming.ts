import type { Prose } from '../../prose/prose.ts';
import type { Token } from '../../prose/tokens.ts';
import { DETERMINER, isAny, PERSON_WORD, PREPOSITION, SPEECH_VERB } from '../../words/word-kinds.ts';
import type { EntityMention } from '../people/entities.ts';
import { type Described, describe } from '../people/noun-phrase.ts';
import { isObject } from './pronouns.ts';

/*
 * Places where an article tells the name of somebody whom it had without one: “…,” the driver said. Her name is Denise Orr.
 */

interface NameTold {
  /** That the words tell; `null` for none. */
  readonly gender: 'he' | 'she' | null;
  /** "It was Martin Keane": only that the name is somebody’s. */
  readonly isPointing: boolean;
}

/** "Her name is Denise Orr", "his badge says Otto", "This was Martin Keane" */
export function tellsName(tokens: readonly Token[], nameFrom: number): NameTold | null {
  if (isGivenAs(tokens, nameFrom)) return { gender: null, isPointing: false };
  const [opening, subject, verb] = tokens.slice(Math.max(0, nameFrom - 3), nameFrom);
  if (!verb || !SAYS_NAME.has(verb.folded)) return null;
  const owner = opening?.folded ?? '';
  if (BEARS_NAME.has(subject?.folded ?? '') && OWNERS.has(owner))
    return { gender: owner === 'her' ? 'she' : 'he', isPointing: false };
  const isPointing = POINTING.has(subject?.folded ?? '') && BE.has(verb.folded) && !opening?.isWord;
  return isPointing ? { gender: null, isPointing } : null;
}

/** "He gave his name only as Barry", "a driver who identified himself as Barry", "who asked to be called just Barry" */
export function isGivenAs(tokens: readonly Token[], nameFrom: number): boolean {
  if (!LAST_OF_GIVING.has(tokens[nameFrom - 1]?.folded ?? '')) return false;
  const before = tokens.slice(Math.max(0, nameFrom - LONGEST_GIVING), nameFrom);
  return GIVEN_AS.test(before.map(({ folded }) => folded).join(' '));
}

const LONGEST_GIVING = 7;
const LAST_OF_GIVING = new Set(['as', 'identified', 'named', 'called', 'only', 'simply', 'just']);
const GIVEN_AS =
  /(?:\bname|\b(?:identified|introduced) (?:him|her)self|\b(?:asked|wanted|wished|preferred) to be (?:identified|named|known)) (?:(?:only|simply|just) )?as$|\b(?:asked|wanted|wished|preferred) to be (?:identified|named|called)(?: only| simply| just)?$/;

/** "The man in the pedalo is Rupert Lisle" */
export const isBehindBe = (tokens: readonly Token[], nameFrom: number): boolean =>
  BE.has(tokens[nameFrom - 1]?.folded ?? '');

const BE = new Set(['is', 'was']);
const SAYS_NAME = new Set(['is', 'was', 'says', 'said', 'reads', 'read']);
const BEARS_NAME = new Set(['name', 'badge', 'nameplate', 'tag', 'lanyard', 'card']);
const OWNERS = new Set(['his', 'her']);
const POINTING = new Set(['this', 'that', 'it']);

/** "The coroner" of "the coroner, Judith Amory,": what the apposition right before a name says; `null` without one. */
export function definiteBefore(tokens: readonly Token[], nameFrom: number): Described | null {
  let comma = nameFrom - 1;
  while (comma > nameFrom - MOST_TITLES && tokens[comma]?.isCapitalised) comma--;
  if (tokens[comma]?.text !== ',') return null;
  for (let from = comma - 2; from >= comma - LONGEST; from--) {
    if (tokens[from]?.folded !== 'the') continue;
    const described = describe(tokens.slice(from, comma));
    return described?.length === comma - from ? described : null;
  }
  return null;
}

const MOST_TITLES = 4;
const LONGEST = 5;

/** Whether nothing beside the name says what its bearer is: “…,” Astrid Molde told reporters. */
export function standsBare(tokens: readonly Token[], from: number, to: number): boolean {
  const before = tokens[from - 1];
  const isAlone = !before?.isWord || isAny(before, SPEECH_VERB);
  const hasApposition = tokens[to]?.text === ',' && isAny(tokens[to + 1], DETERMINER | PERSON_WORD);
  return isAlone && !hasApposition;
}

/** "Karl Holm, 44," or "Karl Holm, who", where the paragraph begins. */
export function opensWithName(
  { paragraphs, tokens }: Prose,
  { from, to, paragraph }: Pick<EntityMention, 'from' | 'to' | 'paragraph'>,
): boolean {
  const start = paragraphs[paragraph]?.from ?? 0;
  if (start < from - MOST_OPENING_TITLES || tokens[to]?.text !== ',') return false;
  return /^(?:who|\d{1,3})$/.test(tokens[to + 1]?.folded ?? '');
}

const MOST_OPENING_TITLES = 3;

/** "In his first interview since the raid, Karl Holm told": the paragraph opens with what belongs to somebody of before. */
export function opensWithOwn(
  { paragraphs, tokens }: Prose,
  { from, paragraph }: Pick<EntityMention, 'from' | 'paragraph'>,
): boolean {
  const start = paragraphs[paragraph]?.from ?? 0;
  const isOwn = isAny(tokens[start], PREPOSITION) && OWNERS.has(tokens[start + 1]?.folded ?? '');
  if (!isOwn || from - start > LONGEST_OPENING || tokens[from - 1]?.text !== ',') return false;
  return !tokens.slice(start, from - 1).some(({ text }) => text === ',' || text === '.');
}

const LONGEST_OPENING = 16;

/**
 * “…,” said a driver with a flag. The man, Karl Holm, said that he had sold his car: whether the words that name Holm go on with
 * the driver, who was spoken of last, at token `since`. Not behind “I saw him fall,” said a driver, nor where there is another man.
 */
export function goesOnWith(
  { tokens, where }: Prose,
  { nouns, length }: Described,
  since: number,
  nameFrom: number,
): boolean {
  const gender = length === 2 ? ANYBODY.get(nouns.at(-1) ?? '') : undefined;
  const theirs = gender && THEIRS[gender];
  if (!gender || !theirs || nameFrom - since > FARTHEST) return false;
  const paragraph = where.paragraph[since] ?? 0;
  for (
    let i = nameFrom - MOST_TITLES;
    i >= 0 && i > nameFrom - FARTHEST && (where.paragraph[i] ?? 0) >= paragraph;
    i--
  ) {
    const isOther = where.quoted[i] === 1 ? theirs.has(tokens[i]?.folded ?? '') : isObject(tokens, i, gender);
    if (isOther || nouns.at(-1) === tokens[i]?.folded) return false;
  }
  return true;
}

const ANYBODY = new Map<string, 'he' | 'she'>([
  ['man', 'he'],
  ['boy', 'he'],
  ['woman', 'she'],
  ['girl', 'she'],
]);
const THEIRS = { he: new Set(['he', 'him', 'his']), she: new Set(['she', 'her']) };
/** In tokens. */
const FARTHEST = 150;
