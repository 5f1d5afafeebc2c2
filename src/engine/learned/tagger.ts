import { createSink, MOST_FEATURES } from './feature-sink.ts';
import { featuresOf } from './features.ts';
import { LABEL_COUNT } from './labels.ts';
import { Lattice } from './lattice.ts';
import { ScoreFactors } from './score-factors.ts';
import { STATE_COUNT, sumLabels } from './states.ts';
import { stepFactors, stepInto } from './steps.ts';
import type { View } from './view.ts';
import { ROW, WeightRows } from './weight-rows.ts';

/** The weights of a linear-chain conditional random field over the tokens of a paragraph. */
export interface TaggerWeights {
  /** Hashes of the features kept. */
  readonly hashes: Int32Array;
  /** `STATE_COUNT` weights a feature, each times `unit`. */
  readonly weights: Int8Array;
  readonly unit: number;
  /** The weights of the steps are far larger: they have a unit of their own. */
  readonly steps: Int8Array;
  readonly stepUnit: number;
}

/** P(label | paragraph) for every token of a text: `LABEL_COUNT` numbers a token. */
export type Marginals = Float32Array;

/** The exponentials of weights in bytes: there are far fewer of them than steps. */
function exponentials(unit: number): (weight: number) => number {
  const known = Float64Array.from({ length: 256 }, (_, k) => Math.exp((k - 128) * unit));
  return (weight) => known[weight + 128] as number;
}

export class Tagger {
  private readonly rows: WeightRows;
  /** The steps' factors, and those of a token's scores by their distance from the best. */
  private readonly factors: Float64Array;
  private readonly distances: ScoreFactors;
  private readonly lattice = new Lattice();
  private readonly sink = createSink();
  private readonly found = new Int32Array(MOST_FEATURES);
  private readonly sums = new Int32Array(2 * ROW);

  constructor({ hashes, weights, unit, steps, stepUnit }: TaggerWeights) {
    this.rows = new WeightRows(hashes, weights);
    this.factors = stepFactors(steps, exponentials(stepUnit));
    this.distances = new ScoreFactors(unit);
  }

  tag(view: View): Marginals {
    const marginals = new Float32Array(view.prose.tokens.length * LABEL_COUNT);
    for (const { from, to } of view.prose.paragraphs) {
      this.lattice.resize(to - from);
      for (let i = from; i < to; i++) this.score(view, i, from, to);
      this.lattice.spread(to - from, this.factors);
      sumLabels(this.lattice.marginal, to - from, marginals, from * LABEL_COUNT);
    }
    return marginals;
  }

  /**
   * Sums whole numbers, state by state: half of the model's time is spent here. Two sums share a number, one in its
   * upper and one in its lower 16 bits; a hundred features of at most 127 stay far within them.
   */
  private score(view: View, i: number, from: number, to: number): void {
    const { sink, rows, found } = this;
    featuresOf(view, i, from, to, sink);
    let [a, b, c, d, e, f, g] = [0, 0, 0, 0, 0, 0, 0];
    const count = rows.find(sink.ids, sink.count, found);
    const { pairs } = rows;
    for (let k = 0; k < count; k++) {
      const at = found[k] as number;
      a = (a + (pairs[at] as number)) | 0;
      b = (b + (pairs[at + 1] as number)) | 0;
      c = (c + (pairs[at + 2] as number)) | 0;
      d = (d + (pairs[at + 3] as number)) | 0;
      e = (e + (pairs[at + 4] as number)) | 0;
      f = (f + (pairs[at + 5] as number)) | 0;
      g = (g + (pairs[at + 6] as number)) | 0;
    }
    this.unpack(a, 0);
    this.unpack(b, 2);
    this.unpack(c, 4);
    this.unpack(d, 6);
    this.unpack(e, 8);
    this.unpack(f, 10);
    this.unpack(g, 12);
    this.emit(i - from);
    this.lattice.step[i - from] = stepInto(view.seen, i, from);
  }

  private unpack(pair: number, at: number): void {
    const low = (pair << 16) >> 16;
    this.sums[at] = low;
    this.sums[at + 1] = (pair - low) >> 16;
  }

  /** Scores become factors. They are whole numbers, so that a table stands for an exponential each. */
  private emit(token: number): void {
    const { sums, distances } = this;
    const { emission } = this.lattice;
    let top = sums[0] as number;
    for (let state = 1; state < STATE_COUNT; state++) top = Math.max(top, sums[state] as number);
    const at = token * STATE_COUNT;
    for (let state = 0; state < STATE_COUNT; state++) {
      emission[at + state] = distances.at(top - (sums[state] as number));
    }
  }
}
