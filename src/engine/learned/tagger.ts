import { createSink } from './feature-sink.ts';
import { FeatureTable } from './feature-table.ts';
import { featuresOf } from './features.ts';
import { LABEL_COUNT } from './labels.ts';
import { Lattice } from './lattice.ts';
import { stepFactors, stepInto } from './steps.ts';
import type { View } from './view.ts';

/** The weights of a linear-chain conditional random field over the tokens of a paragraph. */
export interface TaggerWeights {
  /** Hashes of the features kept. */
  readonly hashes: Int32Array;
  /** `LABEL_COUNT` weights a feature, each times `unit`. */
  readonly weights: Int8Array;
  readonly steps: Int8Array;
  readonly unit: number;
}

/** P(label | paragraph) for every token of a text: `LABEL_COUNT` numbers a token. */
export type Marginals = Float32Array;

export class Tagger {
  private readonly table: FeatureTable;
  /** `ROW` weights a slot of the table. */
  private readonly weights: Int8Array;
  private readonly factors: Float64Array;
  private readonly lattice = new Lattice();
  private readonly sink = createSink();
  private readonly unit: number;

  constructor({ hashes, weights, steps, unit }: TaggerWeights) {
    this.unit = unit;
    this.table = new FeatureTable(hashes);
    this.weights = new Int8Array(this.table.slots * ROW);
    hashes.forEach((hash, k) => {
      const own = weights.subarray(k * LABEL_COUNT, (k + 1) * LABEL_COUNT);
      this.weights.set(own, this.table.slotOf(hash) * ROW);
    });
    this.factors = stepFactors(steps, unit);
  }

  tag(view: View): Marginals {
    const marginals = new Float32Array(view.prose.tokens.length * LABEL_COUNT);
    for (const { from, to } of view.prose.paragraphs) {
      this.lattice.resize(to - from);
      for (let i = from; i < to; i++) this.score(view, i, from, to);
      this.lattice.spread(to - from, this.factors);
      marginals.set(this.lattice.marginal.subarray(0, (to - from) * LABEL_COUNT), from * LABEL_COUNT);
    }
    return marginals;
  }

  /** Sums whole numbers, label by label: half of the model's time is spent here. */
  private score(view: View, i: number, from: number, to: number): void {
    const { sink, table, weights, unit } = this;
    featuresOf(view, i, from, to, sink);
    let [a, b, c, d, e, f, g] = [0, 0, 0, 0, 0, 0, 0];
    for (let k = 0; k < sink.count; k++) {
      const slot = table.slotOf(sink.ids[k] as number);
      if (slot < 0) continue;
      const at = slot * ROW;
      a += weights[at] as number;
      b += weights[at + 1] as number;
      c += weights[at + 2] as number;
      d += weights[at + 3] as number;
      e += weights[at + 4] as number;
      f += weights[at + 5] as number;
      g += weights[at + 6] as number;
    }
    const { emission, step } = this.lattice;
    const at = (i - from) * LABEL_COUNT;
    emission[at] = a * unit;
    emission[at + 1] = b * unit;
    emission[at + 2] = c * unit;
    emission[at + 3] = d * unit;
    emission[at + 4] = e * unit;
    emission[at + 5] = f * unit;
    emission[at + 6] = g * unit;
    step[i - from] = stepInto(view.seen, i, from);
  }
}

/** One weight a label and one unused: a power of two keeps a row within a cache line. */
const ROW = 8;
