import type { Prose } from '../prose/prose.ts';
import { type Antecedent, chosen, fits, genderOf, type OpenReason, type Pronoun, unique } from './antecedent.ts';
import { type DescribedPerson, isVague } from './described-persons.ts';
import { DescribedRegister } from './described-register.ts';
import { type Entity, type EntityMention, isProven, type Place, placeOf } from './entities.ts';
import { Leads } from './leads.ts';
import { describe } from './noun-phrase.ts';
import { newTraits } from './traits.ts';

/** All mentions, pronouns included, and the pronouns that stay open, by their token. */
export interface WithPronouns {
  readonly mentions: readonly EntityMention[];
  readonly open: ReadonlyMap<number, OpenReason>;
}

/** How far back a pronoun looks, in sentences. Farther antecedents are guesses. */
const REACH = 9;
/** Farther back nobody is meant; it also keeps a book-long paragraph linear. */
const MOST_MENTIONS = 60;
/** Below this more answers are wrong than right (the speaker test set, dev part). */
const LEAST = 0.66;
/** What each sentence back takes from the confidence. */
const PER_SENTENCE = 0.02;
/** Of the only woman or the only man of an article, however far back. */
const ONLY_ONE = 0.7;
/** With more persons than this the article is too long for one to be the only one of a gender. */
const MOST_PERSONS = 40;

type Unnamed = Extract<Entity, { kind: 'unnamed' }>;

/** "Spokeswoman", "chairman" */
const OF_ONE_GENDER = /\p{L}{3}(?:wo)?man$/u;

/** The mentions so far, while those that depend on earlier ones are resolved in reading order. */
export class Chain {
  readonly #prose: Prose;
  readonly #leads: Leads;
  readonly #soFar: EntityMention[] = [];
  /** Sentences that are about somebody whom a pronoun leaves open. */
  readonly #openSentences = new Map<number, Pronoun>();
  readonly #open = new Map<number, OpenReason>();
  readonly #persons = new Set<Entity>();
  /** Whom the entity of a shared surname may be. */
  readonly #among = new Map<Entity, readonly Entity[]>();
  readonly #described = new DescribedRegister();
  /** Unnamed sources met so far. */
  readonly #sources = new Set<Entity>();
  /** Without a body "it" means nobody. */
  #hasBody = false;
  #count: number;

  /** `unnamed`: how many unnamed persons have a number already. */
  constructor(prose: Prose, unnamed: number) {
    this.#prose = prose;
    this.#leads = new Leads(prose);
    this.#count = unnamed;
  }

  end(): WithPronouns {
    return { mentions: this.#soFar, open: this.#open };
  }

  /** A name, a role or an unnamed source. A name that several bear means the one this paragraph is about. */
  addNamed(mention: EntityMention): void {
    const { among, entity } = mention;
    if (entity.kind === 'unnamed') this.#addUnnamed(mention, entity);
    else this.#push(among ? this.#ofParagraph(mention, among) : mention);
  }

  #ofParagraph(mention: EntityMention, among: readonly Entity[]): EntityMention {
    const here = this.#leadsOf(mention.paragraph).filter(({ entity }) => among.includes(entity));
    const [only, ...others] = unique(here);
    if (only && others.length === 0) return { ...mention, entity: only };
    this.#among.set(mention.entity, among);
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
    this.#push({ ...mention, entity: latest ?? entity });
  }

  addDescribed(person: DescribedPerson): void {
    const { from, to, paragraph, sentence, quoted } = person;
    const known = this.#bearerOf(person) ?? (person.definite ? this.#described.again(person.described) : undefined);
    if (!known && isBareBody(person)) return;
    const entity = known ?? this.#newUnnamed(person);
    this.#push({ from, to, paragraph, sentence, quoted, entity, evidence: 'office' });
  }

  /** "He", "she" or "it" at token `index`. */
  addPronoun(index: number, pronoun: Pronoun): void {
    if (pronoun === 'it' && !this.#hasBody) return;
    const place = placeOf(this.#prose, index, index + 1);
    if (!place) return;
    const answer = this.#settled(this.#antecedent(place, pronoun), pronoun);
    if (answer.found) {
      const { entity, confidence } = answer;
      // a person once called "she" is not called "he" two sentences later
      if (pronoun !== 'it') entity.traits.likely ??= pronoun;
      entity.traits.proven = true;
      this.#push({ ...place, entity, evidence: 'pronoun', confidence });
    } else if (pronoun !== 'it') {
      this.#open.set(index, answer.reason);
      const isFirst = !this.#soFar.slice(-5).some((near) => near.sentence === place.sentence && this.#leads.has(near));
      if (isFirst) this.#openSentences.set(place.sentence, pronoun);
    }
  }

  #push(mention: EntityMention): void {
    this.#soFar.push(mention);
    this.#leads.add(mention);
    const { entity } = mention;
    if (entity.traits.gender === 'it') this.#hasBody = true;
    if (entity.kind !== 'unnamed' && entity.traits.gender !== 'it' && isProven(entity)) this.#persons.add(entity);
  }

  /** The leads of one paragraph so far, if it is the last one. */
  #leadsOf(paragraph: number): EntityMention[] {
    return this.#soFar.slice(-MOST_MENTIONS).filter((near) => near.paragraph === paragraph && this.#leads.has(near));
  }

  /**
   * Whom an epithet takes up: the person this paragraph is about, or, in one that opens with speech, the one before it. "The
   * spokeswoman" may be a woman just named, too; "the woman" is rather somebody else.
   */
  #bearerOf({ epithet, definite, gender, paragraph, described }: DescribedPerson): Entity | null {
    const isPost = definite && OF_ONE_GENDER.test(described.nouns.at(-1) ?? '');
    if (gender === 'it' || (!epithet && !isPost)) return null;
    const here = this.#leadsOf(paragraph);
    const isFirst = here.length === 0;
    const near = isFirst && (gender || this.#opensWithSpeech(paragraph)) ? this.#leadsOf(paragraph - 1) : here;
    const last = near.at(-1)?.sentence;
    const only = this.#onlyNamed(near.filter(({ sentence }) => sentence === last));
    if (!only) return null;
    const known = genderOf(only);
    const mustBeKnown = !epithet || (isFirst && gender !== null);
    return known === gender || (!mustBeKnown && known !== 'it' && (!gender || !known)) ? only : null;
  }

  #onlyNamed(mentions: readonly EntityMention[]): Entity | null {
    const [only, ...others] = unique(mentions);
    return only && others.length === 0 && only.kind !== 'unnamed' && !this.#among.has(only) ? only : null;
  }

  #opensWithSpeech(paragraph: number): boolean {
    return this.#prose.paragraphs[paragraph]?.stretches[0]?.start === this.#startOf(paragraph);
  }

  #startOf(paragraph: number): number {
    return this.#prose.tokens[this.#prose.paragraphs[paragraph]?.from ?? 0]?.start ?? -1;
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

  /** Of those who share a surname the only one whom the pronoun fits. "The vicar" without a name may be anybody named. */
  #settled(answer: Antecedent, pronoun: Pronoun): Antecedent {
    if (!answer.found) return answer;
    const { entity } = answer;
    if (entity.kind === 'unnamed' && entity.traits.gender !== 'it' && isVague(entity.description))
      return { found: false, reason: 'ambiguous' };
    const among = this.#among.get(entity);
    if (!among) return answer;
    const [only, ...others] = among.filter((one) => fits(one, pronoun));
    return only && others.length === 0 ? { ...answer, entity: only } : { found: false, reason: 'ambiguous' };
  }

  /**
   * The person that the nearest sentence is about, if of fitting gender; else anybody of it who fits. Two persons who fit
   * equally well leave it open: a wrong name is worse than none.
   */
  #antecedent(place: Place, pronoun: Pronoun): Antecedent {
    const near = this.#soFar.slice(-MOST_MENTIONS).filter(({ quoted }) => !quoted);
    let end = near.length;
    for (let sentence = place.sentence; sentence >= Math.max(0, place.sentence - REACH); sentence--) {
      if (this.#openSentences.get(sentence) === pronoun) return { found: false, reason: 'ambiguous' };
      end = endBefore(near, end, sentence + 1);
      const from = endBefore(near, end, sentence);
      if (from === end) continue;
      const inIt = near.slice(from, end).filter((mention) => !this.#isFronted(mention, place));
      const answer = this.#fromSentence(inIt, pronoun);
      if (!answer) continue;
      if (!answer.found) return answer;
      const confidence = answer.confidence - PER_SENTENCE * (place.sentence - sentence);
      return confidence < LEAST ? this.#onlyOne(pronoun, 'ambiguous') : { ...answer, confidence };
    }
    return this.#onlyOne(pronoun, 'no-antecedent');
  }

  /** "In a call with Marco Rubio, he": whoever the pronoun means, it is hardly Rubio. */
  #isFronted(mention: EntityMention, { from, sentence }: Place): boolean {
    if (mention.sentence !== sentence || this.#prose.tokens[from - 1]?.text !== ',') return false;
    return mention.to === from - 1 && this.#leads.isOblique(mention) && mention.evidence !== 'pronoun';
  }

  /** Whom one sentence offers; `null` when nobody of it fits. */
  #fromSentence(mentions: readonly EntityMention[], pronoun: Pronoun): Antecedent | null {
    const fitting = mentions.filter(({ entity }) => fits(entity, pronoun));
    const subjects = unique(fitting.filter((mention) => this.#leads.has(mention)));
    return chosen(subjects, pronoun, 0.9) ?? chosen(unique(fitting), pronoun, 0.76);
  }

  /** The only woman of the article, where every other person is known to be a man; and the other way round. */
  #onlyOne(pronoun: Pronoun, reason: OpenReason): Antecedent {
    if (pronoun === 'it' || this.#persons.size > MOST_PERSONS) return { found: false, reason };
    const [only, ...others] = [...this.#persons].filter((entity) => fits(entity, pronoun) && !this.#among.has(entity));
    if (!only || others.length > 0 || genderOf(only) !== pronoun) return { found: false, reason };
    return { found: true, entity: only, confidence: ONLY_ONE };
  }
}

/** How many of the first `end` mentions stand in sentences before this one. */
function endBefore(mentions: readonly EntityMention[], end: number, sentence: number): number {
  let to = end;
  while (to > 0 && (mentions[to - 1] as EntityMention).sentence >= sentence) to--;
  return to;
}

/** "The ministry", of which nothing was told: it may be one that the article names. */
function isBareBody({ gender, described: { houses, modifiers } }: DescribedPerson): boolean {
  return gender === 'it' && houses.length === 0 && modifiers.length < 2;
}
