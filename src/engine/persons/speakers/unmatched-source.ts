import type { Speaker } from '../../../model/quotation.ts';
import { type Prose, paragraphOf } from '../../prose/prose.ts';
import { bareWord, type Token } from '../../prose/tokens.ts';
import { isPersonNoun, type Phrase, rangeText } from '../../quotations/phrase.ts';
import { isGivenName } from '../../words/first-names.ts';
import { PREPOSITIONS } from '../../words/function-words.ts';
import { isManyPersons } from '../../words/person-roles.ts';
import { ROLE_NOUNS, UNNAMED_NOUNS } from '../../words/person-words.ts';
import { ADVERB, DETERMINER, FUNCTION_WORD, isAny, SPEAKING_BODY } from '../../words/word-kinds.ts';
import { inSentence } from '../described/unnamed-persons.ts';
import type { Discourse } from '../discourse/discourse.ts';
import { isCapitalOfSentence, isWrittenLarge } from '../names/capitals.ts';
import { isTitleCased } from '../names/headings.ts';
import type { Entity } from '../people/entities.ts';
import { isGroup } from './groups.ts';
import { isNounPhrase, opensWithMany } from './nameless-source.ts';
import { isSharedSurname } from './shared-surname.ts';
import { headOf } from './source-head.ts';

const AMBIGUOUS: Speaker = { kind: 'unresolved', reason: 'ambiguous' };
const NO_SOURCE: Speaker = { kind: 'unresolved', reason: 'no-source' };
const NO_ANTECEDENT: Speaker = { kind: 'unresolved', reason: 'no-antecedent' };

/** How often such a source, whom the text calls so once, is the right one: 18 of 28 in articles that were not looked at. */
const UNNAMED = 0.65;

/** A source that nobody on the page matches: a name or a body is called by its words, anybody else stays unnamed. */
export function unmatched(prose: Prose, discourse: Discourse, source: Phrase): Speaker {
  const head = headOf(prose, source);
  const nobody = nobodyIn(prose, source, head);
  if (nobody) return nobody;
  const words = prose.tokens.slice(source.from, source.to);
  if (!opensWithMany(words) && isCalledByName(prose, source, head)) return byItsName(prose, discourse, source, head);
  const isKnownKind = isSomebody(words, prose.tokens[head.to - 1]) || isMany(prose.tokens.slice(head.from, head.to));
  if (!isKnownKind && !isNounPhrase(prose, source)) return words.length === 1 ? NO_ANTECEDENT : NO_SOURCE;
  const phrase = withoutClause(words, source);
  return { kind: 'unnamed', description: inSentence(rangeText(prose, phrase)), person: 0, confidence: UNNAMED };
}

/** Why a source is nobody at all: a dateline, a time, "I", "anyone". */
function nobodyIn(prose: Prose, source: Phrase, head: Phrase): Speaker | null {
  if (isDateline(prose, source, head.to) || isTime(prose.tokens.slice(head.from, head.to))) return NO_SOURCE;
  const first = source.to - source.from === 1 ? prose.tokens[source.from]?.folded : undefined;
  return (first !== undefined && FIRST_PERSON.has(first)) || isAnybody(prose, source.from) ? NO_ANTECEDENT : null;
}

/** "Anyone questioning the count": its capital is that of the sentence. */
function isAnybody({ tokens }: Prose, at: number): boolean {
  const word = tokens[at];
  return word?.isCapitalised === true && ANYBODY.has(word.folded);
}

const ANYBODY = new Set(['anyone', 'anybody', 'everyone', 'everybody', 'nobody', 'whoever']);

/** Whether capitals and no noun for a person tell who speaks: "the American Legion". */
function isCalledByName(prose: Prose, source: Phrase, head: Phrase): boolean {
  const words = prose.tokens.slice(source.from, source.to);
  const isPerson = words.map(bareWord).some((noun) => UNNAMED_NOUNS.has(noun) || ROLE_NOUNS.has(noun));
  const noun = prose.tokens[head.to - 1];
  if (
    isPerson ||
    isPlural(words) ||
    isToldOf(words) ||
    isHeadNoun(noun) ||
    isMany(prose.tokens.slice(head.from, head.to))
  )
    return false;
  if (words.length === 1 && isCapitalOfSentence(prose, source.from)) return false;
  const paragraph = paragraphOf(prose, source.from);
  if (paragraph && isTitleCased(prose, paragraph)) return isNameInHeading(prose, head);
  const first = isAny(words[0], DETERMINER) ? 1 : 0;
  return words.slice(first, head.to - source.from).some(({ isCapitalised }) => isCapitalised);
}

/** Capitals tell nothing there: "Karl Holm", but not "Karl Just", and "Holm" where the text below writes it so. */
function isNameInHeading(prose: Prose, head: Phrase): boolean {
  const words = prose.tokens.slice(head.from, head.to);
  if (isWrittenLarge(prose, head.to - 1)) return true;
  return words.length === 2 && isGivenName(words[0]?.bare ?? '') && !isAny(words[1], FUNCTION_WORD | ADVERB);
}

function byItsName(prose: Prose, discourse: Discourse, source: Phrase, head: Phrase): Speaker {
  const words = prose.tokens.slice(source.from, head.to);
  const startsWithNumber = /^\d/.test(words[0]?.text ?? ''); // "18.30 Last word"
  if (startsWithNumber || !words.every(belongsToName)) return NO_SOURCE; // "Sudria calls the island part of its land"
  if (isSharedSurname(prose, discourse, source)) return AMBIGUOUS;
  const name = rangeText(prose, head).replace(/['’]s?$/, '');
  const bearer = soleBearer(discourse, name);
  if (bearer) return { kind: 'named', name: bearer, evidence: 'surname', confidence: 0.8 };
  return { kind: 'named', name, evidence: 'full-name', confidence: 0.8 };
}

/** "Holm: ‘Wait’" in a heading: who bears that surname in the text below, if it is one; the full name. */
function soleBearer(discourse: Discourse, surname: string): string | null {
  const known = BEARERS.get(discourse) ?? bearersIn(discourse);
  BEARERS.set(discourse, known);
  return known.get(surname) ?? null;
}

/** Kept for each text, so that many sources do not ask all mentions anew. */
const BEARERS = new WeakMap<Discourse, ReadonlyMap<string, string | null>>();

/** The full name of each surname’s only bearer, `null` of several and of those who may be no person. */
function bearersIn({ mentions }: Discourse): Map<string, string | null> {
  const bearers = new Map<string, string | null>();
  for (const { entity, evidence } of mentions) {
    if (evidence !== 'full-name' || entity.kind !== 'person') continue;
    const surname = entity.name.slice(entity.name.lastIndexOf(' ') + 1);
    const isSole = (bearers.get(surname) ?? entity.name) === entity.name && bearers.get(surname) !== null;
    if (surname !== entity.name) bearers.set(surname, isSole && isKnownPerson(entity) ? entity.name : null);
  }
  return bearers;
}

/** Not "Wilayat Twitter" */
const isKnownPerson = ({ traits }: Entity) =>
  traits.proven && traits.gender !== 'it' && (traits.gender ?? traits.likely) !== null;

function isSomebody(words: readonly Token[], noun: Token | undefined): boolean {
  const isNoun = words.map(bareWord).some(isPersonNoun) || isHeadNoun(noun);
  return isNoun || isAgent(words) || isShortSource(words) || isPlural(words) || isOne(words) || isToldOf(words);
}

/** "KESTRIA (Coast Agency) - Kestria’s central bank said": where the report was written, and by whom. */
function isDateline({ tokens, paragraphs, where }: Prose, { from }: Phrase, headTo: number): boolean {
  if (tokens[headTo]?.text !== '(' || paragraphs[where.paragraph[from] ?? 0]?.from !== from) return false;
  const close = headTo + tokens.slice(headTo, headTo + LONGEST_AGENCY).findIndex(({ text }) => text === ')');
  return close > headTo && /^[-–—]+$/.test(tokens[close + 1]?.text ?? '');
}

const LONGEST_AGENCY = 5;

/** "The trade ministry in Brellin", "a Norland University poll": the noun says what speaks, and is no part of a name. */
const isHeadNoun = (noun: Token | undefined) =>
  noun !== undefined && !noun.isCapitalised && (isAny(noun, SPEAKING_BODY) || isPersonNoun(bareWord(noun)));

/** "The banker", "a volunteer": a noun for somebody who does something, with its determiner. */
function isAgent(words: readonly Token[]): boolean {
  const head = words.find(({ folded }, k) => k > 0 && AGENT.test(folded));
  return isAny(words[0], DETERMINER) && words.length <= 8 && head !== undefined;
}

/** "A few minutes | later came a second post" */
const isTime = (words: readonly Token[]) =>
  TIMES.has(words.at(-1)?.folded ?? '') &&
  words.slice(0, -1).every(({ folded }) => COUNTING.has(folded) || /^\d/.test(folded));

const COUNTING = new Set(
  'a an the few couple of several some many past last next one two three four five six ten'.split(' '),
);
const TIMES = new Set('moments seconds minutes hours days weeks months years minute hour week month year'.split(' '));

const FIRST_PERSON = new Set(['i', 'we', 'you', 'they']);

/** "One, who gave his name only as Terry", "another with a pram", "a voice from the back" */
const isOne = ([first, second]: readonly Token[]) =>
  first !== undefined && (ONES.has(first.folded) || (isAny(first, DETERMINER) && second?.folded === 'voice'));

const ONES = new Set(['one', 'another']);

/** "A former trustee, who did not want to be named", "a Democratic consultant who works for neither" */
const isToldOf = (words: readonly Token[]) =>
  ONES_OF_MANY.has(words[0]?.folded ?? '') && words.slice(2, LONGEST_TOLD).some(({ folded }) => folded === 'who');

const ONES_OF_MANY = new Set(['a', 'an', 'one', 'another']);
const LONGEST_TOLD = 8;

/** "One", of whom a clause behind the comma tells more. */
function withoutClause(words: readonly Token[], { from, to }: Phrase): Phrase {
  const clause = words.findIndex(({ folded }, k) => folded === 'who' && words[k - 1]?.text === ',');
  const end = words.at(-1)?.text === ',' ? to - 1 : to;
  return { from, to: clause > 1 ? from + clause - 1 : end };
}

/** "Peers" at the beginning of a sentence, "Wardens at the Oster Relief Fund" too. */
const isPlural = (words: readonly Token[]) => words.length === 1 && isManyPersons(words[0]?.folded ?? '');

const isMany = (head: readonly Token[]) => isGroup(head) || isPlural(head);

/** "The trust", "one regular", "the angry bellringer": a determiner and few small words, and no tail that may go astray. */
function isShortSource(words: readonly Token[]): boolean {
  const isOpened = ARTICLES.has(words[0]?.folded ?? '');
  return (
    isOpened &&
    words.length > 1 &&
    words.length <= 4 &&
    words.every(({ isWord, folded }) => isWord && !PREPOSITIONS.has(folded))
  );
}

const ARTICLES = new Set(['the', 'a', 'an', 'one', 'another']);

const AGENT = /(?:[^tpw]er|or|ist|ian|eer|man|woman|person|eran|omat|ess|dad|mum|-of-\w+)s?$/;

/** Capitals, and the small words that join them: "the Ministry of Foreign Affairs", "TNO’s report". */
function belongsToName(token: Token): boolean {
  const { folded, isCapitalised, isWord } = token;
  return !isWord || isCapitalised || JOINING.has(folded) || isPersonNoun(bareWord(token)) || /^\p{N}/u.test(folded);
}

const JOINING = new Set('the a an of for and in on at to de la al bin van von der its his her their'.split(' '));
