import type { Prose } from '../../prose/prose.ts';
import type { Phrase } from '../../quotations/phrase.ts';
import { type Discourse, mentionsBefore } from '../discourse/discourse.ts';
import { nameOf } from '../people/entities.ts';

const MOST_MENTIONS = 150;

/** "Holm said", with a Karl and an Eva Holm on the page. */
export function isSharedSurname({ tokens }: Prose, discourse: Discourse, { from, to }: Phrase): boolean {
  const surname = tokens[to - 1]?.bare ?? '';
  const known = new Set(mentionsBefore(discourse, from, MOST_MENTIONS).map(({ entity }) => entity));
  let bearers = 0;
  for (const entity of known) {
    if (entity.traits.gender !== 'it' && nameOf(entity).toLowerCase().split(' ').includes(surname)) bearers++;
  }
  return bearers > 1;
}
