import { type Prose, paragraphOf, sentenceAt } from '../../prose/prose.ts';
import { CONJUNCTIONS } from '../../words/function-words.ts';
import { CALENDAR_WORD, DETERMINER, isAny, PREPOSITION, TITLE } from '../../words/word-kinds.ts';
import { type EntityMention, isProven, type Place } from '../people/entities.ts';

/**
 * The persons that sentences are about, outside quotation marks: the first of each, and those joined to it: in "Holm and
 * Vik waited" neither comes first. A person after a preposition ("in a call with Marco Rubio, he") or a possessive
 * ("Hegge’s deputy") is not what the sentence is about. Mentions are added in reading order.
 */
export class Leads {
  readonly #prose: Prose;
  readonly #tokens: Prose['tokens'];
  readonly #speakers: ReadonlyMap<number, unknown>;
  readonly #leads = new Set<EntityMention>();
  #last: EntityMention | null = null;
  #ofSentence: EntityMention[] = [];

  /** `speakers`: the tokens where sources of quotations begin. */
  constructor(prose: Prose, speakers: ReadonlyMap<number, unknown>) {
    this.#prose = prose;
    this.#tokens = prose.tokens;
    this.#speakers = speakers;
  }

  add(mention: EntityMention): void {
    if (mention.quoted || this.isOblique(mention)) return;
    const last = this.#last;
    const isJoined =
      last !== null && this.#leads.has(last) && mention.from === last.to + 1 && this.#tokens[last.to]?.folded === 'and';
    if (last?.sentence !== mention.sentence) {
      this.#leads.add(mention);
      this.#ofSentence = [mention];
    } else if (isJoined) {
      this.#leads.add(mention);
      this.#ofSentence.push(mention);
    } else if (this.#isSubjectAfterClause(mention) || this.#speaks(mention)) {
      for (const earlier of this.#ofSentence) this.#leads.delete(earlier);
      this.#leads.add(mention);
      this.#ofSentence = [mention];
    }
    if (isProven(mention.entity)) this.#last = mention; // "Black Friday" may be nobody: the next one leads too
  }

  has(mention: EntityMention): boolean {
    return this.#leads.has(mention);
  }

  /** "Reyes would do well to wait, said Karl Holm, a lawyer": the sentence is Holm’s. */
  #speaks(mention: EntityMention): boolean {
    if (SUBORDINATE.has(this.#tokens[mention.from - 1]?.folded ?? '')) return false; // "Ryan smiled when Holm asked whether"
    return this.isSource(mention) && !this.#ofSentence.some((earlier) => this.isSource(earlier));
  }

  /** A name that opens the source of a quotation, over titles. */
  isSource({ from, evidence }: EntityMention): boolean {
    if (evidence === 'pronoun') return false;
    if (evidence === 'office') return this.#speakers.has(from);
    for (let i = from; i > from - MOST_TITLES; i--) {
      if (this.#speakers.has(i)) return true;
      if (!isAny(this.#tokens[i - 1], TITLE)) return false;
    }
    return false;
  }

  /** "Asked whether Holm would resign, Reyes said": the sentence is about Reyes. */
  #isSubjectAfterClause({ from, to, evidence, sentence }: EntityMention): boolean {
    if (evidence === 'pronoun') return false;
    const paragraph = paragraphOf(this.#prose, from);
    if (!paragraph || this.#ofSentence[0]?.sentence !== sentence) return false;
    const opening = this.#tokens[sentenceAt(paragraph, from).from]?.folded ?? '';
    if (!(CONJUNCTIONS.has(opening) || /(?:ed|ing)$/.test(opening)) || NOT_FRONTING.has(opening)) return false;
    let before = from - 1;
    while (this.#tokens[before]?.isCapitalised || /^(?:the|\.)$/.test(this.#tokens[before]?.folded ?? '')) before--;
    return this.#tokens[before]?.text === ',' && this.#tokens[to]?.isWord === true;
  }

  isOblique({ from, to }: Place): boolean {
    const tokens = this.#tokens;
    const last = tokens[to - 1]?.folded;
    if (last?.endsWith("'s") && !IS_OR_HAS.has(last)) return true;
    // over titles: "with President Xi"; but "on Monday Xi" and "on Monday a guard"
    const most = isAny(tokens[from], DETERMINER) ? 1 : MOST_TITLES;
    for (let i = from - 1; i >= from - most; i--) {
      const token = tokens[i];
      if (isAny(token, PREPOSITION)) return true;
      if (!token?.isCapitalised || isAny(token, CALENDAR_WORD)) return false;
    }
    return false;
  }
}

const MOST_TITLES = 4;
const IS_OR_HAS = new Set(["he's", "she's", "it's"]);
const SUBORDINATE = new Set('when if as while because although though since until after before'.split(' '));
const NOT_FRONTING = new Set(['and', 'but', 'or', 'nor', 'yet', 'so']);
