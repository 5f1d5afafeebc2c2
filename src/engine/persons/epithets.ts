import type { Prose } from '../prose/prose.ts';
import { genderOf } from './antecedent.ts';
import type { DescribedPerson } from './described-persons.ts';
import type { Entity, EntityMention } from './entities.ts';
import type { SoFar } from './so-far.ts';

/** "Spokeswoman", "chairman" */
const OF_ONE_GENDER = /\p{L}{3}(?:wo)?man$/u;

/**
 * Whom an epithet takes up: the person this paragraph is about, or, in one that opens with speech, the one before it. "The
 * spokeswoman" may be a woman just named, too; "the woman" is rather somebody else.
 */
export function bearerOf(prose: Prose, soFar: SoFar, person: DescribedPerson): Entity | null {
  const { epithet, gender, paragraph } = person;
  if (gender === 'it' || !(epithet || isPostOfOneGender(person))) return null;
  const here = soFar.leadsOf(paragraph);
  const near = here.length === 0 && looksBack(prose, person) ? soFar.leadsOf(paragraph - 1) : here;
  if (near.length === 0) return epithet ? soFar.onlyNamed(soFar.personsOf(paragraph)) : null;
  const only = soFar.onlyNamed(ofLastSentence(near));
  const mustBeKnown = !epithet || (here.length === 0 && gender !== null);
  return only && isOfGender(only, gender, mustBeKnown) ? only : null;
}

const isPostOfOneGender = ({ definite, described }: DescribedPerson) =>
  definite && OF_ONE_GENDER.test(described.nouns.at(-1) ?? '');

function isOfGender(entity: Entity, gender: 'he' | 'she' | null, mustBeKnown: boolean): boolean {
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

function looksBack({ paragraphs, tokens }: Prose, { firm, gender, paragraph }: DescribedPerson): boolean {
  const own = paragraphs[paragraph];
  const opensWithSpeech = own?.stretches[0]?.start === tokens[own?.from ?? 0]?.start;
  return firm || gender !== null || opensWithSpeech;
}

const ofLastSentence = (mentions: readonly EntityMention[]) =>
  mentions.filter(({ sentence }) => sentence === mentions.at(-1)?.sentence);
