import type { Speaker } from '../../../model/quotation.ts';
import type { MergedQuotation } from '../../learned/merge.ts';
import type { Prose } from '../../prose/prose.ts';
import type { Phrase } from '../../quotations/phrase.ts';
import { keyOf } from '../conversation/talk.ts';
import { type Discourse, mentionsWithin } from '../discourse/discourse.ts';
import type { Entity, EntityMention } from '../people/entities.ts';
import { mayBeHouse } from '../people/houses.ts';
import { takeUpBodies } from './bodies-again.ts';
import { letItSpeak } from './it-speaks.ts';
import { soleFirm } from './sole-firm.ts';

interface Spoken {
  readonly quotations: readonly Pick<MergedQuotation, 'content' | 'source'>[];
  /** Who speaks each of them, as far as its own source tells. */
  readonly named: readonly Speaker[];
  /** Who is behind a speaker, by its key. */
  readonly entities: ReadonlyMap<string, Entity>;
  readonly mentioned: (mention: EntityMention) => Speaker;
}

/** The same speakers, with "the company" and "it" given to houses that the text has named. */
export function takeUpHouses(prose: Prose, discourse: Discourse, { quotations, named, entities, mentioned }: Spoken) {
  const isBody = (speaker: Speaker) => {
    const entity = entities.get(keyOf(speaker));
    return entity === undefined || (mayBeHouse(entity) && (entity.traits.gender === 'it' || !isShortened(speaker)));
  };
  const firmAt = (index: number) => {
    const firm = soleFirm(discourse, index, prose.where.paragraph[index] ?? 0);
    return firm && mentioned(firm);
  };
  const namedAt = ({ from, to }: Phrase) => {
    const [only, other] = mentionsWithin(discourse, from, to);
    return only && !other ? mentioned(only) : null;
  };
  const again = takeUpBodies(prose, quotations, named, isBody, firmAt);
  return letItSpeak(prose, quotations, again, { isBody, firmAt, namedAt });
}

/** "Okoro said", of Ngozi Okoro: persons are called by a part of their name, bodies seldom. */
const isShortened = (speaker: Speaker) =>
  speaker.kind === 'named' && speaker.evidence === 'surname' && speaker.name.includes(' ');
