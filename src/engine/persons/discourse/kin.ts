import type { Prose } from '../../prose/prose.ts';
import { isRelative } from '../../words/person-roles.ts';
import type { DescribedPerson } from '../described/described-persons.ts';
import { fits, genderOf, type Pronoun, sole } from '../people/antecedent.ts';
import { type Entity, type EntityMention, nameOf } from '../people/entities.ts';
import { roleKey } from '../people/traits.ts';
import { completed } from './couples.ts';
import type { SoFar } from './so-far.ts';

/**
 * Gives somebody who is brought in by a given name alone, as somebody’s close relative, the surname of that one: Hilda of "Geoff
 * Marlowe runs it with his sister, Hilda", Rosalie of "Feldmann’s wife, Rosalie". News tells the surname where it is another.
 */
export function nameFamily(soFar: SoFar, { entity, paragraph }: EntityMention): void {
  if (entity.kind !== 'person' || entity.name.includes(' ') || soFar.persons.has(entity)) return;
  if (![...entity.traits.roles].some((role) => CLOSE.has(role))) return;
  const surname = surnameIn(entity.traits.houses, soFar) ?? surnameNear(soFar, paragraph);
  if (!surname || surname.toLowerCase() === entity.name.toLowerCase()) return;
  entity.traits.family = surname.toLowerCase();
  entity.name = `${entity.name} ${surname}`;
}

/** Those who share a surname with whom they belong to, as a rule. */
const CLOSE = new Set(
  'wife husband widow widower son daughter brother sister mother father mum mom dad twin'.split(' '),
);

/** Of "Feldmann’s wife" */
function surnameIn(houses: ReadonlySet<string>, { persons }: SoFar): string | null {
  if (houses.size === 0 || persons.size > MOST_PERSONS) return null;
  const owner = [...persons].find((person) => houses.has(surnameOf(person)?.toLowerCase() ?? ''));
  return owner ? surnameOf(owner) : null;
}

/** The only surname of the persons of this paragraph so far, or of the one before. */
function surnameNear(soFar: SoFar, paragraph: number): string | null {
  const here = soFar.personsOf(paragraph);
  const near = here.length > 0 ? here : soFar.personsOf(paragraph - 1);
  const surnames = new Set(near.map(({ entity }) => surnameOf(entity)));
  const [only = null] = surnames;
  return surnames.size === 1 ? only : null;
}

function surnameOf(entity: Entity): string | null {
  if (entity.kind === 'official') return entity.official.surname ?? null;
  return entity.kind === 'person' && entity.name.includes(' ') ? (entity.name.split(' ').at(-1) ?? null) : null;
}

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

/** The only one of that family whom the article brought in by a given name; `null` where there are several. */
function kinOf(persons: ReadonlySet<Entity>, surname: string, gender: Pronoun): Entity | null {
  if (persons.size > MOST_PERSONS) return null;
  const kin = [...persons].filter((entity) => {
    const { family, houses } = entity.traits;
    const isOfHouse = houses.has(surname) && entity.kind === 'person' && !entity.name.includes(' ');
    const isOfFamily = family === surname || (isOfHouse && isSomebodysRelative(entity));
    return isOfFamily && genderOf(entity) === gender;
  });
  return sole(kin);
}

/**
 * Whom "his wife" or "Holm’s sister" means: of those who are named the only one of whom the text has said so, else the only
 * other one who bears the surname and may be a wife or a sister.
 */
export function kinMeant(soFar: SoFar, person: DescribedPerson): Entity | null {
  const only = sole(kinNamed(soFar, person) ?? []);
  return only && completed(soFar, only);
}

/** Whether "his wife" is a relative of somebody of whom the text has named no such one. */
export function isNobodysKin(soFar: SoFar, person: DescribedPerson): boolean {
  if (kinNamed(soFar, person)?.length !== 0) return false;
  const isGivenNameOnly = (one: Entity) => one.kind === 'person' && !one.name.includes(' '); // of "Ed and Joanne Kuczek"
  return ![...soFar.persons].some((one) => isGivenNameOnly(one) && mayBeOf(one, person.gender));
}

/** All who may be meant; `null` where it is not sure whose relative it is. */
function kinNamed(soFar: SoFar, person: DescribedPerson): readonly Entity[] | null {
  const { nouns, length } = person.described;
  const noun = nouns.at(-1) ?? '';
  const owner = isRelative(noun) && length === 2 && soFar.persons.size <= MOST_PERSONS ? ownerOf(soFar, person) : null;
  if (owner?.kind !== 'person' || owner.traits.roles.has(roleKey(noun))) return null; // he is rather the brother himself
  const surname = owner.name.includes(' ') ? (owner.name.toLowerCase().split(' ').at(-1) ?? '') : owner.traits.family;
  const others = [...soFar.persons].filter((one) => one !== owner && mayBeOf(one, person.gender));
  const told = others.filter(({ traits: { roles, houses } }) => {
    return roles.has(roleKey(noun)) && (houses.size === 0 || surname === null || houses.has(surname));
  });
  if (told.length > 0) return told;
  const children = noun === 'daughter' ? others.filter((one) => bearsGivenName(one, owner)) : [];
  if (children.length > 0 || surname === null) return children;
  const isOfHouse = (one: Entity) => one.traits.family === surname; // Kit of "Kit and Ada Lorne", who is her husband
  return others.filter((one) => {
    return one.kind === 'person' && (isOfHouse(one) || one.name.toLowerCase().endsWith(` ${surname}`));
  });
}

/** In Iceland the surname is the father’s given name: Ása Bjarnadóttir is a daughter of Bjarni. “-son” is an old surname elsewhere. */
function bearsGivenName(one: Entity, parent: Entity): boolean {
  const [, stem = ''] = /(\p{L}{3,})(?:dóttir|dottir)$/u.exec(nameOf(one).toLowerCase()) ?? [];
  const given = nameOf(parent).toLowerCase().split(' ')[0] ?? '';
  const own = given.replace(/(?<=\p{L}{3})(?:ur|[airn])$/u, '');
  return own.length > 2 && stem.startsWith(own) && stem.length - own.length <= MOST_ENDING;
}

/** Of "Bjarna-", "Einars-" */
const MOST_ENDING = 2;

const mayBeOf = (entity: Entity, gender: Pronoun | null) => gender === null || genderOf(entity) === gender;

/** Whose relative it is: for "his" and "her" the one of whom this paragraph told last, or else the one before it. */
function ownerOf(soFar: SoFar, { described, opener, paragraph }: DescribedPerson): Entity | null {
  const [house] = described.houses;
  if (house) return sole([...soFar.persons].filter((one) => one.kind === 'person' && hasWord(one.name, house)));
  const pronoun = OWNERS.get(opener);
  if (!pronoun) return null;
  const here = soFar.leadsOf(paragraph);
  const leads = here.length > 0 ? here : soFar.leadsOf(paragraph - 1);
  return soFar.onlyNamed(
    leads.filter(({ sentence, entity }) => sentence === leads.at(-1)?.sentence && fits(entity, pronoun)),
  );
}

const OWNERS = new Map<string, Pronoun>([
  ['his', 'he'],
  ['her', 'she'],
]);

const hasWord = (name: string, word: string) =>
  name
    .toLowerCase()
    .split(' ')
    .includes(word.replace(/['’]s?$/, ''));

/** No article has more; a page made to be slow might. */
const MOST_PERSONS = 300;
