import { type Lesson, ownLessons, type WordWeights, wordsIn } from '../../../src/engine/preconditions/learn-words.ts';
import { isClass } from '../../../src/engine/preconditions/word-classes.ts';
import type { Dossier, PreconditionId } from '../../../src/model/record.ts';

/*
 * How much each word tells of a precondition, by logistic regression: one precondition against the others of its dossier
 * and against sentences on none. Words are weighed together, so that what always stands beside a telling word gets nothing
 * for it; to count each word by itself (`learn-words.ts`, for packs) recognises less. No word speaks against a precondition:
 * that is left to the signs of a passage.
 */

const SETTINGS = {
  /** Rounds over all lessons, in their order: the same lessons always give the same words. */
  rounds: 20,
  rate: 0.5,
  /** How strongly weights are held near nought. */
  ridge: 0.08,
  /** Sentences on none are many. */
  none: 0.4,
  /** A class tells less than the word itself. */
  ofAClass: 0.5,
  /** From logits to the measure in which the record keeps them. */
  scale: 2,
  most: 6,
};

/** The weights of the words for each precondition; `more` are lessons beside the dossier’s own texts. */
export function trainWords(dossier: Dossier, more: readonly Lesson[]): WordWeights {
  const vocabulary = new Vocabulary();
  const texts = textsOf([...ownLessons(dossier), ...more], vocabulary);
  return new Map(dossier.preconditions.map(({ id }) => [id, wordsOf(vocabulary, trainOne(vocabulary, texts, id))]));
}

class Vocabulary {
  readonly words: string[] = [];
  private readonly places = new Map<string, number>();

  placeOf(word: string): number {
    const known = this.places.get(word);
    if (known !== undefined) return known;
    this.places.set(word, this.words.length);
    return this.words.push(word) - 1;
  }
}

interface Text {
  readonly words: readonly number[];
  readonly on: Set<PreconditionId>;
  weight: number;
}

/** A text that is a lesson on two preconditions is one text. */
function textsOf(lessons: readonly Lesson[], vocabulary: Vocabulary): readonly Text[] {
  const byText = new Map<string, Text>();
  for (const { text, on, weight } of lessons) {
    const known = byText.get(text);
    const words = known?.words ?? wordsOnce(text).map((word) => vocabulary.placeOf(word));
    const made = known ?? { words, on: new Set(), weight: 0 };
    for (const id of on) made.on.add(id);
    made.weight = Math.max(made.weight, weightOf(weight));
    byText.set(text, made);
  }
  return [...byText.values()].filter(({ words }) => words.length > 0);
}

/** Labels and words of a list count twice elsewhere: alone in their text they would be learned too well. */
const weightOf = (weight: number): number => Math.min(1, weight);

const KNOWN = new Map<string, readonly string[]>();

/** Sentences of articles are lessons of every dossier. */
function wordsOnce(text: string): readonly string[] {
  const words = KNOWN.get(text) ?? [...wordsIn(text)];
  KNOWN.set(text, words);
  return words;
}

/** A text as one precondition sees it. */
interface Row {
  /** Those of its words that some text on the precondition has: others can never tell of it. */
  readonly words: Int32Array;
  readonly isOn: 0 | 1;
  readonly weight: number;
}

function rowsFor(texts: readonly Text[], id: PreconditionId): Row[] {
  const own = new Set(texts.filter(({ on }) => on.has(id)).flatMap(({ words }) => words));
  return texts.map(({ words, on, weight }) => ({
    words: Int32Array.from(words.filter((word) => own.has(word))),
    isOn: on.has(id) ? 1 : 0,
    weight: on.size > 0 ? weight : SETTINGS.none * weight,
  }));
}

/** Steps that grow smaller with what a weight has moved already (AdaGrad); weights stay at nought or above. */
function trainOne({ words }: Vocabulary, texts: readonly Text[], id: PreconditionId): Float64Array {
  const { rounds, rate, ridge, ofAClass } = SETTINGS;
  const rows = rowsFor(texts, id);
  const unit = Float64Array.from(words, (word) => (isClass(word) ? ofAClass : 1));
  const weights = new Float64Array(words.length);
  const moved = new Float64Array(words.length).fill(FIRST);
  const constant = { value: NONE, moved: FIRST };
  for (let round = 0; round < rounds; round++) {
    for (const row of rows) {
      let sum = constant.value;
      for (const word of row.words) sum += (weights[word] as number) * (unit[word] as number);
      const error = row.weight * (row.isOn - 1 / (1 + Math.exp(-sum)));
      constant.moved += error * error;
      constant.value += (rate / Math.sqrt(constant.moved)) * error;
      for (const word of row.words) {
        const weight = weights[word] as number;
        const slope = error * (unit[word] as number) - ridge * weight * row.weight;
        const much = (moved[word] as number) + slope * slope;
        moved[word] = much;
        weights[word] = Math.max(0, weight + (rate / Math.sqrt(much)) * slope);
      }
    }
  }
  return weights;
}

/** What a text without a telling word comes to, before anything is seen. */
const NONE = -3;
const FIRST = 1e-3;

function wordsOf({ words }: Vocabulary, weights: Float64Array): Map<string, number> {
  const { scale, most, ofAClass } = SETTINGS;
  const told = words.map((word, k) => [word, (weights[k] ?? 0) * scale * (isClass(word) ? ofAClass : 1)] as const);
  return new Map(told.filter(([, much]) => much > 0).map(([word, much]) => [word, Math.min(most, much)]));
}
