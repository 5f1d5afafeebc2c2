import type { Prose } from '../../prose/prose.ts';
import type { TokenMarks } from '../../prose/token-marks.ts';
import type { Token } from '../../prose/tokens.ts';
import { cueAt } from '../../quotations/cues.ts';
import type { Phrase } from '../../quotations/phrase.ts';
import { CONJUNCTIONS, PREPOSITIONS, PRONOUNS } from '../../words/function-words.ts';
import { SPEAKING_BODIES } from '../../words/more-body-nouns.ts';
import { DEPUTY_WORDS } from '../../words/person-roles.ts';
import {
  ADVERB,
  AUXILIARY,
  CALENDAR_WORD,
  CONJUNCTION,
  DETERMINER,
  isAny,
  OPENER,
  PERSON_WORD,
  POSSESSIVE,
  PREPOSITION,
  PRONOUN,
  SUBORDINATE,
  TITLE,
} from '../../words/word-kinds.ts';
import type { Turns } from '../conversation/turns.ts';
import { type Place, placeOf } from '../people/entities.ts';
import type { Described } from '../people/noun-phrase.ts';
import { isBroughtIn, whoBehind } from './brought-in.ts';
import { describedAt, isApposition, isEnd, isOfNext } from './described-phrases.ts';
import { about, isTold } from './described-words.ts';
import { isNoPerson } from './no-persons.ts';
import { startsSentence } from './sentence-beginning.ts';

/** A phrase for one person whom nobody named so far bears: "the museum’s director", "a guest", "the Dutchwoman". */
export interface DescribedPerson extends Place {
  readonly described: Described;
  /** The word that it opens with, folded: "his". */
  readonly opener: string;
  readonly text: string;
  /** "The": it may mean somebody of before. */
  readonly definite: boolean;
  /** It can mean only somebody just named: "the pensioner". */
  readonly epithet: boolean;
  /** "The Italian", "the 34-year-old", "the former diplomat": always somebody of before. */
  readonly firm: boolean;
  readonly gender: 'he' | 'she' | 'it' | null;
  /** The source of a quotation: it speaks. */
  readonly speaks: boolean;
  /** More follows that news tells of somebody new: "the ambassador, with a bandage on his hand,", "the woman from the BBC". */
  readonly isTold: boolean;
}

/**
 * Persons described without a name where a sentence begins or right beside a reporting verb, outside quotation marks: those
 * who do something or speak. `taken` holds the tokens of everybody known, `sources` those where the source of a quotation
 * begins. In an interview "my brother" is somebody wherever he stands.
 */
export function describedPersons(
  prose: Prose,
  taken: TokenMarks,
  sources: ReadonlySet<number>,
  turns: Turns,
): DescribedPerson[] {
  const found: DescribedPerson[] = [];
  for (let index = 0; index < prose.tokens.length; index++) {
    const token = prose.tokens[index] as Token;
    const isOwn = token.folded === 'my' && turns.isOwnWord(prose, index);
    if (!(isOwn || opensPhrase(token)) || (taken.has(index) && !token.isCapitalised)) continue;
    const person = describedPersonAt(prose, index, { taken, sources, isOwn });
    if (person) found.push(person);
  }
  return found;
}

/** "She’s | the skipper’s niece" tells of somebody known; "He’s | a verger" may bring somebody in. */
const isToldOfKnown = (tokens: readonly Token[], from: number) =>
  isAny(tokens[from - 1], POSSESSIVE) &&
  /^(?:he|she|it)'s$/.test(tokens[from - 1]?.folded ?? '') &&
  !/^an?$/.test(tokens[from]?.folded ?? '');

interface Known {
  readonly taken: TokenMarks;
  readonly sources: ReadonlySet<number>;
  readonly isOwn: boolean;
}

function describedPersonAt(prose: Prose, from: number, known: Known): DescribedPerson | null {
  // "When a reporter asked", "read by her barrister": not whom the sentence is about
  const isLess = isAny(prose.tokens[from - 1], SUBORDINATE);
  if (isToldOfKnown(prose.tokens, from)) return null;
  if (isLess && !isAny(prose.tokens[from], DETERMINER)) return null;
  const described = describedAt(prose, from);
  const phrase = { from, to: from + (described?.length ?? 0) };
  if (!described || !isPerson(prose, phrase, described, known.taken)) return null;
  const matters =
    speaksOn(prose, phrase, described, known.sources) || (!isLess && acts(prose, phrase, described, known));
  if (!matters || isSomebodyElse(prose, phrase, known.taken)) return null;
  const place = placeOf(prose, phrase.from, phrase.to);
  const speaks = known.sources.has(from);
  return place && !place.quoted
    ? { ...place, ...about(prose, phrase, described), speaks, isTold: isTold(prose, phrase, described) }
    : null;
}

function acts(prose: Prose, phrase: Phrase, described: Described, { sources, isOwn }: Known): boolean {
  const isSpoken = isOwn || sources.has(phrase.from) || isBesideCue(prose, phrase);
  return isSpoken || startsSentence(prose, phrase.from) || isBroughtIn(prose, phrase, described);
}

/**
 * "He was heckled by a man at the back, who shouted"; but not "the evidence of Ada Lorne, a chemist, who told", nor "a clerk in the
 * administration, who told".
 */
function speaksOn(
  { tokens }: Prose,
  { from, to }: Phrase,
  { nouns }: Described,
  sources: ReadonlySet<number>,
): boolean {
  if (tokens[from - 1]?.text === ',' || SPEAKING_BODIES.has(nouns.at(-1) ?? '')) return false;
  return sources.has(whoBehind(tokens, to) ?? -1);
}

/** Whom a name beside the phrase tells, or a pronoun behind it. */
const isSomebodyElse = (prose: Prose, phrase: Phrase, taken: TokenMarks) =>
  isApposition(prose, phrase, taken) || isNamedLater(prose, phrase, taken) || isOfNext(prose, phrase);

/** Whether a description leaves it to the reader who is meant, among those named too. */
export function isVague({ description, isOwn }: { readonly description: string; readonly isOwn: boolean }): boolean {
  return !isOwn && VAGUE.test(description) && !/['’]s? /.test(description);
}

const VAGUE = /^(?:the (?!second |third |other\b)|his |her |its |their )/i;

function opensPhrase(token: Token): boolean {
  // "Ombar’s trade ministry", not "He’s a politician"
  if (isAny(token, OPENER)) return true;
  return token.isCapitalised && isAny(token, POSSESSIVE) && token.folded.endsWith("'s") && !PRONOUNS.has(token.bare);
}

function isPerson(prose: Prose, phrase: Phrase, { modifiers, nouns }: Described, taken: TokenMarks): boolean {
  const { tokens } = prose;
  const isPlural = /[^s]s$|men$/.test(nouns.at(-1) ?? ''); // "waitress" is one
  if (
    isPlural ||
    isNoPerson(nouns.at(-1) ?? '') ||
    taken.has(phrase.to - 1) ||
    modifiers.some((word) => PREPOSITIONS.has(word) || CONJUNCTIONS.has(word))
  )
    return false;
  const after = tokens[phrase.to];
  if (after?.isWord && (after.isCapitalised || isAny(after, PERSON_WORD))) return false;
  if (SPEAKING_BODIES.has(nouns.at(-1) ?? '') && isNounThatSpeaks(prose, phrase.to)) return false;
  for (let i = phrase.from; i < phrase.to; i++) if (taken.has(i) && !tokens[i]?.isCapitalised) return false;
  return true;
}

/** "A government | whip says", but not "the government later said" */
const isNounThatSpeaks = (prose: Prose, at: number) =>
  prose.tokens[at]?.isWord === true &&
  !isAny(prose.tokens[at], NO_NOUN) &&
  cueAt(prose, at) === null &&
  cueAt(prose, at + 1)?.form === 'finite';

const NO_NOUN = ADVERB | AUXILIARY | CONJUNCTION | PREPOSITION | PRONOUN | DETERMINER | CALENDAR_WORD;

function isBesideCue(prose: Prose, { from, to }: Phrase): boolean {
  return cueAt(prose, from - 1)?.form === 'finite' || [to, to + 1].some((at) => cueAt(prose, at)?.form === 'finite');
}

/**
 * "The head of the delegation, Tarek Benali", "The vicar, Canon Adu", "A guard, who gave only his first name, Otto": after a
 * comma a name follows, with its titles.
 */
export function isNamedLater({ tokens }: Prose, { to }: Phrase, taken: TokenMarks): boolean {
  let isOpen = false;
  for (let i = to; i < to + MOST_WORDS_TO_NAME; i++) {
    const token = tokens[i];
    if (!token || (isEnd(token) && !isAbbreviated(tokens[i - 1]))) return false;
    if (token.text === ',' || NAMING.has(token.folded)) isOpen = true;
    else if (isOpen && taken.has(i) && token.isCapitalised) return true;
    else if (token.isWord && !token.isCapitalised && !mayStandBeforeName(token)) isOpen &&= leadsToNamed(tokens, i);
  }
  return false;
}

/** "A man called Holm", "a woman who gave her name as Inés" */
const NAMING = new Set(['called', 'named', 'as']);

const MOST_WORDS_TO_NAME = 18;

/** "His wife, the late novelist Grace Abara" */
const BEFORE_NAMES = new Set(['the', 'late', 'retired', 'former', 'veteran']);

/** "Their organiser, fourth-class teacher Declan Boyce" */
const mayStandBeforeName = (token: Token) =>
  BEFORE_NAMES.has(token.folded) ||
  DEPUTY_WORDS.has(token.folded) ||
  token.folded.includes('-') ||
  isAny(token, PERSON_WORD);

/** "The first witness, the marine engineer Walter Holm" */
const leadsToNamed = (tokens: readonly Token[], index: number) =>
  [1, 2].some((next) => isAny(tokens[index + next], PERSON_WORD) && tokens[index + next + 1]?.isCapitalised === true);

/** "Dr.", "Mrs." */
const isAbbreviated = (before: Token | undefined) =>
  before !== undefined && isAny(before, TITLE) && before.isCapitalised;
