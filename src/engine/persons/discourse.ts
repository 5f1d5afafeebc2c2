import type { Prose } from '../prose/prose.ts';
import type { EntityMention } from './entities.ts';
import type { OfficialMention } from './mentions.ts';
import { officialPersons } from './official-persons.ts';
import { otherPersons } from './other-persons.ts';
import { unnamedPersons } from './unnamed-persons.ts';

/** The persons of an article: all places that name them, in reading order. */
export interface Discourse {
  readonly mentions: readonly EntityMention[];
  /** The first person of each sentence outside quotation marks, most often its subject. */
  readonly leads: ReadonlySet<EntityMention>;
}

export function buildDiscourse(prose: Prose, officials: readonly OfficialMention[]): Discourse {
  const taken = new Set<number>();
  for (const { from, to } of officials) for (let i = from; i < to; i++) taken.add(i);
  const mentions = [
    ...officialPersons(prose, officials),
    ...otherPersons(prose, taken),
    ...unnamedPersons(prose, taken),
  ].sort((a, b) => a.from - b.from);
  return { mentions, leads: leadsOf(prose, mentions) };
}

/** The first person of each sentence, and those joined to it: in "Holm and Vik waited" neither comes first. */
function leadsOf({ tokens }: Prose, mentions: readonly EntityMention[]): Set<EntityMention> {
  const leads = new Set<EntityMention>();
  let last: EntityMention | null = null;
  for (const mention of mentions) {
    if (mention.quoted) continue;
    const isFirst = last?.sentence !== mention.sentence;
    const isJoined =
      last !== null && leads.has(last) && mention.from === last.to + 1 && tokens[last.to]?.folded === 'and';
    if (isFirst || isJoined) leads.add(mention);
    last = mention;
  }
  return leads;
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
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle]?.from ?? 0) < index) low = middle + 1;
    else high = middle;
  }
  return low;
}
