import { remembered } from '../../../model/remembered.ts';
import { genderOfNoun } from '../../words/person-roles.ts';
import { HE_TITLES, SHE_TITLES } from '../../words/person-words.ts';
import { genderOfHonorific } from './honorifics.ts';

/** What the text tells about a person beside the name. It grows while the text is read. */
export interface Traits {
  /** Known from a title, a noun or the record. `it`: a body. */
  gender: 'he' | 'she' | 'it' | null;
  /** Likely by the given name, or by the first pronoun that meant the person. */
  likely: 'he' | 'she' | null;
  /** What a given name tells that only women bear, or only men: nouns beside it that say otherwise are said of others. */
  readonly byName: 'he' | 'she' | null;
  /** Only the ending of the name tells so: "Idris" is a man’s name, "Idrissa" may be one too. */
  readonly byEnding: boolean;
  /** Keys of nouns said of the person: offices, trades, appositions. See {@link roleKey}. */
  readonly roles: Set<string>;
  /** Keys of what the person may be called too: "barrister" for a QC, "porter" for "a night porter, Tibbs". Weaker. */
  readonly calls: Set<string>;
  /** Words for the houses and lands that were named with the roles: "guild", "tarsk". */
  readonly houses: Set<string>;
  /** The surname, folded, that somebody known by a given name has from their family: "his sister, Hilda". */
  family: string | null;
  /** In years, where the text tells it. */
  age: number | null;
  /** Something beside the capitals tells that it is a person, or a house that speaks. */
  proven: boolean;
  /** Something tells that it is no house: a given name, a title, an age, a trade, "who", the surname alone. */
  personal: boolean;
}

export function newTraits(traits: Partial<Traits> = {}): Traits {
  return {
    gender: null,
    likely: null,
    byName: null,
    byEnding: false,
    family: null,
    age: null,
    roles: new Set(),
    calls: new Set(),
    houses: new Set(),
    proven: false,
    personal: false,
    ...traits,
  };
}

/** "spokesman", "spokeswoman" and "spokesperson" are one role, "official" and "officials" too. */
export function roleKey(word: string): string {
  // most words end otherwise, and are asked for more often than any others
  return word.endsWith('n') || word.endsWith('s') ? cutKey(word) : word;
}

const cutKey = remembered((word: string) => word.replace(/(?:man|woman|person)$/, '').replace(/s$/, ''));

/** The key among `calls` of whoever had an office before: "the former minister". */
export const FORMER = 'former';

/** Kept among `calls` too: "his younger brother, Karl Lind". */
export const AGES_OF_TWO: ReadonlySet<string> = new Set(['younger', 'older', 'elder']);

/**
 * What a noun beside the name tells: "the actress". In "spokesman Hope Lind" and "Hillary Clinton, her husband standing by"
 * the name knows better; only "Mr" and "Mrs" are stronger. A name known by its ending alone is left open then.
 */
export function learnGender(traits: Traits, noun: string): void {
  const told = genderOfTitle(noun);
  if (told === null) return;
  const isBelied = traits.byName !== null && traits.byName !== told && !isCourtesy(noun);
  if (!isBelied) traits.gender ??= told;
  else if (traits.byEnding) traits.likely = null;
}

/** Whether a title tells nothing but how somebody is addressed. */
export const isCourtesy = (title: string): boolean => COURTESIES.has(title);

const COURTESIES = new Set('mr mrs ms miss sir dame lord lady'.split(' '));

/** "Mrs", "Sir", "Smt", "Chairwoman" */
export function genderOfTitle(title: string): 'he' | 'she' | null {
  return HE_TITLES.has(title)
    ? 'he'
    : SHE_TITLES.has(title)
      ? 'she'
      : (genderOfHonorific(title) ?? genderOfNoun(title));
}
