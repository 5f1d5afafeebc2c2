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
  return { mentions, leads: leadsOf(mentions) };
}

function leadsOf(mentions: readonly EntityMention[]): Set<EntityMention> {
  const bySentence = new Map<number, EntityMention>();
  for (const mention of mentions) {
    if (!mention.quoted && !bySentence.has(mention.sentence)) bySentence.set(mention.sentence, mention);
  }
  return new Set(bySentence.values());
}
