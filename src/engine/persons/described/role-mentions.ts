import type { Prose } from '../../prose/prose.ts';
import type { TokenMarks } from '../../prose/token-marks.ts';
import { bareWord, type Token } from '../../prose/tokens.ts';
import { ADJECTIVE_TIES } from '../../quotations/phrase.ts';
import { isBodyNoun } from '../../words/more-body-nouns.ts';
import { isPersonWord } from '../../words/person-roles.ts';
import { AUXILIARY, isAny, OPENER, PERSON_WORD, PRONOUN, SPEAKING_BODY, SPEECH_VERB } from '../../words/word-kinds.ts';
import { type EntityMention, mentionAt, placeOf } from '../people/entities.ts';
import { isPossessive } from '../people/noun-phrase.ts';
import { roleKey } from '../people/traits.ts';
import { isDocument } from './documents.ts';
import { MOST_WORDS_BETWEEN, noteRival } from './rivals.ts';
import { Roles } from './roles.ts';

/** Of a role that the text gives to the person, and of one that goes with it. */
const TOLD = 0.82;
const CALLED = 0.76;

/**
 * Definite descriptions that mean somebody named before: "the minister" after Eleni Sarris, the environment minister;
 * "the guild’s chairwoman" after Shen Lanfang, who chairs the guild; "the ministry" after the Energy Ministry. `mentions`
 * are in reading order; tokens in `taken` belong to names, and at those of `sources` somebody who speaks is called.
 */
export function roleMentions(
  prose: Prose,
  mentions: readonly EntityMention[],
  taken: TokenMarks,
  sources: ReadonlySet<number>,
): EntityMention[] {
  const found: EntityMention[] = [];
  let next = 0;
  const roles = new Roles();
  const { tokens } = prose;
  for (let index = 0; index < tokens.length; index++) {
    for (; next < mentions.length && (mentions[next] as EntityMention).from <= index; next++) {
      const mention = mentions[next] as EntityMention;
      roles.note(mention, opensSource(tokens, mention, sources));
    }
    const token = tokens[index] as Token;
    const isOwned = isOwner(token);
    if (!isOwned && !isAny(token, OPENER)) continue;
    // "his party" need not be the party named before
    const isDefinite = isOwned || token.folded === 'the';
    const mention = isDefinite ? roleMentionAt(prose, index, { taken, roles, isSource: sources.has(index) }) : null;
    if (mention) found.push(mention);
    else noteRival(prose, index, taken, roles);
  }
  return found;
}

/** "The Energy Ministry said", "the supplier, Kessring Controls, said" */
function opensSource(tokens: readonly Token[], { from }: EntityMention, sources: ReadonlySet<number>): boolean {
  if (tokens[from - 1]?.text === ',') return sources.has(from - 3) || sources.has(from - 4);
  return sources.has(tokens[from - 1]?.folded === 'the' ? from - 1 : from);
}

/** "Hegge’s" of "Hegge’s deputy" */
const isOwner = (token: Token) => token.isCapitalised && isPossessive(token);

interface Known {
  readonly taken: TokenMarks;
  readonly roles: Roles;
  readonly isSource: boolean;
}

function roleMentionAt(prose: Prose, from: number, known: Known): EntityMention | null {
  const { tokens } = prose;
  const { taken, roles, isSource } = known;
  const noun = nounAfter(tokens, from, known);
  if (noun === null || namesItself(tokens, noun + 1, taken)) return null;
  const place = placeOf(prose, from, noun + 1);
  const words = tokens.slice(tokens[from]?.folded === 'the' ? from + 1 : from, noun + 1);
  const entity = place && roles.bearerOf(words, place, { reported: reportedGender(tokens, noun), isSource });
  if (!place || !entity) return null;
  if (!(entity.traits.gender === 'it' ? isBody : isOnePerson)(tokens[noun] as Token)) return null;
  const isTold = entity.traits.roles.has(roleKey(bareWord(tokens[noun] as Token)));
  return mentionAt(place, entity, 'office', { confidence: isTold ? TOLD : CALLED });
}

/** Not "the lawyers", "the chairmen", "the statement". */
const isOnePerson = ({ folded }: Token) => !/[^su]s$|men$/.test(folded) && !isDocument(folded);

/** Not "the chairmen" for a committee, nor "the cable" for a bureau, nor "the groups" for one of them. */
const isBody = ({ folded, isCapitalised }: Token) =>
  !(folded.endsWith('s') && !isBodyNoun(folded) && isBodyNoun(folded.slice(0, -1))) &&
  !isPersonWord(folded.replace(/s$/, '')) &&
  !folded.endsWith('men') &&
  (isCapitalised || !isDocument(folded));

/** "The deputy, Yorgos Maras, …": the name tells who it is. */
function namesItself(tokens: readonly Token[], after: number, taken: TokenMarks): boolean {
  return tokens[after]?.text === ',' && taken.has(after + 1) && tokens[after + 1]?.isCapitalised === true;
}

/** "The minister said only that she had heard it", "the minister herself": the minister is a woman. */
function reportedGender(tokens: readonly Token[], noun: number): 'he' | 'she' | null {
  const self = tokens[noun + 1]?.folded;
  if (self === 'himself' || self === 'herself') return self === 'himself' ? 'he' : 'she';
  for (let i = noun + 2; i < noun + 6; i++) {
    if (tokens[i]?.folded !== 'that') continue;
    const subject = tokens[i + 1]?.folded;
    return subject === 'he' || subject === 'she' ? subject : null;
  }
  return null;
}

/** "The second minister", "the younger brother": it need not be the one of whom the text has told. */
const ORDINALS = new Set('second third fourth fifth other another unnamed new next younger older elder'.split(' '));

/** The noun of a description that begins at a determiner: "the retired ambassador". A name after it takes it over. */
function nounAfter(tokens: readonly Token[], determiner: number, { taken, roles, isSource }: Known): number | null {
  for (let i = determiner + 1; i <= determiner + 1 + MOST_WORDS_BETWEEN; i++) {
    const token = tokens[i];
    if (!token || leavesDescription(token)) return null;
    if (isHouse(tokens, i, roles, isSource)) continue;
    if (taken.has(i) || ORDINALS.has(token.folded)) return null; // "the second minister" is another one
    if (!roles.has(token.folded, isSource) || goesOn(tokens[i + 1], roles, isSource)) continue;
    return isTiedToMore(tokens[i + 1]) ? null : i;
  }
  return null;
}

/** "The head of the museum", "the official familiar with it" */
const isTiedToMore = (next: Token | undefined) => next?.folded === 'of' || ADJECTIVE_TIES.has(next?.folded ?? '');

/** "At the press conference the minister", "the department said patients": what follows is no part of the phrase. */
const leavesDescription = (token: Token) =>
  !token.isWord ||
  isAny(token, OPENER | AUXILIARY | PRONOUN) ||
  (isAny(token, SPEECH_VERB) && /(?:ed|said|told)$/.test(token.folded));

/** "The press secretary", "the trade ministry": the next word is the office or the house. */
function goesOn(next: Token | undefined, roles: Roles, isSource: boolean): boolean {
  const isNoun = next?.isCapitalised || isAny(next, PERSON_WORD | SPEAKING_BODY);
  return next?.isWord === true && (isNoun || roles.has(next.folded, isSource));
}

/** "The Tarsk minister", "the guild’s chairwoman"; but "the Prime Minister" ends in the office. */
function isHouse(tokens: readonly Token[], index: number, roles: Roles, isSource: boolean): boolean {
  const token = tokens[index] as Token;
  if (isPossessive(token)) return true;
  return token.isCapitalised && (!roles.has(token.folded, isSource) || tokens[index + 1]?.isCapitalised === true);
}
