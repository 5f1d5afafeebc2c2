import type { Prose } from '../../prose/prose.ts';
import type { Token } from '../../prose/tokens.ts';
import { cueAt } from '../../quotations/cues.ts';
import type { Phrase } from '../../quotations/phrase.ts';
import { isDemonym } from '../../words/demonyms.ts';
import { isGivenName } from '../../words/first-names.ts';
import { FIRM_NOUNS, isBodyNoun } from '../../words/more-body-nouns.ts';
import { isPersonWord, isRelative } from '../../words/person-roles.ts';
import { METONYMS } from '../../words/person-words.ts';
import { endsLikePlural } from '../../words/plurals.ts';
import {
  ADVERB,
  ANY_BODY,
  DETERMINER,
  GIVEN_NAME,
  IMPERSONAL,
  isAny,
  PERSON_WORD,
  POSSESSIVE,
  PREPOSITION,
  PRONOUN,
  ROLE_NOUN,
  TITLE,
} from '../../words/word-kinds.ts';
import { hasAge } from '../people/ages.ts';
import { ownsAsPerson } from '../people/presented.ts';
import { isTitle, type Name, wordAt } from './name-titles.ts';
import { toldHouse } from './told-houses.ts';

const LONGEST_NAME = 6;

/**
 * "Maravian Energy Ministry", "Tribunal of the Plains": a capitalised noun for a body ends or opens the run. "Harbour Rail said",
 * "fans’ group Till We Die": a word that no person bears speaks, or a noun for a body stands before the name.
 */
export function looksLikeBody(prose: Prose, name: Name): boolean {
  const { from, to } = name;
  const { tokens } = prose;
  if (toldHouse(prose, name)) return true;
  if (to - from < 2 || to - from > LONGEST_NAME + 2) return false;
  if (isAny(tokens[to - 1], ANY_BODY) || tokens.slice(from, to).some(({ folded }) => TIES.has(folded))) return true;
  if (name.words.slice(1).some((word) => FIRM_NOUNS.has(word)) && !name.words.some(isGivenName)) return true; // "Holm Energy Norland"
  return name.words.some(isBodyNoun) && !name.words.some(isGivenName) && cueAt(prose, to)?.form === 'finite';
}

/** "Ministry of Health", "Department for Trade", "Quarry & Finch" */
const TIES = new Set(['of', 'for', '&']);

/** Capitalised pairs are places, bodies and works as often as persons; the words beside them decide. */
export function looksLikePerson(prose: Prose, name: Name): boolean {
  const { from, to, titled } = name;
  const { tokens } = prose;
  if (to - from > LONGEST_NAME) return false;
  if (!tokens[to - 1]?.isWord || holdsLetters(tokens, name) || namesNoPerson(prose, name)) return false;
  const last = wordAt(tokens, to - 1);
  const isCalledBaker = to - from > 1 && isAny(tokens[from], GIVEN_NAME); // "Rachel Baker"
  if ((isTitle(last) && !isCalledBaker) || (to - from === 1 && isAny(tokens[from - 1], DETERMINER) && isCalling(last)))
    return false; // "US Secretary", "the Frenchman"
  if (isHeadline(tokens, name)) return false;
  if (to - from === 1 && !titled) return speaks(prose, name);
  if (titled || isAny(tokens[from - 1], TITLE | ROLE_NOUN)) return true;
  return !isPlaced(tokens, name) && !isAny(tokens[from - 1], DETERMINER);
}

/** "Security Council"; but "Bill Reilly" is somebody, and so is "Abel Law" who speaks. */
function namesNoPerson(prose: Prose, { from, to, titled }: Name): boolean {
  const { tokens } = prose;
  const isCalledBill = (to - from === 2 || to - from === 3) && isAny(tokens[from], GIVEN_NAME);
  if (to - from > 1 && !isAny(tokens[from], GIVEN_NAME) && isPeople(wordAt(tokens, to - 1))) return true;
  for (let i = from; i < to; i++) {
    if (!isAny(tokens[i], IMPERSONAL) || (i === from && isCalledBill)) continue;
    const isSurname = isCalledBill && SURNAMES_TOO.has(wordAt(tokens, i)) && i === to - 1;
    if (!isSurname || !(titled || isPresented(prose, from, to))) return true;
  }
  return false;
}

const SURNAMES_TOO = new Set('west north east south law hill wall day house post street court white'.split(' '));

/** "Abel Law said", "Otto Hill, 43,", "a nurse, Ida Holm White," */
function isPresented(prose: Prose, from: number, to: number): boolean {
  const [noun, comma, end] = [prose.tokens[from - 2], prose.tokens[from - 1], prose.tokens[to]];
  if (comma?.text === ',' && end?.text === ',' && isAny(noun, PERSON_WORD)) return true;
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

/** "In Nora Quade’s kitchen", "in Isola Quade’s kitchen, and she": no place is called Nora, or is a "she". */
function ownsPlace(tokens: readonly Token[], { from, to }: Phrase): boolean {
  if (to - from < 2 || !isAny(tokens[to - 1], POSSESSIVE)) return false;
  const isTaken = /^(?:he|she)$/.test(tokens[to + 3]?.folded ?? '') && tokens[to + 2]?.folded === 'and';
  return isAny(tokens[from], GIVEN_NAME) || isTaken;
}

/** "Presumptive GOP", "CBS Face": three letters that stand for more are no part of a person’s name. */
const holdsLetters = (tokens: readonly Token[], { from, to }: Phrase) =>
  to - from > 1 && tokens.slice(from, to).some(({ text }) => /^\p{Lu}{3}$/u.test(text));

/** "At Ain Sfar", "near Little Marling"; but "in Xola Venn’s kitchen". */
export function isPlaced(tokens: readonly Token[], name: Phrase): boolean {
  if (!PLACE_PREPOSITIONS.has(tokens[name.from - 1]?.folded ?? '')) return false;
  return !ownsAsPerson(tokens, name.to) && !ownsPlace(tokens, name);
}

/**
 * “…,” Brandt said: a single name is a person's when it speaks, has an age, is a given name or stands beside a noun for
 * a person; no capital city does so as a person.
 */
export function speaks(prose: Prose, { from: index, to, titled }: Name): boolean {
  const { tokens } = prose;
  const name = wordAt(tokens, index);
  if (METONYMS.has(name) || NOBODIES.has(name) || isPluralNoun(name) || isFamily(tokens, index, name)) return false;
  if (titled || isAny(tokens[index], GIVEN_NAME)) return titled || !asksWill(tokens, index);
  if (hasAge(tokens, to) || isWhoIs(tokens, index)) return true;
  if (tokens[to]?.text === ':' && tokens[index - 1]?.end !== tokens[index]?.start) return isLabel(tokens[index]);
  if (tokens[index - 1]?.text === ',' && isApposed(tokens, index)) return true;
  const isLand = tokens[index - 2]?.folded === 'its'; // "its neighbour Ostreland"
  if (
    isGivenAsName(tokens, index) ||
    (isAny(tokens[index - 1], PERSON_WORD) && isRelative(tokens[index - 1]?.folded ?? '') && !isLand)
  )
    return true; // "his daughter Leonor"
  return saysAt(prose, to);
}

/** "Brandt | said", "Brandt | also said" */
const saysAt = (prose: Prose, at: number) =>
  cueAt(prose, isAny(prose.tokens[at], ADVERB) ? at + 1 : at)?.form === 'finite';

/** "LIND: No.", but not "Mumbai: The" */
const isLabel = (token: Token | undefined) => /^\p{Lu}+$/u.test(token?.text ?? '');

/** "Will you be back?" */
const asksWill = (tokens: readonly Token[], index: number) =>
  tokens[index]?.folded === 'will' && isAny(tokens[index + 1], PRONOUN);

/** "Venn, who was named"; but teams are many, "Ostra, who have lost", and in "Ada Holm of Ostra, who was" it is Holm. */
const isWhoIs = (tokens: readonly Token[], index: number) =>
  tokens[index + 1]?.text === ',' &&
  tokens[index + 2]?.folded === 'who' &&
  ONE.has(tokens[index + 3]?.folded ?? '') &&
  !isAny(tokens[index - 1], PREPOSITION);

const ONE = new Set(['is', 'was', 'has', "wasn't", "isn't", 'lives', 'leads', 'runs', 'works', 'plays']);

const NOBODIES = new Set(
  `nobody somebody anybody everybody someone anyone everyone none nothing something both others many some few most all each
neither either another one`.split(/\s+/),
);

/** "Critics said", where a sentence begins, "Ostrians agreed", "African-Americans". */
function isPluralNoun(word: string): boolean {
  if (!endsLikePlural(word) || isGivenName(word) || SURNAMES_IN_S.has(word)) return false;
  return isPersonWord(singular(word)) || isPeople(word);
}

/** "Ostrians", "African-Americans", and the last word of "Norland Americans" */
const isPeople = (word: string) =>
  endsLikePlural(word) && !isGivenName(word) && isDemonym(singular(word.slice(word.lastIndexOf('-') + 1)));

/** "Both Holms", "the Holms" */
const isFamily = (tokens: readonly Token[], index: number, name: string) =>
  endsLikePlural(name) && !isGivenName(name) && /^(?:the|both)$/.test(tokens[index - 1]?.folded ?? '');

const singular = (word: string) => (word.endsWith('ies') ? `${word.slice(0, -3)}y` : word.slice(0, -1));

const SURNAMES_IN_S = new Set(
  'sanders saunders rogers powers myers meyers peters walters waters summers bowers flowers chambers sellers ayers masters winters withers landers anders'.split(
    ' ',
  ),
);

/** "A woman who gave her name as Inés", "who would give only her first name, Xola,", "a man called Holm" */
function isGivenAsName(tokens: readonly Token[], index: number): boolean {
  const [second, before] = [tokens[index - 2]?.folded ?? '', tokens[index - 1]?.folded ?? ''];
  if (before === ',') return second === 'name' && /^(?:first|given|last)$/.test(tokens[index - 3]?.folded ?? '');
  if (before === 'as') return second === 'name' || tokens[index - 3]?.folded === 'name';
  return (before === 'called' || before === 'named') && isPersonWord(second);
}

/** "Her husband, Gareth, …" */
function isApposed(tokens: readonly Token[], index: number): boolean {
  const noun = tokens[index - 2];
  const after = tokens[index + 1]?.text ?? '';
  return noun !== undefined && !noun.isCapitalised && isAny(noun, PERSON_WORD) && /^[,.;—–]$/.test(after);
}

const PLACE_PREPOSITIONS = new Set(['in', 'at', 'near', 'across', 'throughout', 'outside', 'around']);
