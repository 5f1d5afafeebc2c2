import { FeatureTable } from './feature-table.ts';
import { createSink, featuresOf, type View } from './features.ts';
import { LABEL_COUNT } from './labels.ts';
import { Lattice } from './lattice.ts';
import { stepFactors, stepInto } from './steps.ts';

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
  private readonly rows: Float32Array;
  private readonly factors: Float64Array;
  private readonly lattice = new Lattice();
  private readonly sink = createSink();

  constructor({ hashes, weights, steps, unit }: TaggerWeights) {
    this.table = new FeatureTable(hashes);
    this.rows = Float32Array.from(weights, (weight) => weight * unit);
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

  private score(view: View, i: number, from: number, to: number): void {
    const { sink, table, rows } = this;
    const { emission, step } = this.lattice;
    const at = (i - from) * LABEL_COUNT;
    featuresOf(view, i, from, to, sink);
    emission.fill(0, at, at + LABEL_COUNT);
    for (let k = 0; k < sink.count; k++) {
      const row = table.rowOf(sink.ids[k] as number) * LABEL_COUNT;
      if (row < 0) continue;
      for (let b = 0; b < LABEL_COUNT; b++) emission[at + b] = (emission[at + b] as number) + (rows[row + b] as number);
    }
    step[i - from] = stepInto(view.seen, i, from);
  }
}
