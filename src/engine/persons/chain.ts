import type { Prose } from '../prose/prose.ts';
import type { Phrase } from '../quotations/phrase.ts';
import { isRelative } from '../words/person-roles.ts';
import { genderOf, type OpenReason, type Pronoun, unique } from './antecedent.ts';
import { Antecedents } from './antecedents.ts';
import { type DescribedPerson, isVague, startsSentence } from './described-persons.ts';
import { DescribedRegister } from './described-register.ts';
import { type Entity, type EntityMention, mentionAt } from './entities.ts';
import { bearerOf, bearerOfPost } from './epithets.ts';
import { isLoose, meantLoosely } from './loose-persons.ts';
import { describe } from './noun-phrase.ts';
import { SoFar } from './so-far.ts';
import { newTraits } from './traits.ts';

/** All mentions, pronouns included, and the pronouns that stay open, by their token. */
export interface WithPronouns {
  readonly mentions: readonly EntityMention[];
  readonly open: ReadonlyMap<number, OpenReason>;
}

type Unnamed = Extract<Entity, { kind: 'unnamed' }>;

/** The mentions so far, while those that depend on earlier ones are resolved in reading order. */
export class Chain {
  readonly #prose: Prose;
  readonly #soFar: SoFar;
  readonly #antecedents: Antecedents;
  readonly #open = new Map<number, OpenReason>();
  readonly #described = new DescribedRegister();
  /** Unnamed sources met so far. */
  readonly #sources = new Set<Entity>();
  #count: number;

  /** `unnamed`: how many unnamed persons have a number already. `contents`: what is said, by the token of its source. */
  constructor(prose: Prose, unnamed: number, contents: ReadonlyMap<number, readonly Phrase[]>) {
    this.#prose = prose;
    this.#soFar = new SoFar(prose);
    this.#antecedents = new Antecedents(prose, this.#soFar, contents);
    this.#count = unnamed;
  }

  end(): WithPronouns {
    return { mentions: this.#soFar.mentions, open: this.#open };
  }

  /** A name, a role or an unnamed source. A name that several bear means the one this paragraph is about. */
  addNamed(mention: EntityMention): void {
    const { among, entity } = mention;
    this.#nameOpening(mention);
    const relative = this.#relative(mention);
    if (entity.kind === 'unnamed') this.#addUnnamed(mention, entity);
    else if (relative) this.#soFar.push({ ...mention, entity: relative });
    else this.#soFar.push(among ? this.#ofParagraph(mention, among) : mention);
  }

  /**
   * "A man accused of theft spoke yesterday." and then, as the next paragraph opens, "Karl Holm, 44, …": the first name of the
   * article is that of the one person whom it has told of.
   */
  #nameOpening(mention: EntityMention): void {
    const { entity, paragraph, evidence } = mention;
    const isFirst = this.#soFar.persons.size === 0 && evidence === 'full-name' && entity.kind === 'person';
    if (!isFirst || !opensWithName(this.#prose, mention)) return;
    const [only, ...others] = unique(
      this.#soFar.leadsOf(paragraph - 1).filter((near) => near.entity.traits.gender !== 'it'),
    );
    if (only?.kind !== 'unnamed' || others.length > 0 || entity.traits.roles.size > 0) return;
    if ((genderOf(only) ?? genderOf(entity)) !== genderOf(entity)) return;
    this.#described.rename(only, only.noun, entity);
    this.#soFar.rename(only, entity);
  }

  /** "Their mother, Joan, sat at the back. “…,” Mrs Hallam said": Joan, not the Hallam who was named in full. */
  #relative({ from, paragraph, entity, evidence }: EntityMention): Entity | null {
    const title = evidence === 'surname' ? ADDRESS.get(this.#prose.tokens[from - 1]?.folded ?? '') : undefined;
    const only = title ? this.#soFar.onlyNamed(this.#soFar.leadsOf(paragraph)) : null;
    if (only?.kind !== 'person' || only === entity || only.name.includes(' ')) return null;
    return genderOf(only) === title && [...only.traits.roles].some((role) => isRelative(role)) ? only : null;
  }

  #ofParagraph(mention: EntityMention, among: readonly Entity[]): EntityMention {
    const here = this.#soFar.leadsOf(mention.paragraph).filter(({ entity }) => among.includes(entity));
    const [only, ...others] = unique(here);
    if (only && others.length === 0) return { ...mention, entity: only };
    this.#soFar.among.set(mention.entity, among);
    return mention;
  }

  /** An unnamed source; "the official" again means the last one of whom as much was said. */
  #addUnnamed(mention: EntityMention, entity: Unnamed): void {
    const words = this.#prose.tokens.slice(mention.from, mention.to);
    const noun = entity.noun.replace(/s$/, '');
    const described = describe(words) ?? { nouns: [noun], modifiers: [], houses: [], length: words.length };
    const isNew = !this.#sources.has(entity);
    this.#sources.add(entity);
    const latest = isNew ? undefined : this.#described.again(described);
    if (!latest) this.#described.add(noun, entity, described);
    this.#soFar.push({ ...mention, entity: latest ?? entity });
  }

  /** Somebody without a name: one of before, or the bearer of an epithet, or somebody new. */
  addDescribed(person: DescribedPerson): void {
    const { from } = person;
    const again = person.definite ? this.#described.again(person.described) : undefined;
    const isFirm = again?.kind === 'unnamed' && !isVague(again.description);
    const bearer = isFirm ? again : this.#bearerOf(person, again);
    const known = bearer ?? (isLoose(person) ? meantLoosely(this.#prose, this.#soFar, person) : null) ?? again;
    if (!known && isBareBody(person) && !person.speaks && !startsSentence(this.#prose, from)) return;
    const entity = known ?? this.#newUnnamed(person);
    this.#soFar.push(mentionAt(person, entity, 'office'));
  }

  #bearerOf(person: DescribedPerson, again: Entity | undefined): Entity | null {
    const ofPost = again && person.speaks ? bearerOfPost(this.#soFar, person) : null;
    return ofPost ?? bearerOf(this.#prose, this.#soFar, person, again !== undefined);
  }

  #newUnnamed({ described, text, gender }: DescribedPerson): Entity {
    const noun = described.nouns.at(-1) ?? '';
    const entity: Entity = {
      kind: 'unnamed',
      description: text,
      person: ++this.#count,
      noun,
      traits: newTraits({ gender }),
    };
    this.#described.add(noun, entity, described);
    return entity;
  }

  /** "He", "she" or "it" at token `index`. */
  addPronoun(index: number, pronoun: Pronoun): void {
    if (pronoun === 'it' && !this.#soFar.hasBody) return;
    const place = this.#antecedents.placeOf(index);
    if (!place) return;
    const answer = this.#antecedents.find(place, pronoun);
    if (answer.found) {
      const { entity, confidence } = answer;
      // a person once called "she" is not called "he" two sentences later
      if (pronoun !== 'it') entity.traits.likely ??= pronoun;
      entity.traits.proven = true;
      this.#soFar.push(mentionAt(place, entity, 'pronoun', { confidence }));
    } else if (pronoun !== 'it') {
      this.#open.set(index, answer.reason);
      this.#antecedents.leaveOpen(place, pronoun);
    }
  }
}

/** Titles that say nothing of an office. */
const ADDRESS = new Map<string, Pronoun>([
  ['mr', 'he'],
  ['mrs', 'she'],
  ['ms', 'she'],
  ['miss', 'she'],
]);

/** "Karl Holm, 44," or "Karl Holm, who", where the paragraph begins. */
function opensWithName({ paragraphs, tokens }: Prose, { from, to, paragraph }: EntityMention): boolean {
  if ((paragraphs[paragraph]?.from ?? -MOST_TITLES) < from - MOST_TITLES || tokens[to]?.text !== ',') return false;
  return /^(?:who|\d{1,3})$/.test(tokens[to + 1]?.folded ?? '');
}

const MOST_TITLES = 3;

/** "The ministry", of which nothing was told: it may be one that the article names. */
function isBareBody({ gender, described: { houses, modifiers } }: DescribedPerson): boolean {
  return gender === 'it' && houses.length === 0 && modifiers.length < 2;
}
