import { bareWord, type Token } from '../../prose/tokens.ts';
import { ADJECTIVE_TIES } from '../../quotations/phrase.ts';
import { PREPOSITIONS } from '../../words/function-words.ts';
import { FORMER_WORDS, OFFICE_WORDS } from '../../words/person-roles.ts';
import { kindsOfRole } from '../../words/role-kinds.ts';
import { ADVERB, AUXILIARY, CONJUNCTION, DETERMINER, isAny, PREPOSITION, SPEECH_VERB } from '../../words/word-kinds.ts';
import { describe } from './noun-phrase.ts';
import { AGES_OF_TWO, FORMER, learnGender, roleKey, type Traits } from './traits.ts';

/** What phrases beside a name tell of its bearer: “Pavel Dronik, the chief negotiator,” “the novelist Erik Holm”. */

export function addRole({ roles, calls }: Traits, noun: string): void {
  roles.add(roleKey(noun));
  for (const kind of kindsOfRole(noun)) calls.add(roleKey(kind));
}

const isSign = ({ isWord }: Token) => !isWord;

/** The words up to the first sign. */
export function firstPart(near: readonly Token[]): readonly Token[] {
  const sign = near.findIndex(isSign);
  return sign < 0 ? near : near.slice(0, sign);
}

/** The words behind the last sign. */
export const lastPart = (near: readonly Token[]) => near.slice(near.findLastIndex(isSign) + 1);

/**
 * The phrase that ends right before a name, from its determiner on: "the site’s foreman" of "the first witness was the
 * site’s foreman". After a preposition it is somebody else: "a spokesman for the mayor, Emre Solak"; the name between commas
 * makes it the person again, where nobody else comes before: "with the inspector, Casimir Wolff, ".
 */
export function appositionIn(words: readonly Token[], isClosed: boolean): readonly Token[] {
  let oblique: readonly Token[] = [];
  for (let from = words.length - 1; from > 0; from--) {
    if (!OPENING.has(words[from]?.folded ?? '')) continue;
    const part = words.slice(from);
    const described = describe(part);
    if (!described) continue;
    if (goesOnAsClause(part.slice(described.length))) return [];
    if (!isAny(words[from - 1], PREPOSITION)) return part;
    oblique = part;
  }
  if (describe(words)) return words;
  return oblique.length === 0 ? ofUnknownNoun(words) : isClosed ? oblique : [];
}

/** "Shortly before the governor | made it known, Lind told"; but "the party’s chief | whip, Lind," and "the mill’s owner | at the time". */
function goesOnAsClause([next, ...more]: readonly Token[]): boolean {
  if (!next || next.isCapitalised || isAny(next, PREPOSITION | CONJUNCTION | DETERMINER | ADVERB)) return false;
  if (isAny(next, AUXILIARY | SPEECH_VERB)) return true;
  return more.length > 0 && next.folded !== 'who' && !ADJECTIVE_TIES.has(next.folded);
}

/** "A night wright, Otto Lind"; but "according to the summary, Lind" and "after winning the regatta, Lind" tell of things. */
function ofUnknownNoun(words: readonly Token[]): readonly Token[] {
  const from = words.findLastIndex(({ folded }) => OPENING.has(folded));
  if (from > 0 && (isAny(words[from - 1], PREPOSITION) || opensClause(words[0]))) return [];
  return words.slice(from);
}

const opensClause = (first: Token | undefined) =>
  isAny(first, PREPOSITION | CONJUNCTION) || /(?:ed|ing)$/.test(first?.folded ?? '');

const OPENING = new Set('the a an his her its their our whose'.split(' '));

/** From an apposition; one whose noun the lists do not know tells at least what the person may be called. */
export function learnFromApposition(words: readonly Token[], traits: Traits): void {
  const noun = learnFromPhrase(words, traits) ? null : likelyNoun(words);
  if (noun) traits.calls.add(roleKey(noun));
}

/** Whether the phrase is one for a person. */
export function learnFromPhrase(words: readonly Token[], traits: Traits): boolean {
  const described = describe(words);
  if (!described) return false;
  for (const noun of described.nouns) {
    addRole(traits, noun);
    learnGender(traits, noun);
  }
  for (const word of described.modifiers) {
    if (OFFICE_WORDS.has(word)) traits.roles.add(roleKey(word));
    if (FORMER_WORDS.has(word)) traits.calls.add(FORMER);
    if (AGES_OF_TWO.has(word)) traits.calls.add(word);
  }
  for (const word of described.houses) traits.houses.add(word);
  return true;
}

/** "A falconer’s wright" and whatever else the lists do not know: the word in which a short phrase ends. */
function likelyNoun(words: readonly Token[]): string | null {
  if (!OPENING.has(words[0]?.folded ?? '') && !words[0]?.folded.endsWith("'s")) return null;
  const tail = words.findIndex(({ folded }) => PREPOSITIONS.has(folded) || folded === 'who');
  const end = tail < 0 ? words.length : tail;
  const last = words[end - 1];
  return end > 1 && end <= LONGEST_UNKNOWN && last && !last.isCapitalised ? bareWord(last) : null;
}

const LONGEST_UNKNOWN = 5;
