import { type Prose, sentenceAt } from '../../prose/prose.ts';
import type { Phrase } from '../../quotations/phrase.ts';
import type { Turns } from '../conversation/turns.ts';
import { isVague } from '../described/described-persons.ts';
import {
  type Antecedent,
  chosen,
  fits,
  genderOf,
  type OpenReason,
  type Pronoun,
  unique,
} from '../people/antecedent.ts';
import { asksSomebody, isAsker, isQuestion, isReplying, opensWithAsked, tellsOfReporter } from '../people/askers.ts';
import { type Entity, type EntityMention, isProven, mayBeNobody, type Place, placeOf } from '../people/entities.ts';
import { isHardlyAnybody } from './hardly-anybody.ts';
import { yieldsToMain } from './main-person.ts';
import { isAboutPaper } from './papers.ts';
import { isObject } from './pronouns.ts';
import type { SoFar } from './so-far.ts';
import { isAnswer } from './utterances.ts';

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
  /** Behind "When I emailed Foss," */
  readonly isAfterReporter: boolean;
  /** "He replied" */
  readonly isReply: boolean;
  /** Whom the words name that the pronoun speaks: “Fane thought it a punishment,” he said. */
  readonly spokenOf: ReadonlySet<Entity>;
}

/** Whom a pronoun means, as far as the mentions before it tell. */
export class Antecedents {
  readonly #prose: Prose;
  readonly #soFar: SoFar;
  readonly #turns: Turns;
  readonly #contents: ReadonlyMap<number, readonly Phrase[]>;
  /** Sentences that are about somebody whom a pronoun leaves open. */
  readonly #openSentences = new Map<number, Pronoun>();

  /** `soFar` may grow between the questions. `contents`: what is said, by the token of its source. */
  constructor(prose: Prose, soFar: SoFar, contents: ReadonlyMap<number, readonly Phrase[]>, turns: Turns) {
    this.#prose = prose;
    this.#turns = turns;
    this.#soFar = soFar;
    this.#contents = contents;
  }

  /** `null` for "Asked whether he would go, Holm said": whom it means is told later. */
  placeOf(index: number): PronounPlace | null {
    const place = placeOf(this.#prose, index, index + 1);
    const own = place && this.#prose.paragraphs[place.paragraph];
    if (!place || !own) return null;
    const { from } = sentenceAt(own, index);
    const isAfterAsked = index - from < LONGEST_CLAUSE && opensWithAsked(this.#prose, from);
    for (let i = from; isAfterAsked && this.#prose.tokens[i]?.text !== ','; i++) if (i === index) return null;
    const isAfterReporter = index - from < LONGEST_CLAUSE && tellsOfReporter(this.#prose, from, index);
    const said = this.#contents.get(index) ?? [];
    const spoken = isAfterReporter ? said.filter((run) => run.from < from || run.from > index) : said;
    const spokenOf = this.#soFar.namedWithin(this.#prose, spoken);
    const { to, paragraph, sentence, quoted } = place;
    const isReply = isReplying(this.#prose, index);
    return { from: index, to, paragraph, sentence, quoted, isAfterAsked, isAfterReporter, isReply, spokenOf };
  }

  /** Whom the pronoun at `place` means; a reason where it stays open. */
  find(place: PronounPlace, pronoun: Pronoun): Antecedent {
    const answer = this.#settled(this.#antecedent(place, pronoun), place, pronoun);
    const isDoubtful = this.#isNobody(answer, place, pronoun) || this.#isDoubtful(answer, place, pronoun);
    return isDoubtful ? { found: false, reason: 'ambiguous' } : answer;
  }

  /** "Ada Holm left. Ostra Notes reported it first. “…,” she said": what may be a house, while a woman is near. */
  #isNobody(answer: Antecedent, { sentence }: Place, pronoun: Pronoun): boolean {
    if (!answer.found || pronoun === 'it' || !mayBeNobody(answer.entity)) return false;
    return this.#soFar.since(sentence - REACH).some(({ entity }) => {
      return entity !== answer.entity && entity.kind !== 'unnamed' && genderOf(entity) === pronoun;
    });
  }

  /** Somebody without a name, where this paragraph, or that one’s, names somebody who fits as well. */
  #isDoubtful(answer: Antecedent, place: Place, pronoun: Pronoun): boolean {
    const { paragraph } = place;
    if (answer.found && isAnswer(this.#prose, place.from) && this.#hasJustSpoken(answer.entity, place)) return true;
    if (!answer.found || answer.entity.kind !== 'unnamed' || pronoun === 'it') return false;
    if (!PASSING.test(answer.entity.description) || this.#soFar.hasTakenUp(answer.entity)) return false;
    const own = this.#soFar.lastOf(answer.entity);
    const nearby = this.#soFar.personsOf(paragraph);
    const here = own && own.paragraph < paragraph ? [...this.#soFar.personsOf(own.paragraph), ...nearby] : nearby;
    if (own && this.#soFar.leads.isSource(own)) return false; // who speaks does not pass
    return here.some((mention) => {
      const isInPhrase = mention.sentence === own?.sentence && this.#soFar.leads.isOblique(mention); // "Lunt’s brother"
      return mention.entity.kind !== 'unnamed' && fits(mention.entity, pronoun) && !isInPhrase;
    });
  }

  /** Holm wrote: “Sign it.” His answer was short: “No.” */
  #hasJustSpoken(entity: Entity, { sentence }: Place): boolean {
    const before = [...this.#soFar.ofSentence(sentence - 1), ...this.#soFar.ofSentence(sentence - 2)];
    return before.some((mention) => mention.entity === entity && this.#soFar.leads.isSource(mention));
  }

  /** Nobody is meant for sure, and so a later pronoun that comes to this sentence is left open too. */
  leaveOpen({ sentence }: Place, pronoun: Pronoun): void {
    const hasLead = this.#soFar.ofSentence(sentence).some((mention) => this.#soFar.leads.has(mention));
    if (!hasLead) this.#openSentences.set(sentence, pronoun);
  }

  /** Of those who share a surname the only one whom the pronoun fits. "The vicar" without a name may be anybody named. */
  #settled(answer: Antecedent, { paragraph }: Place, pronoun: Pronoun): Antecedent {
    if (!answer.found) return answer;
    const { entity } = answer;
    if (entity.kind === 'unnamed' && entity.traits.gender !== 'it' && isVague(entity))
      return { found: false, reason: 'ambiguous', vague: entity };
    const among = this.#soFar.among.get(entity);
    if (!among) return answer;
    const [only, ...others] = among.filter((one) => fits(one, pronoun));
    // "Holm died in May. Lind played his tape for me. “…,” he says": Lind may be the woman, and Holm the one who says it
    const isRival = ({ entity: lead }: EntityMention) =>
      lead !== entity && !among.includes(lead) && fits(lead, pronoun);
    const isSure = only !== undefined && others.length === 0 && !this.#soFar.leadsOf(paragraph).some(isRival);
    return isSure ? { ...answer, entity: only } : { found: false, reason: 'ambiguous' };
  }

  /**
   * The person that the nearest sentence is about, if of fitting gender; else anybody of it who fits. Two persons who fit
   * equally well leave it open: a wrong name is worse than none.
   */
  #antecedent(place: PronounPlace, pronoun: Pronoun): Antecedent {
    for (let sentence = place.sentence; sentence >= Math.max(0, place.sentence - REACH); sentence--) {
      const stop = this.#stopAt(sentence, pronoun, place);
      if (stop) return { found: false, reason: stop };
      const mentions = this.#soFar.ofSentence(sentence);
      const answer = mentions.length > 0 ? this.#fromSentence(mentions, pronoun, place) : null;
      if (!answer && mentions.some((mention) => this.#isBelied(mention, pronoun, place)))
        return { found: false, reason: 'ambiguous' };
      if (!answer) continue;
      if (!answer.found) return answer;
      const confidence = answer.confidence - PER_SENTENCE * (place.sentence - sentence);
      return confidence < LEAST ? this.#onlyOne(place, pronoun, 'ambiguous') : { ...answer, confidence };
    }
    return this.#onlyOne(place, pronoun, 'no-antecedent');
  }

  /** Why nobody of a sentence, nor of one before it, is meant. */
  #stopAt(sentence: number, pronoun: Pronoun, place: PronounPlace): OpenReason | null {
    if (this.#openSentences.get(sentence) === pronoun) return 'ambiguous';
    const isBefore = pronoun === 'it' && sentence < place.sentence;
    return isBefore && isAboutPaper(this.#prose, sentence, place) ? 'no-antecedent' : null;
  }

  /** "The Hungarian does not believe it. “…,” she says", where the Hungarian was taken for a man: it may well be wrong. */
  #isBelied(mention: EntityMention, pronoun: Pronoun, place: PronounPlace): boolean {
    const { entity, evidence, confidence } = mention;
    const isGuess = evidence === 'office' && confidence === undefined && entity.kind !== 'unnamed';
    const isRightBefore = mention.paragraph === place.paragraph && place.sentence - mention.sentence <= 2;
    if (pronoun === 'it' || !isGuess || !isRightBefore || fits(entity, pronoun)) return false;
    return this.#prose.tokens[mention.from]?.folded === 'the' && this.#soFar.leads.has(mention);
  }

  /** Whom one sentence offers; `null` when nobody of it fits. */
  #fromSentence(mentions: readonly EntityMention[], pronoun: Pronoun, place: PronounPlace): Antecedent | null {
    const fitting = mentions.filter(
      (mention) => fits(mention.entity, pronoun) && this.#canBeMeant(mention, place, pronoun),
    );
    const subjects = fitting.filter((mention) => this.#soFar.leads.has(mention));
    return chosen(unique(subjects), pronoun, 0.9) ?? chosen(unique(fitting).filter(isProven), pronoun, 0.76);
  }

  #canBeMeant(mention: EntityMention, place: PronounPlace, pronoun: Pronoun): boolean {
    if (isHardlyAnybody(this.#prose, mention, place) || this.#isSetAgainst(mention, place, pronoun)) return false;
    if (this.#isAskedAbout(mention) || place.spokenOf.has(mention.entity)) return false;
    if (this.#turns.isPartner(place.paragraph, mention.entity)) return false;
    const content = this.#contents.get(place.from) ?? [];
    if (yieldsToMain(this.#prose, this.#soFar, mention, place, pronoun, content)) return false;
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
    if (!isTheirs && (isKnown(entity) || (genderOf(entity) === null && sentence !== place.sentence))) return false;
    if (tokens[to]?.text === ',' && tokens[to + 1]?.folded === 'who') return false; // "his brother, who fishes with him"
    const end = Math.min(place.from, to + LONGEST_CLAUSE);
    for (let i = to; i < end && !isStop(tokens[i]); i++) if (isObject(tokens, i, pronoun)) return true;
    return false;
  }

  /** "Would the minister be dismissed? “No,” she said": somebody vague in a question is hardly who answers it. */
  #isAskedAbout({ entity, from, paragraph }: EntityMention): boolean {
    if (entity.kind !== 'unnamed' || !isVague(entity)) return false;
    const own = this.#prose.paragraphs[paragraph];
    return own !== undefined && isQuestion(this.#prose, sentenceAt(own, from));
  }

  /** "In a call with Marco Rubio, he", "Rubio, he said, “is wrong”": whoever the pronoun means, it is hardly Rubio. */
  #isFronted(mention: EntityMention, { from, sentence, isAfterAsked, isAfterReporter }: PronounPlace): boolean {
    if (isAfterReporter || mention.sentence !== sentence || this.#prose.tokens[from - 1]?.text !== ',') return false;
    return isAfterAsked || (mention.to === from - 1 && mention.evidence !== 'pronoun');
  }

  /** “No,” he replied, and "Foss asked his client whether he": not the one who asked. */
  #asks(mention: EntityMention, { from, sentence, isReply, paragraph }: PronounPlace): boolean {
    const isBefore = mention.paragraph === paragraph - 1 && this.#endsParagraph(mention);
    const distance = isBefore ? 1 : sentence - mention.sentence; // an answer may have many sentences
    if (distance === 0) return mention.to < from && asksSomebody(this.#prose, mention);
    if (isReply) return distance <= 2 && isAsker(this.#prose, mention);
    return distance === 1 && asksSomebody(this.#prose, mention);
  }

  #endsParagraph({ paragraph, sentence }: EntityMention): boolean {
    const own = this.#prose.paragraphs[paragraph];
    return own !== undefined && sentence === own.firstSentence + own.sentences.length - 1;
  }

  /** "Overtaken by a man in a kayak": two sentences later it is not about him. */
  #isPassing(mention: EntityMention, { sentence }: Place): boolean {
    const { entity } = mention;
    if (entity.kind !== 'unnamed' || entity.traits.gender === 'it' || sentence - mention.sentence < 2) return false;
    return this.#soFar.leads.isOblique(mention);
  }

  /** The only woman of the article, where every other person is known to be a man; and the other way round. */
  #onlyOne({ paragraph }: Place, pronoun: Pronoun, reason: OpenReason): Antecedent {
    const { persons, among } = this.#soFar;
    if (pronoun === 'it' || persons.size > MOST_PERSONS) return { found: false, reason };
    const [only, ...others] = [...persons].filter((entity) => fits(entity, pronoun) && !among.has(entity));
    if (!only || others.length > 0 || genderOf(only) !== pronoun) return { found: false, reason };
    if (this.#turns.isPartner(paragraph, only)) return { found: false, reason };
    return { found: true, entity: only, confidence: ONLY_ONE };
  }
}

/** “A student yelled”: somebody who passes through the story of somebody else. */
const PASSING = /^(?:an?|one|another|some) /;

/** Whether more than the ending of a name tells whether it is a woman or a man. */
const isKnown = ({ traits }: Entity) => traits.gender !== null || (traits.likely !== null && !traits.byEnding);

const isStop = (token: Prose['tokens'][number] | undefined) => token === undefined || /^[.!?]$/.test(token.text);
