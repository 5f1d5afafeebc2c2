import { type Prose, paragraphOf, sentenceAt } from '../../prose/prose.ts';
import { bareWord, type Token } from '../../prose/tokens.ts';
import { cueAt } from '../../quotations/cues.ts';
import { PRONOUNS } from '../../words/function-words.ts';
import { FORMER_WORDS, isPersonWord, OFFICE_WORDS } from '../../words/person-roles.ts';
import { ROLE_NOUNS, TITLES } from '../../words/person-words.ts';
import { fullTitle, kindsOfTitle } from '../../words/role-kinds.ts';
import {
  AUXILIARY,
  CONJUNCTION,
  DETERMINER,
  isAny,
  PERSON_WORD,
  PREPOSITION,
  PRONOUN,
  ROLE_NOUN,
  SPEECH_VERB,
  TITLE,
} from '../../words/word-kinds.ts';
import { words } from '../../words/word-set.ts';
import { hasAge } from './ages.ts';
import { addRole, appositionIn, firstPart, lastPart, learnFromApposition, learnFromPhrase } from './appositions.ts';
import { beforeBrackets } from './honorifics.ts';
import { describe } from './noun-phrase.ts';
import { isNamedSo, isPresented, ownsAsPerson } from './presented.ts';
import { opensCase, roleVerbAt } from './role-verbs.ts';
import { FORMER, isCourtesy, learnGender, roleKey, type Traits } from './traits.ts';

/** Learns from the words around one mention of the name, the tokens `[from, to)`. */
export function learnTraits(prose: Prose, traits: Traits, from: number, to: number): void {
  const bracket = beforeBrackets(prose.tokens, from);
  if (bracket < from) for (const token of prose.tokens.slice(bracket + 1, from)) learnGender(traits, bareWord(token));
  learnFromTitles(prose, traits, bracket);
  const paragraph = paragraphOf(prose, from);
  if (!paragraph) return;
  const { tokens } = prose;
  // "Tarsk’s chief negotiator, Pavel Dronik," and "Pavel Dronik, the chief negotiator,"
  const titlesFrom = beforeTitles(tokens, bracket);
  if (titlesFrom > paragraph.from && tokens[titlesFrom - 1]?.text === ',') {
    const words = lastPart(tokens.slice(Math.max(paragraph.from, titlesFrom - 1 - LONGEST_PART), titlesFrom - 1));
    const isClosed = /^[,.;:—–]$/.test(tokens[to]?.text ?? '');
    learnFromApposition(appositionIn(words, isClosed), traits);
  }
  learnAfter(tokens, traits, to, paragraph.to);
  if (opensCase(tokens, sentenceAt(paragraph, from).from, from, to)) traits.calls.add('prosecutor');
  traits.personal ||= traits.gender !== null || traits.roles.size > 0 || isPresented(prose, from, to);
  const isTold = isNamedSo(tokens, from) || ownsAsPerson(tokens, to) || isBesideSpeech(prose, from, to);
  traits.proven ||= traits.gender !== null || traits.roles.size > 0 || isTold;
}

/** "Brandt said", "said Ilse Brandt", "Ilse Brandt, who …", "Ilse Brandt, 71" */
function isBesideSpeech(prose: Prose, from: number, to: number): boolean {
  const { tokens } = prose;
  if (tokens[to]?.text === ':' || tokens[to]?.folded === 'who') return true;
  if (tokens[to]?.folded === 'of' && tokens[to + 1]?.isCapitalised) return true; // "Jin Acheampong of Torrance Bank"
  if (tokens[to]?.text === ',' && /^(?:who|whose|\d{1,3})$/.test(tokens[to + 1]?.folded ?? '')) return true;
  if (tokens[to]?.text === ',' && TAKES_SIDES.has(tokens[to + 1]?.folded ?? '')) return true; // "her agent, Xola Venn, disputed"
  // "It says Keep Left": no name, for somebody speaks already
  const before = tokens[from - 1]?.folded.endsWith("'s") ? from - 2 : from - 1; // "noted the Herald’s Dante Holm"
  if (cueAt(prose, before) !== null && !isAny(tokens[before - 1], PRONOUN)) return true;
  return hasAge(tokens, to) || [to, to + 1].some((at) => cueAt(prose, at)?.form === 'finite');
}

const TAKES_SIDES = words(
  'disputed disputes disagreed disagrees denied denies rejected rejects dismissed agreed agrees',
);

const MOST_TITLE_WORDS = 5;

/** Where the titles of a name begin: "Mrs Justice" of "The judge, Mrs Justice Holm, …", "the novelist" of "her husband, the novelist Erik Holm". */
function beforeTitles(tokens: readonly Token[], nameFrom: number): number {
  let from = nameFrom;
  while (from > nameFrom - MOST_TITLE_WORDS && isTitlePart(tokens[from - 1])) from--;
  return from;
}

function isTitlePart(token: Token | undefined): boolean {
  if (!token) return false;
  return (
    token.isCapitalised ||
    token.text === '.' ||
    token.folded === 'the' ||
    token.folded === 'late' ||
    token.folded.includes('-') ||
    isAny(token, PERSON_WORD)
  );
}

/** The words in front of a name: "Foreign Ministry spokesman Lin Jian", "Mrs. Reyes". */
function learnFromTitles({ tokens }: Prose, traits: Traits, nameFrom: number): void {
  for (let i = nameFrom - 1; i >= nameFrom - MOST_TITLE_WORDS; i--) {
    const token = tokens[i];
    if (!token) return;
    if (isOfAbbreviation(tokens, i)) continue;
    if (isNoTitle(token)) return;
    const word = bareWord(token);
    if (FORMER_WORDS.has(word)) traits.calls.add(FORMER);
    if (!(mayBeTitle(token, word) || isTrade(tokens, i, nameFrom))) return;
    learnTitle(traits, token, i === nameFrom - 1);
    // "Assistant U.S. Attorney Renee Castillo"; those of the defence are "attorney Byron Tate"
    if (word === 'attorney' && token.isCapitalised) traits.calls.add('prosecutor');
  }
}

/** The point of "Sen." */
function isOfAbbreviation(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return tokens[at]?.text === '.' && before?.isCapitalised === true && isAny(before, TITLE);
}

const mayBeTitle = ({ isCapitalised }: Token, word: string) =>
  isCapitalised || TITLES.has(word) || ROLE_NOUNS.has(word);

/** "Match referee Priya Nathan", "School principal Orla Lally" */
function isTrade(tokens: readonly Token[], at: number, nameFrom: number): boolean {
  const token = tokens[at];
  if (!token || at !== nameFrom - 1) return false;
  if (tokens[at - 1]?.folded === 'to' && !token.isCapitalised) return false; // "how to steer Norland out"
  if (isAny(token, PERSON_WORD)) return roleKey(token.folded) !== '';
  const isVerb = isAny(token, SPEECH_VERB | AUXILIARY) || /(?:ed|ing|s)$/.test(token.folded);
  return token.isWord && tokens[at - 1]?.isCapitalised === true && !isVerb;
}

/** "But Vesely", "The Holts", "It’s Milos": the capital is that of a sentence’s beginning. */
const isNoTitle = (token: Token) =>
  isAny(token, CONJUNCTION | PREPOSITION | PRONOUN) || token.folded === 'the' || PRONOUNS.has(token.bare);

function learnTitle(traits: Traits, token: Token, isLast: boolean): void {
  const word = bareWord(token);
  traits.personal ||= !token.isCapitalised; // any word may have a capital before "Xola Venn"
  if (isPersonWord(word) || OFFICE_WORDS.has(word)) addRole(traits, word);
  else if (isLast && !isCourtesy(word)) traits.calls.add(roleKey(word)); // "Postmistress Ada Quill", "Major Croft"
  for (const kind of kindsOfTitle(word)) traits.calls.add(roleKey(kind));
  const full = fullTitle(word);
  if (full) addRole(traits, full);
  learnGender(traits, word);
}

const LONGEST_PART = 12;

/** Appositions and clauses after a name: ", a vet,", ", 71, …", ", who chairs …", "is the mayor". */
function learnAfter(tokens: readonly Token[], traits: Traits, nameTo: number, end: number): void {
  const to = learnFromLetters(tokens, traits, nameTo);
  const sign = tokens[to]?.text;
  if (sign !== ',' && sign !== '(') {
    learnFromVerb(tokens, traits, to);
    return;
  }
  const age = tokens[to + 1]?.text ?? '';
  const hasAge = /^\d{1,3}$/.test(age);
  if (hasAge) learnAge(Number(age), traits);
  if (!hasAge || tokens[to + 2]?.text === ',') learnFromInsertion(tokens, traits, hasAge ? to + 3 : to + 1, end);
}

/** "Dominic Sale KC", "Hugh Standish MP": where the letters after the name end. */
function learnFromLetters(tokens: readonly Token[], traits: Traits, to: number): number {
  const letters = tokens[to];
  if (!letters?.isCapitalised) return to;
  const kinds = kindsOfTitle(letters.folded);
  for (const kind of kinds) traits.calls.add(roleKey(kind));
  return kinds.length > 0 ? to + 1 : to;
}

/** What follows the comma after a name. */
function learnFromInsertion(tokens: readonly Token[], traits: Traits, at: number, end: number): void {
  const first = tokens[at];
  if (!first) return;
  for (const kind of kindsOfTitle(sideAt(tokens, at))) traits.calls.add(roleKey(kind));
  if (first.folded === 'who') learnFromVerb(tokens, traits, at + 1);
  else if (BE.has(first.folded)) learnFromVerb(tokens, traits, at);
  else if (opensApposition(first)) {
    const part = firstPart(tokens.slice(at, Math.min(end, at + LONGEST_PART)));
    if (!isSubject(part)) learnFromApposition(part, traits);
  }
}

/** "In a call with Reyes, the minister said": the sentence goes on with somebody else. */
function isSubject(words: readonly Token[]): boolean {
  const next = words[0]?.folded === 'the' ? words[describe(words)?.length ?? words.length] : undefined;
  return next !== undefined && isAny(next, SPEECH_VERB) && /(?:ed|said|told|says)$/.test(next.folded);
}

/** ", prosecuting,", ", for the defence,", ", QC," */
function sideAt(tokens: readonly Token[], at: number): string {
  const [first, , third] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (first?.folded !== 'for') return first?.folded ?? '';
  return SIDES.get(third?.folded ?? '') ?? '';
}

const SIDES = new Map([
  ['defence', 'defending'],
  ['defense', 'defending'],
  ['prosecution', 'prosecuting'],
  ['crown', 'prosecuting'],
]);

const PENSION_AGE = 65;

/** "Doreen Catchpole, 81" is the pensioner. */
function learnAge(age: number, traits: Traits): void {
  traits.age ??= age;
  if (age >= PENSION_AGE) traits.roles.add('pensioner');
  else if (age > 12 && age < 20) traits.roles.add('teenager');
}

const BE = new Set(['is', 'was', 'became', 'remains']);

/** "Holt is the mayor", "Maras is thirty-four and an engineer", "Shen chairs the guild". */
function learnFromVerb(tokens: readonly Token[], traits: Traits, at: number): void {
  const told = roleVerbAt(tokens, at);
  if (told) {
    addRole(traits, told.role);
    for (const token of tokens.slice(told.at + 1, told.at + 6)) {
      if (!token.isWord) break;
      if (!isAny(token, DETERMINER)) traits.houses.add(bareWord(token));
    }
  } else if (BE.has(tokens[at]?.folded ?? '')) {
    const words = firstPart(tokens.slice(at + 1, at + 6));
    const article = words.findIndex(({ folded }) => ARTICLES.has(folded));
    if (article >= 0 && !words.slice(0, article).some(isOfVerb))
      learnFromPhrase(firstPart(tokens.slice(at + 1 + article, at + 1 + article + LONGEST_PART)), traits);
  }
}

/** "Holt is not the mayor", "was helping the mayor", "is ready to face the mayor" */
const isOfVerb = ({ folded }: Token) => /^(?:to|not|never|no|by|with|against)$|(?:ed|ing)$/.test(folded);

const ARTICLES = new Set(['a', 'an', 'the']);

/** "Vance, who …" tells what he did, "Vance, a …" what he is. */
function opensApposition(token: Token): boolean {
  const { folded, isCapitalised } = token;
  return isCapitalised || folded.endsWith("'s") || isAny(token, DETERMINER | ROLE_NOUN | TITLE);
}
