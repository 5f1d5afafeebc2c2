import type { Prose } from '../prose/prose.ts';
import { isRelative } from '../words/person-roles.ts';
import { genderOf, type Pronoun } from './antecedent.ts';
import type { Entity, EntityMention } from './entities.ts';
import type { SoFar } from './so-far.ts';

/**
 * Whom "Mrs Hallam" means where another Hallam was named in full: Joan of "Hallam’s widow, Joan," wherever she speaks, and of
 * "Their mother, Joan, sat at the back" in the same paragraph.
 */
export function relativeMeant({ tokens }: Prose, soFar: SoFar, mention: EntityMention): Entity | null {
  const { from, to, paragraph, entity, evidence } = mention;
  const title = evidence === 'surname' ? ADDRESS.get(tokens[from - 1]?.folded ?? '') : undefined;
  if (!title) return null;
  const kin = kinOf(soFar.persons, tokens[to - 1]?.bare ?? '', title);
  if (kin) return kin;
  const only = soFar.onlyNamed(soFar.leadsOf(paragraph));
  if (only?.kind !== 'person' || only === entity || only.name.includes(' ')) return null;
  return genderOf(only) === title && isSomebodysRelative(only) ? only : null;
}

/** Titles that say nothing of an office. */
const ADDRESS = new Map<string, Pronoun>([
  ['mr', 'he'],
  ['mrs', 'she'],
  ['ms', 'she'],
  ['miss', 'she'],
]);

/** "Their mother, Joan" */
const isSomebodysRelative = ({ traits }: Entity) => [...traits.roles].some((role) => isRelative(role));

/** The only relative of that surname without one of her own; `null` where there are several. */
function kinOf(persons: ReadonlySet<Entity>, surname: string, gender: Pronoun): Entity | null {
  if (persons.size > MOST_PERSONS) return null;
  const kin = [...persons].filter((entity) => {
    const isGivenNameOnly = entity.kind === 'person' && !entity.name.includes(' ');
    return (
      isGivenNameOnly && genderOf(entity) === gender && entity.traits.houses.has(surname) && isSomebodysRelative(entity)
    );
  });
  const [only, ...others] = kin;
  return only && others.length === 0 ? only : null;
}

/** No article has more; a page made to be slow might. */
const MOST_PERSONS = 300;
