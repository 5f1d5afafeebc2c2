import { createSink } from './feature-sink.ts';
import { FeatureTable } from './feature-table.ts';
import { featuresOf } from './features.ts';
import { LABEL_COUNT } from './labels.ts';
import { Lattice } from './lattice.ts';
import { STATE_COUNT, sumLabels } from './states.ts';
import { stepFactors, stepInto } from './steps.ts';
import type { View } from './view.ts';

/** The weights of a linear-chain conditional random field over the tokens of a paragraph. */
export interface TaggerWeights {
  /** Hashes of the features kept. */
  readonly hashes: Int32Array;
  /** `LABEL_COUNT` weights a feature, each times `unit`. */
  readonly weights: Int8Array;
  readonly unit: number;
  /** The weights of the steps are far larger: they have a unit of their own. */
  readonly steps: Int8Array;
  readonly stepUnit: number;
}

/** P(label | paragraph) for every token of a text: `LABEL_COUNT` numbers a token. */
export type Marginals = Float32Array;

export class Tagger {
  private readonly table: FeatureTable;
  /** `ROW` pairs of weights a slot of the table. */
  private readonly pairs: Int32Array;
  private readonly factors: Float64Array;
  private readonly lattice = new Lattice();
  private readonly sink = createSink();
  private readonly unit: number;

  constructor({ hashes, weights, unit, steps, stepUnit }: TaggerWeights) {
    this.unit = unit;
    this.table = new FeatureTable(hashes);
    this.pairs = new Int32Array(this.table.slots * ROW);
    hashes.forEach((hash, k) => {
      const at = this.table.slotOf(hash) * ROW;
      for (let state = 0; state < STATE_COUNT; state++) {
        const weight = weights[k * STATE_COUNT + state] as number;
        this.pairs[at + (state >> 1)] = (this.pairs[at + (state >> 1)] as number) + (weight << (16 * (state & 1)));
      }
    });
    this.factors = stepFactors(steps, stepUnit);
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
    const { sink, table, pairs } = this;
    featuresOf(view, i, from, to, sink);
    let [a, b, c, d, e, f, g] = [0, 0, 0, 0, 0, 0, 0];
    for (let k = 0; k < sink.count; k++) {
      const slot = table.slotOf(sink.ids[k] as number);
      if (slot < 0) continue;
      const at = slot * ROW;
      a = (a + (pairs[at] as number)) | 0;
      b = (b + (pairs[at + 1] as number)) | 0;
      c = (c + (pairs[at + 2] as number)) | 0;
      d = (d + (pairs[at + 3] as number)) | 0;
      e = (e + (pairs[at + 4] as number)) | 0;
      f = (f + (pairs[at + 5] as number)) | 0;
      g = (g + (pairs[at + 6] as number)) | 0;
    }
    const at = (i - from) * STATE_COUNT;
    this.unpack(a, at);
    this.unpack(b, at + 2);
    this.unpack(c, at + 4);
    this.unpack(d, at + 6);
    this.unpack(e, at + 8);
    this.unpack(f, at + 10);
    this.lattice.emission[at + 12] = lower(g) * this.unit;
    this.lattice.step[i - from] = stepInto(view.seen, i, from);
  }

  private unpack(pair: number, at: number): void {
    const { emission } = this.lattice;
    const low = lower(pair);
    emission[at] = low * this.unit;
    emission[at + 1] = ((pair - low) >> 16) * this.unit;
  }
}

const lower = (pair: number) => (pair << 16) >> 16;

/** Pairs of weights for 13 states and one unused: a power of two keeps a row within a cache line. */
const ROW = 8;
