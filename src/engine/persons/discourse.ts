import { firstIndex } from '../../model/first-index.ts';
import type { Prose } from '../prose/prose.ts';
import { PREPOSITIONS } from '../words/function-words.ts';
import type { EntityMention } from './entities.ts';
import type { OfficialMention } from './mentions.ts';
import { officialPersons } from './official-persons.ts';
import { otherPersons } from './other-persons.ts';
import { resolvePronouns, type WithPronouns } from './pronouns.ts';
import { roleMentions } from './role-mentions.ts';
import { unnamedPersons } from './unnamed-persons.ts';

/** The persons of an article: all places that name them, pronouns included, in reading order. */
export interface Discourse extends WithPronouns {
  /** The persons that a sentence is about, outside quotation marks: its subject, and those joined to it. */
  readonly leads: ReadonlySet<EntityMention>;
}

export function buildDiscourse(prose: Prose, officials: readonly OfficialMention[]): Discourse {
  const officialTokens = tokensOf(officials);
  const named = [...officialPersons(prose, officials), ...otherPersons(prose, officialTokens)].sort(byPlace);
  const taken = new Set([...officialTokens, ...tokensOf(named)]);
  const roles = roleMentions(prose, named, taken);
  const unnamed = unnamedPersons(prose, new Set([...taken, ...tokensOf(roles)]));
  const mentions = [...named, ...roles, ...unnamed].sort(byPlace);
  return resolvePronouns(prose, mentions, leadsOf(prose, mentions));
}

const byPlace = (a: EntityMention, b: EntityMention) => a.from - b.from || b.to - a.to;

function tokensOf(ranges: readonly { readonly from: number; readonly to: number }[]): Set<number> {
  const tokens = new Set<number>();
  for (const { from, to } of ranges) for (let i = from; i < to; i++) tokens.add(i);
  return tokens;
}

/**
 * The first person of each sentence, and those joined to it: in "Holm and Vik waited" neither comes first. A person after
 * a preposition ("in a call with Marco Rubio, he") or a possessive ("Hegge’s deputy") is not what the sentence is about.
 */
function leadsOf({ tokens }: Prose, mentions: readonly EntityMention[]): Set<EntityMention> {
  const leads = new Set<EntityMention>();
  let last: EntityMention | null = null;
  for (const mention of mentions) {
    if (mention.quoted || isOblique(tokens, mention)) continue;
    const isFirst = last?.sentence !== mention.sentence;
    const isJoined =
      last !== null && leads.has(last) && mention.from === last.to + 1 && tokens[last.to]?.folded === 'and';
    if (isFirst || isJoined) leads.add(mention);
    last = mention;
  }
  return leads;
}

function isOblique(tokens: Prose['tokens'], { from, to }: EntityMention): boolean {
  if (tokens[to - 1]?.folded.endsWith("'s")) return true;
  // over titles: "with President Xi"
  for (let i = from - 1; i >= from - 4; i--) {
    const word = tokens[i]?.folded ?? '';
    if (PREPOSITIONS.has(word)) return true;
    if (!tokens[i]?.isCapitalised) return false;
  }
  return false;
}

/** The mentions that begin before token `index`, nearest last, at most `most` of them. */
export function mentionsBefore({ mentions }: Discourse, index: number, most: number): readonly EntityMention[] {
  const end = firstFrom(mentions, index);
  return mentions.slice(Math.max(0, end - most), end);
}

/** The mentions that overlap the tokens `[from, to)`. */
export function mentionsWithin({ mentions }: Discourse, from: number, to: number): readonly EntityMention[] {
  const first = Math.max(0, firstFrom(mentions, from) - 1);
  return mentions.slice(first, firstFrom(mentions, to)).filter((mention) => mention.to > from);
}

/** The index of the first mention that begins at or after token `index`. */
function firstFrom(mentions: readonly EntityMention[], index: number): number {
  return firstIndex(mentions, ({ from }) => from >= index);
}
