import type { Evidence, Speaker } from '../../../model/quotation.ts';
import type { Prose } from '../../prose/prose.ts';
import { bareWord, type Token } from '../../prose/tokens.ts';
import { ADJECTIVE_TIES, type Phrase, rangeText } from '../../quotations/phrase.ts';
import { PREPOSITIONS } from '../../words/function-words.ts';
import { SPEAKING_BODIES } from '../../words/more-body-nouns.ts';
import { isManyPersons } from '../../words/person-roles.ts';
import { ROLE_NOUNS } from '../../words/person-words.ts';
import {
  ADVERB,
  BODY_NOUN,
  CALENDAR_WORD,
  CONJUNCTION,
  FUNCTION_WORD,
  isAny,
  POSSESSIVE,
  PRONOUN,
  SPEAKING_BODY,
  SPEECH_VERB,
} from '../../words/word-kinds.ts';
import { isVague } from '../described/described-persons.ts';
import { isNative } from '../described/described-phrases.ts';
import { isDocument } from '../described/documents.ts';
import { type Discourse, mentionsBefore, mentionsWithin } from '../discourse/discourse.ts';
import { isGivenAs } from '../discourse/naming.ts';
import { type Entity, type EntityMention, nameOf } from '../people/entities.ts';
import { beforeBrackets } from '../people/honorifics.ts';
import { describe } from '../people/noun-phrase.ts';
import { roleKey } from '../people/traits.ts';
import { isSharedSurname } from './shared-surname.ts';
import { afterSuffix, BREAK, endsHead, headOf, isFollowedByOf, isOfHolder } from './source-head.ts';
import { unmatched } from './unmatched-source.ts';

/** A person of the discourse, with how it was recognised. */
export interface Recognised {
  readonly entity: Entity;
  readonly evidence: Evidence;
  readonly confidence: number;
}

/** What became of a source: a person of the discourse, or a speaker without one. */
export type Resolution = Recognised | Speaker;

const AMBIGUOUS: Speaker = { kind: 'unresolved', reason: 'ambiguous' };

const CONFIDENCE = { 'full-name': 0.97, surname: 0.94, office: 0.82, pronoun: 0.8 } as const;

/** How often the right unnamed person is meant where the text follows one: 41 of 52 in articles that were not looked at. */
const UNNAMED_AGAIN = 0.8;

/** Whom a source phrase means, when it is neither a pronoun nor "who". */
export function recognise(prose: Prose, discourse: Discourse, source: Phrase): Resolution {
  const named = mentionsWithin(discourse, source.from, source.to).filter(({ entity, evidence }) => {
    return entity.kind !== 'unnamed' && evidence !== 'office' && evidence !== 'pronoun';
  });
  const again = unnamedAgain(prose, discourse, source);
  return (
    byName(prose, discourse, named, source) ??
    (again?.isFirm ? again : null) ??
    byRole(prose, discourse, source) ??
    again ??
    pointedAt(prose, discourse, source) ??
    namedBelow(prose, discourse, source) ??
    unmatched(prose, discourse, source)
  );
}

/** “…,” this one said: whoever was last told of in this paragraph without a name. */
function pointedAt({ tokens, where }: Prose, discourse: Discourse, { from, to }: Phrase): Recognised | null {
  if (tokens[from]?.folded !== 'this' || to - from !== 2) return null;
  const mention = mentionsBefore(discourse, from, MOST_POINTED).findLast(({ entity, paragraph, quoted }) => {
    return entity.kind === 'unnamed' && entity.traits.gender !== 'it' && paragraph === where.paragraph[from] && !quoted;
  });
  return mention ? { entity: mention.entity, evidence: 'office', confidence: UNNAMED_AGAIN } : null;
}

const MOST_POINTED = 8;

/**
 * A name that ends the head ("Foreign Ministry spokesman Lin Jian", "Ana Reyes of Norland"), or stands as apposition
 * ("a spokesman for the ministry, Jon Vik"). "A Trump adviser" and "Trump’s lawyer" name somebody else.
 */
function byName(
  prose: Prose,
  discourse: Discourse,
  named: readonly EntityMention[],
  source: Phrase,
): Resolution | null {
  const head = withWholeName(prose, source, named);
  const inHead = named.filter(({ from }) => from >= head.from);
  const beforeOf = inHead.find(({ to, entity }) => entity.traits.gender !== 'it' && isFollowedByOf(prose, to));
  const last = inHead.find((one) => endsHead(prose, one, head) && !isOfHolder(prose, one, head));
  // "Jin Acheampong of Torrance Bank" is the person, not the bank
  const isOfSomething = beforeOf && last && last.from <= beforeOf.to + MOST_BETWEEN_NAMES;
  const ofHead = last && last.entity.traits.gender !== 'it' && !isOfSomething ? last : (beforeOf ?? last);
  const mention =
    ofHead ?? named.find((one) => standsAlone(prose, one.from, one.to, source) && !namesHouse(prose, one, source));
  if (!mention) return null;
  if (ofHead && named.some((other) => other !== ofHead && other.to <= ofHead.from && joined(prose, other, ofHead))) {
    return { kind: 'named', name: rangeText(prose, head), evidence: 'full-name', confidence: 0.9 };
  }
  const { entity, evidence } = mention;
  const isSurname =
    entity.kind === 'person' && entity.name.toLowerCase() === bareWord(prose.tokens[mention.to - 1] as Token);
  if (isSurname && isSharedSurname(prose, discourse, mention)) return AMBIGUOUS;
  return { entity, evidence, confidence: CONFIDENCE[evidence] };
}

/** "The Department | for Trade", "a Department | for Trade official": where a name goes on behind a preposition, so does the head. */
function withWholeName(prose: Prose, source: Phrase, named: readonly EntityMention[]): Phrase {
  const head = headOf(prose, source);
  const over = named.find(({ from, to }) => from >= head.from && from < head.to && to > head.to);
  if (over?.entity.traits.gender !== 'it' || prose.tokens[head.to]?.folded !== 'for') return head;
  return {
    from: head.from,
    to: over.to < source.to ? headOf(prose, { from: over.to - 1, to: source.to }).to : over.to,
  };
}

/** "of", "of the" */
const MOST_BETWEEN_NAMES = 2;

/** ", Jon Vik", ", Ohio Gov. Jon Vik", ", the actress Claudia Marsh": behind a comma the name, with what it says of its bearer. */
function standsAlone({ tokens }: Prose, from: number, to: number, source: Phrase): boolean {
  if (isGivenAs(tokens, from)) return !isAny(tokens[to - 1], POSSESSIVE); // "a woman at the gate, who gave her name as Mara"
  const end = afterSuffix(tokens, to);
  let first = beforeBrackets(tokens, from);
  while (first > source.from && !BREAK.test(tokens[first - 1]?.text ?? '')) first--;
  if (first === source.from || (end < source.to && !BREAK.test(tokens[end]?.text ?? ''))) return false;
  const isOneOfThem = tokens[source.from]?.folded === 'one' && tokens[source.from + 1]?.folded === 'of';
  if (!isOneOfThem && tokens.slice(source.from, first).some((token, k, all) => isMany(token, all[k + 1]))) return false;
  const words = tokens.slice(first, beforeBrackets(tokens, from));
  const isTitled = words.every((word, k) => isTitlePart(word) || (k === 0 && word.folded === 'the'));
  const isOneOfMany = words.some((word) => isAny(word, CONJUNCTION) || word.folded === 'including');
  return isTitled || (!isOneOfMany && describe(words)?.length === words.length);
}

/** "Supporters of her opponent, Jon Vik": the name is not theirs. But "the Democrats’ candidate". */
const isMany = ({ folded, isCapitalised }: Token, next: Token | undefined) =>
  !isCapitalised && isManyPersons(folded) && !/^['’]/.test(next?.text ?? '');

const isTitlePart = ({ isCapitalised, text }: Token) => isCapitalised || text === '.';

/** "A spokesman for the lift company, Otter Vertical,": the name is the company’s, where nothing makes it a person’s. */
function namesHouse({ tokens }: Prose, { from, entity }: EntityMention, source: Phrase): boolean {
  const noun = tokens[from - 2]?.folded ?? '';
  const isTail = tokens.slice(source.from, from - 2).some(({ folded }) => PREPOSITIONS.has(folded));
  return isTail && SPEAKING_BODIES.has(noun) && entity.traits.likely === null;
}

/** "Ana Reyes and Tomas Berg said": the words are of both. */
function joined({ tokens }: Prose, first: EntityMention, second: EntityMention): boolean {
  return tokens[first.to]?.folded === 'and' && second.from - first.to <= 5;
}

/** Not firm: "the minister", where the article names ministers too. */
function unnamedAgain(
  prose: Prose,
  discourse: Discourse,
  source: Phrase,
): (Recognised & { readonly isFirm: boolean }) | null {
  const mention = mentionsWithin(discourse, source.from, source.to).find(({ entity, from, to }) => {
    return entity.kind === 'unnamed' && from <= source.from + 1 && !isOwnerOfHead(prose, to, source);
  });
  if (mention?.entity.kind !== 'unnamed') return null;
  const { entity } = mention;
  return { entity, evidence: 'office', confidence: UNNAMED_AGAIN, isFirm: !isVague(entity) };
}

/** “Holt Tells Growers To Wait”: a heading has the surname before the text tells the whole name. */
function namedBelow({ tokens, where }: Prose, { mentions }: Discourse, { from, to }: Phrase): Recognised | null {
  const surname = tokens[to - 1];
  const isInHeading = from < HEADINGS_END && (where.paragraph[from] ?? 0) < MOST_HEADINGS;
  if (to - from !== 1 || surname?.isCapitalised !== true || !isInHeading) return null;
  const bearers = mentions.filter(({ entity, evidence }) => {
    return evidence === 'full-name' && entity.traits.gender !== 'it' && hasSurname(entity, surname.bare);
  });
  const [only, ...others] = new Set(bearers.map(({ entity }) => entity));
  return only && others.length === 0 ? { entity: only, evidence: 'surname', confidence: CONFIDENCE.surname } : null;
}

const MOST_HEADINGS = 3;
/** In tokens: a page made to be slow might have sources without end there. */
const HEADINGS_END = 150;

function hasSurname(entity: Entity, word: string): boolean {
  const name = nameOf(entity);
  return name.toLowerCase().endsWith(` ${word}`);
}

/** "The company | website", "the trade | ministry in Brellin": what speaks is a thing or a house of theirs. */
function isOwnerOfHead({ tokens }: Prose, to: number, source: Phrase): boolean {
  const next = tokens[to];
  if (to >= source.to || !next?.isWord || next.isCapitalised) return false;
  return isAny(next, BODY_NOUN | SPEAKING_BODY) || isDocument(next.folded) || isHeadAfter(tokens, to, source);
}

/** "The Liberal | debate", where nothing is left but one noun that is none for a person: not "the minister | herself". */
function isHeadAfter(tokens: readonly Token[], at: number, source: Phrase): boolean {
  const next = tokens[at];
  const word = next?.folded ?? '';
  if (at !== source.to - 1 || isAny(next, NO_NOUN) || BEHIND_HEADS.has(word)) return false;
  return !(isNative(word) || ADJECTIVE_TIES.has(word) || /(?:self|ly|ed|ing)$/.test(word));
}

const NO_NOUN = FUNCTION_WORD | ADVERB | SPEECH_VERB | CALENDAR_WORD | PRONOUN | POSSESSIVE;

const BEHIND_HEADS = new Set('who that overall alone too either here there abroad home incumbent'.split(' '));

const MOST_MENTIONS = 150;
const LONGEST_ROLE_PHRASE = 4;

/** "The minister", "the ministry": the bearer of the role named before, see `role-mentions.ts`. Two leave it open. */
function byRole(prose: Prose, discourse: Discourse, source: Phrase): Resolution | null {
  const { tokens } = prose;
  const mention = mentionsWithin(discourse, source.from, source.to).find(({ from, to }) => {
    return from === source.from && !isOwnerOfHead(prose, to, source);
  });
  if (mention?.evidence === 'office' && mention.entity.kind !== 'unnamed') {
    return { entity: mention.entity, evidence: 'office', confidence: mention.confidence ?? CONFIDENCE.office };
  }
  const isFronted = tokens[source.from + 1]?.folded === 'the'; // "Afterwards the prime minister"
  const words = tokens.slice(source.from + (isFronted ? 1 : 0), source.to);
  const role = words.findLast(({ folded }) => ROLE_NOUNS.has(folded))?.folded;
  if (!role || words[0]?.folded !== 'the' || words.length > LONGEST_ROLE_PHRASE) return null;
  const bearers = mentionsBefore(discourse, source.from, MOST_MENTIONS).filter(({ entity }) => {
    return entity.kind !== 'unnamed' && entity.traits.roles.has(roleKey(role));
  });
  return new Set(bearers.map(({ entity }) => entity)).size > 1 ? AMBIGUOUS : null;
}
