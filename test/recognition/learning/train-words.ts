import type { WordWeights } from '../../../src/engine/preconditions/learn-words.ts';
import { ANY, unitOf } from '../../../src/engine/preconditions/telling-words.ts';
import type { PreconditionId } from '../../../src/model/record.ts';

/*
 * How much each word tells of a precondition, by logistic regression: the sentences on one precondition against all others,
 * those of other preconditions and real news on something else among them. Words are weighed together, so that what always
 * stands beside a telling word gets nothing for it, and a word may speak against: “Interpol” in a sentence on Kosovo.
 */

/** A sentence that is on some preconditions, or on none. */
export interface Lesson {
  /** Its stems with their classes, each once. */
  readonly words: readonly string[];
  /** The terms that it holds. */
  readonly terms?: readonly string[];
  readonly on: readonly PreconditionId[];
  readonly weight: number;
}

const SETTINGS = {
  /** Rounds over all lessons, in their order: the same lessons always give the same words. */
  rounds: 12,
  rate: 0.7,
  /** How strongly weights are held near nought. */
  ridge: 0.33,
  /** A sentence on a precondition is rare. */
  positive: 3,
  /** What tells less is left out. */
  least: 0.9,
};
/** What a sentence without a telling word comes to, before anything is seen. */
const NONE = -5;
const FIRST = 1e-2;
/** A word is learned from so many lessons at least. */
const FEWEST = 2;

/** The weights of the words for each precondition. */
export function trainWords(ids: readonly PreconditionId[], lessons: readonly Lesson[]): WordWeights {
  const rows = rowsOf(lessons);
  return new Map(ids.map((id) => [id, trainOne(rows, id)]));
}

/** Lessons as numbers: the words of lesson `k` are `words[starts[k]..starts[k + 1])`. */
interface Rows {
  readonly vocabulary: readonly string[];
  readonly words: Int32Array;
  readonly starts: Int32Array;
  readonly units: Float64Array;
  readonly lessons: readonly Lesson[];
}

const allOf = ({ words, terms = [] }: Lesson): readonly string[] => [...words, ...terms];

function rowsOf(lessons: readonly Lesson[]): Rows {
  const counts = new Map<string, number>();
  for (const lesson of lessons) for (const word of allOf(lesson)) counts.set(word, (counts.get(word) ?? 0) + 1);
  const vocabulary = [...counts].flatMap(([word, count]) => (count >= FEWEST ? [word] : []));
  const places = new Map(vocabulary.map((word, place) => [word, place]));
  const words = lessons.map((lesson) => allOf(lesson).flatMap((word) => places.get(word) ?? []));
  const starts = new Int32Array(lessons.length + 1);
  for (const [k, own] of words.entries()) starts[k + 1] = (starts[k] as number) + own.length;
  const units = Float64Array.from(lessons, (lesson) => unitOf(lesson.words.length));
  return { vocabulary, words: Int32Array.from(words.flat()), starts, units, lessons };
}

/** The weights of one precondition while they are learned, and how much each has moved. */
class Learner {
  readonly weights: Float64Array;
  none = NONE;
  private readonly moved: Float64Array;
  private noneMoved = FIRST;
  private readonly isOwn: Uint8Array;
  private readonly held: Float64Array;

  constructor(
    private readonly rows: Rows,
    private readonly id: PreconditionId,
  ) {
    this.weights = new Float64Array(rows.vocabulary.length);
    this.moved = new Float64Array(rows.vocabulary.length).fill(FIRST);
    this.isOwn = wordsOn(rows, id);
    this.held = ridgeOf(rows, SETTINGS.ridge);
  }

  /** A step towards what lesson `k` is; steps grow smaller with what a weight has moved already (AdaGrad). */
  learn(k: number): void {
    const unit = this.rows.units[k] as number;
    const error = this.errorAt(k, unit);
    this.noneMoved += error * error;
    this.none += (SETTINGS.rate / Math.sqrt(this.noneMoved)) * error;
    const [from, to] = [this.rows.starts[k] as number, this.rows.starts[k + 1] as number];
    for (let at = from; at < to; at++) this.move(this.rows.words[at] as number, error * unit);
  }

  private errorAt(k: number, unit: number): number {
    const { words, starts, lessons } = this.rows;
    const { on, weight } = lessons[k] as Lesson;
    let sum = 0;
    for (let at = starts[k] as number; at < (starts[k + 1] as number); at++) {
      sum += this.weights[words[at] as number] as number;
    }
    const likely = 1 / (1 + Math.exp(-(this.none + unit * sum)));
    return on.includes(this.id) ? weight * SETTINGS.positive * (1 - likely) : -weight * likely;
  }

  private move(word: number, slope: number): void {
    if (this.isOwn[word] === 0) return;
    const weight = this.weights[word] as number;
    const held = slope - (this.held[word] as number) * weight;
    const moved = (this.moved[word] as number) + held * held;
    this.moved[word] = moved;
    this.weights[word] = weight + (SETTINGS.rate / Math.sqrt(moved)) * held;
  }
}

function trainOne(rows: Rows, id: PreconditionId): Map<string, number> {
  const learner = new Learner(rows, id);
  for (let round = 0; round < SETTINGS.rounds; round++) {
    for (let k = 0; k < rows.lessons.length; k++) learner.learn(k);
  }
  return kept(rows.vocabulary, learner.weights, learner.none);
}

/** 1 of each word that some lesson on the precondition has: others can never tell of it. */
function wordsOn({ vocabulary, words, starts, lessons }: Rows, id: PreconditionId): Uint8Array {
  const isOwn = new Uint8Array(vocabulary.length);
  for (const [k, { on }] of lessons.entries()) {
    if (!on.includes(id)) continue;
    for (let at = starts[k] as number; at < (starts[k + 1] as number); at++) isOwn[words[at] as number] = 1;
  }
  return isOwn;
}

/** The share of the ridge that a word bears each time that it is seen. */
function ridgeOf({ vocabulary, words }: Rows, ridge: number): Float64Array {
  const counts = new Float64Array(vocabulary.length);
  for (const word of words) counts[word] = (counts[word] as number) + 1;
  return counts.map((count) => ridge / count);
}

function kept(vocabulary: readonly string[], weights: Float64Array, none: number): Map<string, number> {
  const found = new Map<string, number>([[ANY, none]]);
  for (const [place, word] of vocabulary.entries()) {
    const weight = weights[place] as number;
    if (Math.abs(weight) >= SETTINGS.least) found.set(word, weight);
  }
  return found;
}
