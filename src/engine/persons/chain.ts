import { type Prose, sentenceAt } from '../prose/prose.ts';
import type { Phrase } from '../quotations/phrase.ts';
import { isRelative } from '../words/person-roles.ts';
import { type Antecedent, chosen, fits, genderOf, type OpenReason, type Pronoun, unique } from './antecedent.ts';
import { asksSomebody, isAsker, isQuestion, isReplying, opensWithAsked } from './askers.ts';
import { type DescribedPerson, isVague, startsSentence } from './described-persons.ts';
import { DescribedRegister } from './described-register.ts';
import { type Entity, type EntityMention, mentionAt, type Place, placeOf } from './entities.ts';
import { bearerOf, bearerOfPost } from './epithets.ts';
import { describe } from './noun-phrase.ts';
import { isObject } from './pronouns.ts';
import { SoFar } from './so-far.ts';
import { newTraits } from './traits.ts';

/** All mentions, pronouns included, and the pronouns that stay open, by their token. */
export interface WithPronouns {
  readonly mentions: readonly EntityMention[];
  readonly open: ReadonlyMap<number, OpenReason>;
}

/** How far back a pronoun looks, in sentences. Farther antecedents are guesses. */
const REACH = 9;
/** Below this answers are too often wrong (the speaker test set, dev part). */
const LEAST = 0.58;
/** What each sentence back takes from the confidence. */
const PER_SENTENCE = 0.02;
/** Of the only woman or the only man of an article, however far back. */
const ONLY_ONE = 0.7;
/** With more persons than this the article is too long for one to be the only one of a gender. */
const MOST_PERSONS = 40;

/** Of "Asked by Foss where he was,", in tokens. */
const LONGEST_CLAUSE = 40;

/** Where a pronoun stands, and what its sentence tells of questions. */
interface PronounPlace extends Place {
  /** Behind "Asked by Foss where he was," */
  readonly isAfterAsked: boolean;
  /** "He replied" */
  readonly isReply: boolean;
  /** Whom the words name that the pronoun speaks: “Fane thought it a punishment,” he said. */
  readonly spokenOf: ReadonlySet<Entity>;
}

type Unnamed = Extract<Entity, { kind: 'unnamed' }>;

/** The mentions so far, while those that depend on earlier ones are resolved in reading order. */
export class Chain {
  readonly #prose: Prose;
  readonly #contents: ReadonlyMap<number, readonly Phrase[]>;
  readonly #soFar: SoFar;
  /** Sentences that are about somebody whom a pronoun leaves open. */
  readonly #openSentences = new Map<number, Pronoun>();
  readonly #open = new Map<number, OpenReason>();
  readonly #described = new DescribedRegister();
  /** Unnamed sources met so far. */
  readonly #sources = new Set<Entity>();
  #count: number;

  /** `unnamed`: how many unnamed persons have a number already. `contents`: what is said, by the token of its source. */
  constructor(prose: Prose, unnamed: number, contents: ReadonlyMap<number, readonly Phrase[]>) {
    this.#prose = prose;
    this.#contents = contents;
    this.#soFar = new SoFar(prose);
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
    const known = isFirm ? again : (this.#bearerOf(person, again) ?? again);
    if (!known && isBareBody(person) && !person.speaks && !startsSentence(this.#prose, from)) return;
    const entity = known ?? this.#newUnnamed(person);
    this.#soFar.push(mentionAt(person, entity, 'office'));
  }

  #bearerOf(person: DescribedPerson, again: Entity | undefined): Entity | null {
    const ofPost = again && person.speaks ? bearerOfPost(this.#soFar, person) : null;
    return ofPost ?? bearerOf(this.#prose, this.#soFar, person);
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
    const place = this.#pronounPlace(index);
    if (!place) return;
    const answer = this.#settled(this.#antecedent(place, pronoun), pronoun);
    if (answer.found) {
      const { entity, confidence } = answer;
      // a person once called "she" is not called "he" two sentences later
      if (pronoun !== 'it') entity.traits.likely ??= pronoun;
      entity.traits.proven = true;
      this.#soFar.push(mentionAt(place, entity, 'pronoun', { confidence }));
    } else if (pronoun !== 'it') this.#leaveOpen(place, pronoun, answer.reason);
  }

  /** `null` for "Asked whether he would go, Holm said": whom it means is told later. */
  #pronounPlace(index: number): PronounPlace | null {
    const place = placeOf(this.#prose, index, index + 1);
    const own = place && this.#prose.paragraphs[place.paragraph];
    if (!place || !own) return null;
    const { from } = sentenceAt(own, index);
    const isAfterAsked = index - from < LONGEST_CLAUSE && opensWithAsked(this.#prose, from);
    for (let i = from; isAfterAsked && this.#prose.tokens[i]?.text !== ','; i++) if (i === index) return null;
    const spokenOf = this.#soFar.namedWithin(this.#contents.get(index) ?? []);
    const { to, paragraph, sentence, quoted } = place;
    const isReply = isReplying(this.#prose, index);
    return { from: index, to, paragraph, sentence, quoted, isAfterAsked, isReply, spokenOf };
  }

  #leaveOpen({ from, sentence }: Place, pronoun: Pronoun, reason: OpenReason): void {
    this.#open.set(from, reason);
    const hasLead = this.#soFar.ofSentence(sentence).some((mention) => this.#soFar.leads.has(mention));
    if (!hasLead) this.#openSentences.set(sentence, pronoun);
  }

  /** Of those who share a surname the only one whom the pronoun fits. "The vicar" without a name may be anybody named. */
  #settled(answer: Antecedent, pronoun: Pronoun): Antecedent {
    if (!answer.found) return answer;
    const { entity } = answer;
    if (entity.kind === 'unnamed' && entity.traits.gender !== 'it' && isVague(entity.description))
      return { found: false, reason: 'ambiguous' };
    const among = this.#soFar.among.get(entity);
    if (!among) return answer;
    const [only, ...others] = among.filter((one) => fits(one, pronoun));
    return only && others.length === 0 ? { ...answer, entity: only } : { found: false, reason: 'ambiguous' };
  }

  /**
   * The person that the nearest sentence is about, if of fitting gender; else anybody of it who fits. Two persons who fit
   * equally well leave it open: a wrong name is worse than none.
   */
  #antecedent(place: PronounPlace, pronoun: Pronoun): Antecedent {
    for (let sentence = place.sentence; sentence >= Math.max(0, place.sentence - REACH); sentence--) {
      if (this.#openSentences.get(sentence) === pronoun) return { found: false, reason: 'ambiguous' };
      const mentions = this.#soFar.ofSentence(sentence);
      const answer = mentions.length > 0 ? this.#fromSentence(mentions, pronoun, place) : null;
      if (!answer) continue;
      if (!answer.found) return answer;
      const confidence = answer.confidence - PER_SENTENCE * (place.sentence - sentence);
      return confidence < LEAST ? this.#onlyOne(pronoun, 'ambiguous') : { ...answer, confidence };
    }
    return this.#onlyOne(pronoun, 'no-antecedent');
  }

  /** Whom one sentence offers; `null` when nobody of it fits. */
  #fromSentence(mentions: readonly EntityMention[], pronoun: Pronoun, place: PronounPlace): Antecedent | null {
    const fitting = mentions.filter(
      (mention) => fits(mention.entity, pronoun) && this.#canBeMeant(mention, place, pronoun),
    );
    const subjects = fitting.filter((mention) => this.#soFar.leads.has(mention));
    return chosen(unique(subjects), pronoun, 0.9) ?? chosen(unique(fitting), pronoun, 0.76);
  }

  #canBeMeant(mention: EntityMention, place: PronounPlace, pronoun: Pronoun): boolean {
    if (this.#isSetAgainst(mention, place, pronoun)) return false;
    if (this.#isAskedAbout(mention) || place.spokenOf.has(mention.entity)) return false;
    return !this.#isFronted(mention, place) && !this.#asks(mention, place) && !this.#isPassing(mention, place);
  }

  /**
   * "Nagy found her at a table when she was six": of Nagy nothing tells that it is a woman, and somebody else is one. "His
   * surgeon told him to try golf. “…,” he said": him, not the surgeon.
   */
  #isSetAgainst({ from, to, sentence, entity }: EntityMention, place: PronounPlace, pronoun: Pronoun): boolean {
    if (pronoun === 'it' || place.sentence - sentence > 1) return false;
    const { tokens } = this.#prose;
    const isTheirs = tokens[from]?.folded === (pronoun === 'he' ? 'his' : 'her') && entity.kind === 'unnamed';
    if (!isTheirs && (genderOf(entity) !== null || sentence !== place.sentence)) return false;
    const end = Math.min(place.from, to + LONGEST_CLAUSE);
    for (let i = to; i < end && !isStop(tokens[i]); i++) if (isObject(tokens, i, pronoun)) return true;
    return false;
  }

  /** "Would the minister be dismissed? “No,” she said": somebody vague in a question is hardly who answers it. */
  #isAskedAbout({ entity, from, paragraph }: EntityMention): boolean {
    if (entity.kind !== 'unnamed' || !isVague(entity.description)) return false;
    const own = this.#prose.paragraphs[paragraph];
    return own !== undefined && isQuestion(this.#prose, sentenceAt(own, from));
  }

  /** "In a call with Marco Rubio, he", "Rubio, he said, “is wrong”": whoever the pronoun means, it is hardly Rubio. */
  #isFronted(mention: EntityMention, { from, sentence, isAfterAsked }: PronounPlace): boolean {
    if (mention.sentence !== sentence || this.#prose.tokens[from - 1]?.text !== ',') return false;
    return isAfterAsked || (mention.to === from - 1 && mention.evidence !== 'pronoun');
  }

  /** “No,” he replied, and "Foss asked his client whether he": not the one who asked. */
  #asks(mention: EntityMention, { from, sentence, isReply }: PronounPlace): boolean {
    const distance = sentence - mention.sentence;
    if (distance === 0) return mention.to < from && asksSomebody(this.#prose, mention);
    if (isReply) return distance <= 2 && isAsker(this.#prose, mention);
    return distance === 1 && asksSomebody(this.#prose, mention);
  }

  /** "Overtaken by a man in a kayak": two sentences later it is not about him. */
  #isPassing(mention: EntityMention, { sentence }: Place): boolean {
    const { entity } = mention;
    if (entity.kind !== 'unnamed' || entity.traits.gender === 'it' || sentence - mention.sentence < 2) return false;
    return this.#soFar.leads.isOblique(mention);
  }

  /** The only woman of the article, where every other person is known to be a man; and the other way round. */
  #onlyOne(pronoun: Pronoun, reason: OpenReason): Antecedent {
    const { persons, among } = this.#soFar;
    if (pronoun === 'it' || persons.size > MOST_PERSONS) return { found: false, reason };
    const [only, ...others] = [...persons].filter((entity) => fits(entity, pronoun) && !among.has(entity));
    if (!only || others.length > 0 || genderOf(only) !== pronoun) return { found: false, reason };
    return { found: true, entity: only, confidence: ONLY_ONE };
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

const isStop = (token: Prose['tokens'][number] | undefined) => token === undefined || /^[.!?]$/.test(token.text);

/** "The ministry", of which nothing was told: it may be one that the article names. */
function isBareBody({ gender, described: { houses, modifiers } }: DescribedPerson): boolean {
  return gender === 'it' && houses.length === 0 && modifiers.length < 2;
}
