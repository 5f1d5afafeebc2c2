import type { Prose } from '../../prose/prose.ts';
import type { Phrase } from '../../quotations/phrase.ts';
import { DETERMINER, isAny } from '../../words/word-kinds.ts';
import type { Turns } from '../conversation/turns.ts';
import { type DescribedPerson, isVague } from '../described/described-persons.ts';
import { COUNTING, DescribedRegister } from '../described/described-register.ts';
import { startsSentence } from '../described/sentence-beginning.ts';
import { genderOf, type OpenReason, type Pronoun, sole, unique } from '../people/antecedent.ts';
import { type Entity, type EntityMention, isProven, mentionAt, type Place } from '../people/entities.ts';
import { type Described, describe } from '../people/noun-phrase.ts';
import { newTraits } from '../people/traits.ts';
import { Antecedents } from './antecedents.ts';
import { noteCouple } from './couples.ts';
import { bearerOf, bearerOfPost } from './epithets.ts';
import { ofGeneration, siblingMeant } from './generations.ts';
import { isNobodysKin, kinMeant, nameFamily, relativeMeant } from './kin.ts';
import { isLoose, meantLoosely, namelessMeant, ownedMeant } from './loose-persons.ts';
import {
  definiteBefore,
  goesOnWith,
  isBehindBe,
  opensWithName,
  opensWithOwn,
  standsBare,
  tellsName,
} from './naming.ts';
import { officeBefore } from './offices-told.ts';
import { parentMeant } from './parents.ts';
import { SoFar } from './so-far.ts';

/** All mentions, pronouns included, and the pronouns that stay open, by their token. */
export interface WithPronouns {
  readonly mentions: readonly EntityMention[];
  readonly open: ReadonlyMap<number, OpenReason>;
}

/** Of a pronoun whose person is named only later. */
const TOLD_LATER = 0.75;

type Unnamed = Extract<Entity, { kind: 'unnamed' }>;

/** The mentions so far, while those that depend on earlier ones are resolved in reading order. */
export class Chain {
  readonly #prose: Prose;
  readonly #soFar: SoFar;
  readonly #turns: Turns;
  readonly #antecedents: Antecedents;
  readonly #open = new Map<number, OpenReason>();
  readonly #described = new DescribedRegister();
  /** Unnamed sources met so far. */
  readonly #sources = new Set<Entity>();
  /** Where sources of quotations begin. */
  readonly #speakers: ReadonlyMap<number, unknown>;
  /** Pronouns for somebody without a name whom the article may name yet. */
  readonly #waiting: { readonly place: Place; readonly vague: Entity }[] = [];
  /** Mentions of those who were named later. */
  readonly #late: EntityMention[] = [];
  #count: number;

  /** `unnamed`: how many unnamed persons have a number already. `contents`: what is said, by the token of its source. */
  constructor(prose: Prose, unnamed: number, contents: ReadonlyMap<number, readonly Phrase[]>, turns: Turns) {
    this.#prose = prose;
    this.#turns = turns;
    this.#soFar = new SoFar(prose, contents);
    this.#antecedents = new Antecedents(prose, this.#soFar, contents, turns);
    this.#speakers = contents;
    this.#count = unnamed;
  }

  end(): WithPronouns {
    const { mentions } = this.#soFar;
    const all = this.#late.length > 0 ? [...mentions, ...this.#late].sort((a, b) => a.from - b.from) : mentions;
    return { mentions: all, open: this.#open };
  }

  /** A name, a role or an unnamed source. A name that several bear means the one this paragraph is about. */
  addNamed(mention: EntityMention): void {
    const { among, entity } = mention;
    const called = this.#calledBefore(mention);
    if (called) this.#identify(called, mention.entity);
    nameFamily(this.#soFar, mention);
    noteCouple(this.#prose, this.#soFar, mention);
    const relative = relativeMeant(this.#prose, this.#soFar, mention);
    const ofAge = ofGeneration(this.#prose, this.#soFar.persons, mention);
    if (entity.kind === 'unnamed') this.#addUnnamed(mention, entity);
    else if (ofAge !== undefined) this.#addOfGeneration(mention, ofAge);
    else if (relative) this.#addRelative(mention, relative);
    else this.#soFar.push(among ? this.#ofParagraph(mention, among) : mention);
  }

  /** "The younger Bell": of whom the text has not told which it is stays open. */
  #addOfGeneration(mention: EntityMention, meant: Entity | null): void {
    const { among, entity } = mention;
    if (!meant && among) this.#soFar.among.set(entity, among);
    if (meant || among) this.#soFar.push(meant ? { ...mention, entity: meant, among: undefined } : mention);
  }

  /** Rosalie of "Feldmann’s wife, Rosalie," is Rosalie Feldmann once the article has called her "Mrs Feldmann". */
  #addRelative(mention: EntityMention, relative: Entity): void {
    const surname = this.#prose.tokens[mention.to - 1]?.text ?? '';
    if (relative.kind === 'person' && !relative.name.includes(' '))
      relative.name += ` ${surname.replace(/['’]s?$/, '')}`;
    this.#soFar.push({ ...mention, entity: relative });
  }

  /** Whom the article had without a name and names here. */
  #calledBefore(mention: EntityMention): Unnamed | null {
    const { entity, from, quoted } = mention;
    if (entity.kind !== 'person' || quoted || this.#soFar.persons.has(entity)) return null;
    const { tokens } = this.#prose;
    const told = tellsName(tokens, from);
    const apposed = told ? null : definiteBefore(tokens, from);
    const called =
      (told ? this.#toldOf(told.isPointing, mention.sentence) : null) ??
      (isBehindBe(tokens, from) ? this.#soFar.leadOf(mention.sentence) : null) ??
      (apposed ? (this.#described.soleOf(apposed) ?? this.#goneOnWith(apposed, mention)) : null) ??
      this.#inOffice(officeBefore(tokens, from)) ??
      this.#openingOf(mention);
    if (called?.kind !== 'unnamed' || called.traits.gender === 'it') return null;
    entity.traits.likely ??= told?.gender ?? null;
    return (genderOf(called) ?? genderOf(entity)) === genderOf(entity) ? called : null;
  }

  /**
   * Whose name a sentence tells. "Orla Venn let it ring. “…,” the abbot’s secretary says. It was Karl Holm": the secretary, who
   * speaks where Venn is named, is hardly Holm.
   */
  #toldOf(isPointing: boolean, sentence: number): Entity | null {
    const called = this.#soFar.latestUnnamed(sentence);
    const last = called && this.#soFar.lastOf(called);
    const isOther = isPointing && last && this.#soFar.leads.isSource(last);
    return isOther && this.#soFar.personsOf(last.paragraph).some(({ entity }) => entity !== called) ? null : called;
  }

  /** "The prime minister spoke. “…,” Prime Minister Lena Brandt said": whom the text called so by the office alone. */
  #inOffice(office: string | null): Entity | null {
    const noun = office?.split(' ').at(-1);
    const called = noun ? this.#described.soleOfNoHouse(noun) : undefined;
    return called?.kind === 'unnamed' && called.description.toLowerCase() === office ? called : null;
  }

  /** Who was spoken of last without a name, if that one goes on to speak as "The man, Karl Holm,". */
  #goneOnWith(apposed: Described, { from, sentence }: EntityMention): Entity | null {
    const called = this.#soFar.latestUnnamed(sentence);
    const last = called && this.#soFar.lastOf(called);
    const speaks = this.#speakers.has(from - apposed.length - 1);
    return last && speaks && goesOnWith(this.#prose, apposed, last.from, from) ? called : null;
  }

  /**
   * "A man accused of theft spoke yesterday." and then, as the next paragraph opens, "Karl Holm, 44, …", or “…,” Karl Holm told
   * reporters: the first name of the article is that of the one person whom it has told of.
   */
  #openingOf({ entity, paragraph, evidence, from, to }: EntityMention): Entity | null {
    if (evidence !== 'full-name' || [...this.#soFar.persons].some(hasFullName)) return null;
    const isSpeaker = paragraph === 1 && this.#speakers.has(from) && standsBare(this.#prose.tokens, from, to);
    const opens = opensWithName(this.#prose, { from, to, paragraph }) && ![...entity.traits.roles].some(isNoAge);
    if (!isSpeaker && !opens && !opensWithOwn(this.#prose, { from, paragraph })) return null;
    const near = this.#soFar
      .leadsOf(paragraph - 1)
      .filter((lead) => isProven(lead.entity) && lead.entity.traits.gender !== 'it');
    // "Greenwatch, a charity, has closed, its director told members": the sentence is about the house
    return sole(unique(near.length > 0 ? near : this.#soFar.personsOf(paragraph - 1)));
  }

  /** All that was said of somebody without a name is of the one now named, pronouns that waited for it included. */
  #identify(called: Unnamed, named: Entity): void {
    this.#described.rename(called, called.noun, named);
    this.#soFar.rename(called, named);
    for (const { place, vague } of this.#waiting) {
      const pronoun = this.#prose.tokens[place.from]?.folded;
      if (vague !== called || (genderOf(named) ?? pronoun) !== pronoun) continue;
      this.#open.delete(place.from);
      this.#late.push(mentionAt(place, named, 'pronoun', { confidence: TOLD_LATER }));
    }
  }

  #ofParagraph(mention: EntityMention, among: readonly Entity[]): EntityMention {
    const bySurname = among.filter((entity) => !this.#soFar.calledByGivenName.has(entity));
    // "his father" does not make the father the one whom the surname means
    const here = this.#soFar.leadsOf(mention.paragraph).filter(({ entity, evidence, from }) => {
      const opening = this.#prose.tokens[from];
      const isKin = evidence === 'office' && isAny(opening, DETERMINER) && opening?.folded !== 'the';
      return among.includes(entity) && !isKin;
    });
    const main = here.length === 0 ? this.#soFar.mainOf(bySurname.length > 0 ? bySurname : among, mention) : null;
    const meant = sole(unique(here)) ?? sole(unique(here).filter((entity) => bySurname.includes(entity))) ?? main;
    if (meant) return { ...mention, entity: meant };
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
    const isCounted = words[0]?.folded === 'the' && described.modifiers.some((word) => COUNTING.includes(word));
    const latest = isNew && !isCounted ? undefined : this.#described.again(described);
    if (!latest) this.#described.add(noun, entity, described);
    this.#soFar.push({ ...mention, entity: latest ?? entity });
  }

  /** Somebody without a name: one of before, or the bearer of an epithet, or somebody new. */
  addDescribed(person: DescribedPerson): void {
    const { from } = person;
    const again = person.definite ? this.#described.again(person.described) : undefined;
    const isFirm = again?.kind === 'unnamed' && !isVague(again);
    const bearer = isFirm ? again : this.#bearerOf(person, again);
    const meant = siblingMeant(this.#soFar, person) ?? bearer ?? this.#looselyMeant(person) ?? again;
    const known = meant && this.#turns.isPartner(person.paragraph, meant) ? undefined : meant;
    if (!known && isBareBody(person) && !person.speaks && !startsSentence(this.#prose, from)) return;
    const entity = known ?? this.#newUnnamed(person);
    if (entity.kind === 'unnamed') entity.isOwn ||= person.isTold || isNobodysKin(this.#soFar, person);
    this.#soFar.push(mentionAt(person, entity, 'office'));
  }

  #looselyMeant(person: DescribedPerson): Entity | null {
    if (!isLoose(person))
      return kinMeant(this.#soFar, person) ?? parentMeant(this.#soFar, person) ?? ownedMeant(this.#soFar, person);
    return meantLoosely(this.#prose, this.#soFar, person) ?? namelessMeant(this.#soFar, person);
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
      isOwn: false,
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
    } else if (pronoun !== 'it' && this.#prose.tokens[index]?.folded === pronoun) {
      this.#open.set(index, answer.reason);
      if (answer.vague) this.#waiting.push({ place, vague: answer.vague });
      this.#antecedents.leaveOpen(place, pronoun);
    }
  }
}

/** "Alan Pryce, 66," is a pensioner by his age alone. */
const isNoAge = (role: string) => role !== 'pensioner' && role !== 'teenager';

/** "The minister of Iskarra accused her": a single word may be a land that looks like somebody who speaks. */
const hasFullName = (entity: Entity) => entity.kind !== 'person' || entity.name.includes(' ');

/** "The ministry", of which nothing was told: it may be one that the article names. */
function isBareBody({ gender, described: { houses, modifiers } }: DescribedPerson): boolean {
  return gender === 'it' && houses.length === 0 && modifiers.length < 2;
}
