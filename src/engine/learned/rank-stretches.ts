import { factsOf } from './cue-facts.ts';
import type { Evidence } from './evidence.ts';
import { type Kernel, openEvidence } from './kernel.ts';
import type { ScoreWeights } from './score-table.ts';
import { type Bounds, type Field, MOST_BOUNDS } from './stretches.ts';
import type { TaggedRun } from './tagged-runs.ts';

/** Which stretch on one side of a cue is its content? */
export interface StretchQuestion {
  readonly cue: TaggedRun;
  readonly field: Field;
  readonly bounds: Bounds;
  /** The end of the paragraph. */
  readonly limit: number;
}

export interface RankedStretch {
  readonly from: number;
  readonly to: number;
  readonly probability: number;
}

export interface Ranking {
  /** Those that are not out of the question: of some hundred stretches a few. */
  readonly candidates: readonly RankedStretch[];
  /** P(no content on this side). */
  readonly none: number;
}

const LEAST_PROBABILITY = 0.001;

/** Real values of an answer. */
export const STRETCH_VALUES = 14;

/** Units of the layer, and rows of bytes that add to them: one for each feature, by the lowest bits of its cell. */
export const STRETCH_UNITS = 8;
export const STRETCH_ROWS = 1 << 12;
/** For each unit: how each real value adds to it, what it has of its own, how what it tells weighs. */
export const LAYER_SIZE = STRETCH_UNITS * (STRETCH_VALUES + 2);

/**
 * Weights of the choice: log-linear ones, and a layer of units beside them, which sum up over start, end and both
 * together and tell what is above nought (`kernel/answer-layer.ts`).
 */
export interface StretchWeights extends ScoreWeights {
  /** `STRETCH_UNITS` bytes a row, each times `rowUnit`. */
  readonly rows: Int8Array;
  readonly rowUnit: number;
  /** `LAYER_SIZE` numbers. */
  readonly layer: Float32Array;
}

/** Weighs the answers in the kernel, which has the one description of their features. */
export class StretchRanker {
  private evidence: Evidence | null = null;
  private views: ReturnType<typeof viewsOf>;

  /** @param kernel one for this ranker alone */
  constructor(
    private readonly kernel: Kernel,
    private readonly weights: StretchWeights,
  ) {
    this.views = viewsOf(kernel);
    const { buffer } = kernel.memory;
    new Int8Array(buffer, kernel.table.value, weights.table.length).set(weights.table);
    new Float32Array(buffer, kernel.valueWeights.value, STRETCH_VALUES).set(weights.values);
    new Int8Array(buffer, kernel.rows.value, weights.rows.length).set(weights.rows);
    new Float32Array(buffer, kernel.layer.value, LAYER_SIZE).set(weights.layer);
  }

  /** The probability of each likely candidate and of "none". */
  rank(evidence: Evidence, question: StretchQuestion): Ranking {
    const count = 1 + this.score(evidence, question);
    const { scores } = this.views;
    let top = Number.NEGATIVE_INFINITY;
    for (let k = 0; k < count; k++) top = Math.max(top, scores[k] as number);
    let sum = 0;
    for (let k = 0; k < count; k++) {
      scores[k] = Math.exp((scores[k] as number) - top);
      sum += scores[k] as number;
    }
    const candidates: RankedStretch[] = [];
    let at = 0;
    for (const from of question.bounds.starts) {
      for (const to of question.bounds.ends) {
        if (to <= from) continue;
        const probability = (scores[++at] as number) / sum;
        if (probability >= LEAST_PROBABILITY) candidates.push({ from, to, probability });
      }
    }
    return { candidates, none: (scores[0] as number) / sum };
  }

  /** Writes the scores of "none" and of each candidate; returns how many candidates there are. */
  private score(evidence: Evidence, question: StretchQuestion): number {
    const { kernel } = this;
    if (this.evidence !== evidence) openEvidence(kernel, evidence);
    this.evidence = evidence;
    ask(kernel, evidence, question);
    const { starts, ends } = question.bounds;
    if (this.views.bounds.buffer !== kernel.memory.buffer) this.views = viewsOf(kernel);
    this.views.bounds.set(starts);
    this.views.bounds.set(ends, starts.length);
    return kernel.scoreStretches(starts.length, ends.length, this.weights.unit, this.weights.rowUnit);
  }
}

/** Where bounds are written and scores stand. The memory moves when it grows; to make views for each question is slow. */
function viewsOf({ memory: { buffer }, bounds, scores }: Kernel) {
  return {
    bounds: new Int32Array(buffer, bounds.value, 2 * MOST_BOUNDS),
    scores: new Float64Array(buffer, scores.value, 1 + MOST_BOUNDS ** 2),
  };
}

/** Says what the next answers are answers to. The evidence is open already. */
export function ask(kernel: Kernel, evidence: Evidence, { cue, field, limit }: StretchQuestion): void {
  const { head, follows } = factsOf(evidence, cue);
  kernel.askOfCue(cue.from, cue.to, cue.probability, head, follows);
  kernel.askOfSide(field.side === 'left' ? 1 : 2, field.from, field.to, limit);
}
