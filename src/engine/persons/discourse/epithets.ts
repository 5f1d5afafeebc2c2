import type { Prose } from '../../prose/prose.ts';
import type { DescribedPerson } from '../described/described-persons.ts';
import { genderOf, sole, unique } from '../people/antecedent.ts';
import { type Entity, type EntityMention, isProven } from '../people/entities.ts';
import { mayBeCalled } from './calling.ts';
import type { SoFar } from './so-far.ts';

/** "Spokeswoman", "chairman" */
const OF_ONE_GENDER = /\p{L}{3}(?:wo)?man$/u;

/**
 * Whom an epithet takes up: the person this paragraph is about, or, in one that opens with speech, the one before it. "The
 * spokeswoman" may be a woman just named, too; "the woman" is rather somebody else. With `isKnown`, where the same words have
 * meant somebody before, only this paragraph counts.
 */
export function bearerOf(prose: Prose, soFar: SoFar, person: DescribedPerson, isKnown: boolean): Entity | null {
  const { epithet, paragraph } = person;
  const old = soleOldOne(soFar, person);
  if (old) return old;
  if (!(epithet || isPostOfOneGender(person))) return null;
  const ofThatAge = soleOfAge(soFar, person);
  if (ofThatAge) return ofThatAge;
  const isAboutNobody = soFar.leadsOf(paragraph).length === 0;
  const here = leadsOf(soFar, paragraph, person);
  const near = isAboutNobody && !isKnown && looksBack(prose, person) ? before(soFar, person) : here;
  const meant = near.length === 0 ? nonLead(soFar, person) : lead(prose, soFar, person, { here, near });
  if (!meant) return null;
  return meant.kind === 'unnamed' || mayBeCalled(meant, person, soFar) ? meant : null;
}

/** "The 34-year-old" takes up Stubbs, 34, wherever the text has told of him, but never Holm, 36. */
function soleOfAge(soFar: SoFar, person: DescribedPerson): Entity | null {
  const years = yearsOf(person);
  if (years === null || soFar.persons.size > MOST_PERSONS) return null;
  const only = sole([...soFar.persons].filter(({ traits }) => traits.age === years));
  return only && isOfGender(only, person.gender, false) ? only : null;
}

/** "The old woman" takes up Ada Holm, 84, of whom the text has just told, where it tells of no other woman of that age. */
function soleOldOne(soFar: SoFar, { described, gender, text, paragraph }: DescribedPerson): Entity | null {
  if (gender === null || gender === 'it' || described.houses.length > 0 || !THE_OLD.test(text)) return null;
  if (soFar.persons.size > MOST_PERSONS) return null;
  const old = (entity: Entity) => entity.traits.roles.has('pensioner') && genderOf(entity) === gender;
  const only = sole([...soFar.persons].filter(old));
  const last = only && soFar.lastOf(only)?.paragraph;
  return typeof last === 'number' && paragraph - last <= NEAR ? only : null;
}

const THE_OLD = /^the (?:old|elderly) (?:wo)?man$/;
/** In paragraphs. */
const NEAR = 2;

/** No article has more; a page made to be slow might. */
const MOST_PERSONS = 300;

function yearsOf({ described }: DescribedPerson): number | null {
  const years = [...described.nouns, ...described.modifiers].find((word) => /^\d+-year-old$/.test(word));
  return years === undefined ? null : Number.parseInt(years, 10);
}

function isOfAge({ traits }: Entity, person: DescribedPerson): boolean {
  const years = yearsOf(person);
  return years === null || traits.age === null || traits.age === years;
}

const leadsOf = (soFar: SoFar, paragraph: number, person: DescribedPerson) =>
  soFar.leadsOf(paragraph).filter(({ entity }) => isProven(entity) && isOfAge(entity, person));

/** Whom the paragraph before is about; for "the 34-year-old", where its sentences are about things, the one person whom it names. */
function before(soFar: SoFar, person: DescribedPerson): readonly EntityMention[] {
  const leads = leadsOf(soFar, person.paragraph - 1, person);
  return leads.length > 0 || yearsOf(person) === null ? leads : soFar.personsOf(person.paragraph - 1);
}

function nonLead(soFar: SoFar, person: DescribedPerson): Entity | null {
  if (!person.epithet) return null;
  const here = soFar.personsOf(person.paragraph).filter(({ entity }) => isOfAge(entity, person));
  return soFar.onlyNamed(here) ?? (here.every((one) => soFar.leads.isSource(one)) ? onlyUnnamed(here) : null);
}

interface Leads {
  /** Of this paragraph. */
  readonly here: readonly EntityMention[];
  readonly near: readonly EntityMention[];
}

function lead(prose: Prose, soFar: SoFar, person: DescribedPerson, { here, near }: Leads): Entity | null {
  const { epithet, gender } = person;
  if (gender === 'it' || here.some((one) => goesOn(prose, one, person))) return null;
  const named = soFar.onlyNamed(ofLastSentence(near));
  const only = named ?? onlyUnnamed(ofLastSentence(here));
  const mustBeKnown = named !== null && (!epithet || (here.length === 0 && gender !== null));
  return only && isOfGender(only, gender, mustBeKnown) ? only : null;
}

/** "One striker admitted it. “…,” he said. The dad-of-two added": the epithet takes up somebody without a name as well. */
function onlyUnnamed(mentions: readonly EntityMention[]): Entity | null {
  const [only, ...others] = unique(mentions);
  return only?.kind === 'unnamed' && others.length === 0 ? only : null;
}

/** "Lind told of a supper where the former champion sang": in one sentence Lind would be "he". */
export function goesOn({ where, tokens }: Prose, { to, sentence }: EntityMention, person: DescribedPerson): boolean {
  if (sentence !== person.sentence || person.from < to) return false;
  for (let i = to; i < person.from; i++) if (where.quoted[i] === 1) return false;
  return /^(?:where|that|when|which|as|whether|how)$/.test(tokens[person.from - 1]?.folded ?? '');
}

const isPostOfOneGender = ({ definite, described }: DescribedPerson) =>
  definite && OF_ONE_GENDER.test(described.nouns.at(-1) ?? '');

function isOfGender(entity: Entity, gender: DescribedPerson['gender'], mustBeKnown: boolean): boolean {
  const known = genderOf(entity);
  return known === gender || (!mustBeKnown && known !== 'it' && (!gender || !known));
}

/**
 * "The minister walked out. Kovar had objected. … Kovar was seen with a suitcase. “…,” the minister said": who bears a post
 * that the text gave to nobody, when this paragraph is about one of whom it has not told what he is.
 */
export function bearerOfPost(soFar: SoFar, { gender, paragraph }: DescribedPerson): Entity | null {
  if (gender !== null) return null;
  const only = soFar.onlyNamed(soFar.leadsOf(paragraph));
  return only && only.traits.roles.size + only.traits.calls.size === 0 && isOfGender(only, null, false) ? only : null;
}

function looksBack({ paragraphs, tokens }: Prose, { firm, gender, paragraph, from, text }: DescribedPerson): boolean {
  const own = paragraphs[paragraph];
  if (from === own?.from && / \p{Lu}/u.test(text)) return true; // "The Maine senator refused"
  const opensWithSpeech = own?.stretches[0]?.start === tokens[own?.from ?? 0]?.start;
  return firm || gender !== null || opensWithSpeech;
}

const ofLastSentence = (mentions: readonly EntityMention[]) =>
  mentions.filter(({ sentence }) => sentence === mentions.at(-1)?.sentence);
