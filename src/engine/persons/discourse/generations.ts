import type { Prose } from '../../prose/prose.ts';
import type { DescribedPerson } from '../described/described-persons.ts';
import { genderOf, sole } from '../people/antecedent.ts';
import { type Entity, type EntityMention, nameOf } from '../people/entities.ts';
import type { SoFar } from './so-far.ts';

/**
 * Whom "the younger Bell" or "the elder Bell" means of those who bear the surname: the text has said whose son or mother one of
 * them is, or how old they are. `null` where it has not; `undefined` where no such word stands before the surname.
 */
export function ofGeneration(
  { tokens }: Prose,
  persons: ReadonlySet<Entity>,
  { from, to, evidence }: EntityMention,
): Entity | null | undefined {
  const isYounger = GENERATIONS.get(tokens[from - 1]?.folded ?? '');
  if (isYounger === undefined || evidence !== 'surname' || tokens[from - 2]?.folded !== 'the') return undefined;
  return ofTwo(familyOf(persons, tokens[to - 1]?.bare ?? ''), isYounger);
}

/** Whom "the younger brother" means, where this paragraph or the last one is about one of two who bear a surname. */
export function siblingMeant(soFar: SoFar, { described, opener, paragraph, gender }: DescribedPerson): Entity | null {
  const isYounger = described.modifiers.map((word) => GENERATIONS.get(word)).find((known) => known !== undefined);
  if (isYounger === undefined || opener !== 'the' || !SIBLINGS.has(described.nouns.at(-1) ?? '')) return null;
  const near = [...soFar.leadsOf(paragraph - 1), ...soFar.leadsOf(paragraph)].at(-1)?.entity;
  const surname = near?.kind === 'person' ? near.name.toLowerCase().split(' ').slice(1).at(-1) : undefined;
  const meant = surname ? ofTwo(familyOf(soFar.persons, surname), isYounger) : null;
  return meant && (genderOf(meant) ?? gender) === (gender ?? genderOf(meant)) ? meant : null;
}

const SIBLINGS = new Set('brother sister sibling twin'.split(' '));

function familyOf(persons: ReadonlySet<Entity>, surname: string): readonly Entity[] {
  if (persons.size > MOST_PERSONS) return [];
  return [...persons].filter((one) => nameOf(one).toLowerCase().split(' ').includes(surname));
}

function ofTwo([one, other, third]: readonly Entity[], isYounger: boolean): Entity | null {
  if (!one || !other || third) return null;
  const younger = youngerOf(one, other);
  return younger && (isYounger === (younger === one) ? one : other);
}

/** Whether the word means the younger of two. */
const GENERATIONS: ReadonlyMap<string, boolean> = new Map([
  ['younger', true],
  ['elder', false],
  ['older', false],
]);

/** "Her son, Tom Bell", "his father, Otto Bell", "Ida Bell, 71, and Tom Bell, 40," */
function youngerOf(one: Entity, other: Entity): Entity | null {
  const [age, otherAge] = [one.traits.age, other.traits.age];
  if (age !== null && otherAge !== null && age !== otherAge) return age < otherAge ? one : other;
  const both = [one, other];
  const told = sole(both.filter(({ traits }) => traits.calls.has('younger')));
  if (told) return told;
  const elder = sole(both.filter(({ traits }) => traits.calls.has('older') || traits.calls.has('elder')));
  if (elder) return elder === one ? other : one;
  const child = sole(both.filter((person) => hasRole(person, CHILDREN)));
  if (child) return child;
  const parent = sole(both.filter((person) => hasRole(person, PARENTS)));
  return parent && (parent === one ? other : one);
}

const hasRole = ({ traits }: Entity, roles: ReadonlySet<string>) => [...traits.roles].some((role) => roles.has(role));

const CHILDREN = new Set('son daughter grandson granddaughter nephew niece stepson stepdaughter'.split(' '));
const PARENTS = new Set('father mother dad mum mom grandfather grandmother uncle aunt'.split(' '));

/** No article has more; a page made to be slow might. */
const MOST_PERSONS = 300;
