import type { DescribedPerson } from '../described/described-persons.ts';
import { genderOf, sole } from '../people/antecedent.ts';
import type { Entity } from '../people/entities.ts';
import type { SoFar } from './so-far.ts';

/**
 * Whom "their mother" means behind "Ben Lorne" and "his sister, Ida": the only woman of that surname who is not told to be
 * anybody’s child or sister herself, if the article has named two more who bear it.
 */
export function parentMeant(soFar: SoFar, { described, opener, gender, paragraph }: DescribedPerson): Entity | null {
  const isParent = opener === 'their' && described.length === 2 && PARENTS.has(described.nouns.at(-1) ?? '');
  if (!isParent || gender === null || soFar.persons.size > MOST_PERSONS) return null;
  const near = [...soFar.leadsOf(paragraph - 1), ...soFar.leadsOf(paragraph)];
  const surname = surnameOf(near.at(-1)?.entity);
  if (!surname) return null;
  const family = [...soFar.persons].filter((one) => surnameOf(one) === surname);
  const isNear = (one: Entity) => near.some(({ entity }) => entity === one);
  const parents = family.filter((one) => genderOf(one) === gender && !isChild(one) && !isNear(one));
  return family.length > 2 ? sole(parents) : null;
}

const PARENTS = new Set('mother father mum mom dad'.split(' '));

/** "Her son, Ben", "his sister, Ida" */
const isChild = ({ traits }: Entity) => [...traits.roles].some((role) => CHILDREN.has(role));
const CHILDREN = new Set('son daughter brother sister twin'.split(' '));

const surnameOf = (entity: Entity | undefined) =>
  entity?.kind === 'person' ? entity.name.toLowerCase().split(' ').slice(1).at(-1) : undefined;

/** No article has more; a page made to be slow might. */
const MOST_PERSONS = 300;
