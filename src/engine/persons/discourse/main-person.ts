import type { Prose } from '../../prose/prose.ts';
import type { Phrase } from '../../quotations/phrase.ts';
import { genderOf, type Pronoun } from '../people/antecedent.ts';
import type { EntityMention, Place } from '../people/entities.ts';
import { isOfOwn, isOwners } from './owners.ts';
import { isObject } from './pronouns.ts';
import type { SoFar } from './so-far.ts';

/**
 * Portraits speak of one person over long stretches and call that one “she” again without a new name, though others have come in
 * between: whether such a mention in between is rather not meant by the pronoun at `place`. `content`: what that pronoun says.
 */
export function yieldsToMain(
  prose: Prose,
  soFar: SoFar,
  mention: EntityMention,
  place: Place,
  pronoun: Pronoun,
  content: readonly Phrase[],
): boolean {
  if (pronoun === 'it') return false;
  if (isOwned(prose, mention, pronoun) && speaksOf(prose, content, pronoun) && !soFar.leads.isSource(mention))
    return true;
  if (isOwners(prose, mention, place, pronoun) || isOfOwn(prose, soFar.leads, mention, place, pronoun)) return true;
  const main = soFar.mainPerson(pronoun);
  if (!main || main === mention.entity) return false;
  const isUnknown = genderOf(mention.entity) === null;
  if (isUnknown && mention.entity.kind !== 'unnamed') return hasMovedOn(soFar, mention, place);
  return isUnknown && actsOn(prose, mention, pronoun);
}

/** Of this one nothing tells that it is a woman, and since then the text has told of others. */
function hasMovedOn(soFar: SoFar, { paragraph, entity }: EntityMention, place: Place): boolean {
  return paragraph < place.paragraph && soFar.leadsOf(place.paragraph).some((lead) => lead.entity !== entity);
}

/** "A professor advised her to lose the accent." */
function actsOn({ tokens }: Prose, { to }: EntityMention, pronoun: 'he' | 'she'): boolean {
  for (let i = to; i < to + LONGEST && !/^[.!?]$/.test(tokens[i]?.text ?? '.'); i++) {
    if (isObject(tokens, i, pronoun)) return true;
  }
  return false;
}

const LONGEST = 12;

/** "Her daughter, Kelly" */
function isOwned({ tokens }: Prose, { from }: EntityMention, pronoun: Pronoun): boolean {
  const owner = pronoun === 'he' ? 'his' : 'her';
  return (
    tokens[from - 1]?.text === ',' && tokens.slice(Math.max(0, from - 5), from).some(({ folded }) => folded === owner)
  );
}

/** “She says that I should write it down,” she says: of her daughter. */
const speaksOf = ({ tokens }: Prose, [first]: readonly Phrase[], pronoun: Pronoun) =>
  first !== undefined && tokens[first.from + 1]?.folded === pronoun;
