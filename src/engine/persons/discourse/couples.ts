import type { Prose } from '../../prose/prose.ts';
import type { Entity, EntityMention } from '../people/entities.ts';
import type { SoFar } from './so-far.ts';

/*
 * “Kit and Ada Lorne, who keep the ferry”: news gives the surname of two who belong together once. Kit has it too, but he may be
 * somebody whom all the world knows by one name; so it is only noted, until the text calls him "her husband" or "Mr Lorne".
 */

/** Notes at the second of two joined names that the first may have its surname. `mention` is not added yet. */
export function noteCouple({ tokens }: Prose, soFar: SoFar, { entity, evidence, from, quoted }: EntityMention): void {
  const first = soFar.mentions.at(-1);
  if (!first || quoted || evidence !== 'full-name' || entity.kind !== 'person') return;
  const isJoined = first.to === from - 1 && tokens[from - 1]?.folded === 'and';
  const surname = entity.name.split(' ').at(-1)?.toLowerCase();
  if (!isJoined || first.entity.kind !== 'person' || first.entity.name.includes(' ') || !surname) return;
  const { traits } = first.entity;
  const isGivenName = traits.likely !== null && !traits.byEnding;
  if (isGivenName && tokens[from]?.bare !== surname) traits.family ??= surname;
}

/** With the surname that was noted, as its other bearer writes it: the text has told that it is his. */
export function completed({ persons }: SoFar, entity: Entity): Entity {
  const { family } = entity.traits;
  if (entity.kind !== 'person' || !family || entity.name.includes(' ')) return entity;
  const surnames = [...persons].map((one) => (one.kind === 'person' ? one.name.split(' ').slice(1).at(-1) : undefined));
  const surname = surnames.find((word) => word?.toLowerCase() === family);
  if (surname) entity.name += ` ${surname}`;
  return entity;
}
