import type { Prose } from '../../prose/prose.ts';
import type { DescribedPerson } from '../described/described-persons.ts';
import { genderOf, unique } from '../people/antecedent.ts';
import type { Entity } from '../people/entities.ts';
import { roleKey } from '../people/traits.ts';
import { mayBeCalled } from './calling.ts';
import { goesOn } from './epithets.ts';
import type { SoFar } from './so-far.ts';

/*
 * Roles that the text gives to nobody before somebody speaks by them: “…,” the translator said. News brings nobody new in
 * so; it calls somebody whom it has just named by what the reader knows or guesses of them.
 */

/** Whether a description is a bare role: "the skipper", not "the county’s only pharmacist" nor "the other driver". */
export function isLoose({ described, text, gender, speaks }: DescribedPerson): boolean {
  const { modifiers, houses, length } = described;
  const isBare = text.startsWith('the ') && houses.length <= 1 && length <= LONGEST;
  return speaks && isBare && gender !== 'it' && !modifiers.some((word) => OTHERS.has(word));
}

const LONGEST = 4;

const OTHERS = new Set('other another first second third fourth next elder younger older old same'.split(' '));

/** The only person whom this paragraph is about so far, when it may be the one who speaks; `null` leaves it open. */
export function meantLoosely(prose: Prose, soFar: SoFar, person: DescribedPerson): Entity | null {
  const near = paragraphNear(prose, soFar, person.paragraph);
  if (near === null || !isTelling(person)) return null;
  const only = soFar.onlyNamed(soFar.personsOf(near));
  const leads = soFar.leadsOf(near).filter(({ entity }) => entity === only);
  if (!only || leads.length === 0 || leads.some((one) => goesOn(prose, one, person))) return null;
  const isMeant = !person.gender || genderOf(only) === person.gender;
  return isMeant && mayBeCalled(only, person, soFar) ? only : null;
}

/** "The finance minister", "the translator"; but "the judge" may be one whom nobody named, and so may "the woman". */
function isTelling({ described: { nouns, modifiers, houses }, epithet }: DescribedPerson): boolean {
  const isSomeAge = nouns.some((noun) => noun.endsWith('-year-old'));
  return !isSomeAge && (epithet || modifiers.length + houses.length > 1);
}

/** “…,” his lawyer added: the only one whom the article calls a lawyer, unless "his" is of that lawyer, told of just before. */
export function ownedMeant(soFar: SoFar, { described, opener, paragraph, speaks }: DescribedPerson): Entity | null {
  const role = roleKey(described.nouns.at(-1) ?? '');
  if (!speaks || role === '' || described.length > 2 || !(opener === 'his' || opener === 'her')) return null;
  const [only, ...others] = [...soFar.persons].filter(({ traits }) => traits.roles.has(role));
  if (!only || others.length > 0) return null;
  const isOwner = [...soFar.leadsOf(paragraph - 1), ...soFar.leadsOf(paragraph)].some(({ entity }) => entity === only);
  return isOwner ? null : only;
}

const ANYBODY = new Set('man woman boy girl'.split(' '));

/** "The cleaner is being comforted. “…,” the woman said": of a paragraph about one person without a name, that one. */
export function namelessMeant(soFar: SoFar, person: DescribedPerson): Entity | null {
  const { described, paragraph, speaks, gender } = person;
  if (!speaks || !ANYBODY.has(described.nouns.at(-1) ?? '') || described.length > 2) return null;
  const [only, ...others] = unique(soFar.leadsOf(paragraph));
  const isNameless = only?.kind === 'unnamed' && others.length === 0;
  return isNameless && (genderOf(only) ?? gender) === gender ? only : null;
}

/** This paragraph where it has told of somebody; else the one before it, if nobody speaks there. */
function paragraphNear({ paragraphs }: Prose, soFar: SoFar, paragraph: number): number | null {
  if (soFar.personsOf(paragraph).length > 0) return paragraph;
  return paragraphs[paragraph - 1]?.stretches.length === 0 ? paragraph - 1 : null;
}
