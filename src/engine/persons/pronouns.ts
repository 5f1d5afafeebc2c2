import { type Prose, paragraphOf, sentenceNumber } from '../prose/prose.ts';
import { tokenIndexAt } from '../prose/tokens.ts';
import { type Entity, type EntityMention, placeOf } from './entities.ts';

type Pronoun = 'he' | 'she' | 'it';
type OpenReason = 'ambiguous' | 'no-antecedent';

type Antecedent =
  | { readonly found: true; readonly entity: Entity; readonly confidence: number }
  | { readonly found: false; readonly reason: OpenReason };

/** All mentions, pronouns included, and the pronouns that stay open, by their token. */
export interface WithPronouns {
  readonly mentions: readonly EntityMention[];
  readonly leads: ReadonlySet<EntityMention>;
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

/**
 * Adds "he", "she" and "it" outside quotation marks as mentions of whom they mean. They are read in order, so that a
 * chain holds: "Malone shook hands. She says that she was afraid. “He could go anywhere,” she said."
 */
export function resolvePronouns(
  prose: Prose,
  named: readonly EntityMention[],
  leads: ReadonlySet<EntityMention>,
): WithPronouns {
  const chain = new Chain(named, leads);
  for (const index of pronounsOutsideQuotations(prose)) chain.add(prose, index);
  return chain.end();
}

function* pronounsOutsideQuotations({ tokens, paragraphs }: Prose): Generator<number> {
  for (const { from, to, stretches } of paragraphs) {
    let i = from;
    for (const { start, end } of stretches) {
      yield* pronounsIn(tokens, i, Math.min(to, tokenIndexAt(tokens, start)));
      i = tokenIndexAt(tokens, end - 1) + 1;
    }
    yield* pronounsIn(tokens, i, to);
  }
}

function* pronounsIn(tokens: Prose['tokens'], from: number, to: number): Generator<number> {
  for (let i = from; i < to; i++) if (isPronoun(tokens[i]?.folded)) yield i;
}

const isPronoun = (word: string | undefined): word is Pronoun => word === 'he' || word === 'she' || word === 'it';

/** The mentions so far, while the pronouns are resolved one after the other. */
class Chain {
  readonly #named: readonly EntityMention[];
  readonly #leads: Set<EntityMention>;
  readonly #soFar: EntityMention[] = [];
  /** Sentences that are about somebody whom a pronoun leaves open. */
  readonly #openSentences = new Map<number, Pronoun>();
  readonly #open = new Map<number, OpenReason>();
  #next = 0;

  constructor(named: readonly EntityMention[], leads: ReadonlySet<EntityMention>) {
    this.#named = named;
    this.#leads = new Set(leads);
  }

  add(prose: Prose, index: number): void {
    this.#takeUntil(index);
    const pronoun = prose.tokens[index]?.folded;
    const place = placeOf(prose, index, index + 1);
    if (!place || !isPronoun(pronoun)) return;
    const answer = this.#antecedent(prose, index, pronoun);
    const isFirst = !this.#soFar.slice(-5).some((near) => near.sentence === place.sentence && this.#leads.has(near));
    if (answer.found) {
      const { entity, confidence } = answer;
      // a person once called "she" is not called "he" two sentences later
      if (pronoun !== 'it') entity.traits.likely ??= pronoun;
      const mention: EntityMention = { ...place, entity, evidence: 'pronoun', confidence };
      this.#soFar.push(mention);
      if (isFirst) this.#leads.add(mention);
    } else if (pronoun !== 'it') {
      this.#open.set(index, answer.reason);
      if (isFirst) this.#openSentences.set(place.sentence, pronoun);
    }
  }

  end(): WithPronouns {
    this.#takeUntil(Number.POSITIVE_INFINITY);
    return { mentions: this.#soFar, leads: this.#leads, open: this.#open };
  }

  #takeUntil(index: number): void {
    for (let next = this.#named[this.#next]; next && next.from < index; next = this.#named[this.#next]) {
      this.#soFar.push(next);
      this.#next++;
    }
  }

  /**
   * The person that the nearest sentence is about, if of fitting gender; else anybody of it who fits. Two persons who fit
   * equally well leave it open: a wrong name is worse than none.
   */
  #antecedent(prose: Prose, index: number, pronoun: Pronoun): Antecedent {
    const paragraph = paragraphOf(prose, index);
    const here = paragraph ? sentenceNumber(paragraph, index) : 0;
    const near = this.#soFar.slice(-MOST_MENTIONS).filter(({ quoted }) => !quoted);
    for (let sentence = here; sentence >= Math.max(0, here - REACH); sentence--) {
      if (this.#openSentences.get(sentence) === pronoun) return { found: false, reason: 'ambiguous' };
      const inIt = near.filter((mention) => mention.sentence === sentence);
      const answer = this.#fromSentence(inIt, pronoun);
      if (!answer) continue;
      if (!answer.found) return answer;
      const confidence = answer.confidence - PER_SENTENCE * (here - sentence);
      return confidence < LEAST ? { found: false, reason: 'ambiguous' } : { ...answer, confidence };
    }
    return { found: false, reason: 'no-antecedent' };
  }

  /** Whom one sentence offers; `null` when nobody of it fits. */
  #fromSentence(mentions: readonly EntityMention[], pronoun: Pronoun): Antecedent | null {
    const fitting = mentions.filter(({ entity }) => fits(entity, pronoun));
    const subjects = unique(fitting.filter((mention) => this.#leads.has(mention)));
    return chosen(subjects, pronoun, 0.9) ?? chosen(unique(fitting), pronoun, 0.76);
  }
}

const unique = (mentions: readonly EntityMention[]) => [...new Set(mentions.map(({ entity }) => entity))];

function fits({ kind, traits }: Entity, pronoun: Pronoun): boolean {
  if (pronoun === 'it') return traits.gender === 'it';
  if (traits.gender) return traits.gender === pronoun;
  return kind === 'unnamed' || traits.likely === null || traits.likely === pronoun;
}

/** The only one, or of several the only one known to fit; `null` of none. */
function chosen(entities: readonly Entity[], pronoun: Pronoun, base: number): Antecedent | null {
  const [only, ...others] = entities;
  if (!only) return null;
  if (others.length === 0) return { found: true, entity: only, confidence: sureness(only, pronoun, base) };
  const [known, ...alsoKnown] = entities.filter(({ traits }) => (traits.gender ?? traits.likely) === pronoun);
  if (!known || alsoKnown.length > 0) return { found: false, reason: 'ambiguous' };
  return { found: true, entity: known, confidence: sureness(known, pronoun, base - 0.12) };
}

function sureness({ traits }: Entity, pronoun: Pronoun, base: number): number {
  if (traits.gender === pronoun) return base;
  return traits.likely === pronoun ? base - 0.04 : base - 0.14;
}
