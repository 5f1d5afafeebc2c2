import { STATE_COUNT } from '../src/engine/learned/states.ts';
import { Chain } from './chain.ts';
import type { Dataset, Sequence } from './dataset.ts';
import { createShuffle } from './shuffle.ts';

interface CrfSettings {
  readonly epochs: number;
  /** L2: variance of the weights' prior. */
  readonly variance: number;
  readonly rate: number;
}

const SETTINGS: CrfSettings = { epochs: 4, variance: 0.01, rate: 0.05 };

/**
 * How much each feature matters, by the length of its weights in a conditional random field of all features and by how
 * often it occurs. Trained by stochastic gradient, one paragraph a step, each feature with a rate that falls with its own
 * gradients (AdaGrad), in an order shuffled with a fixed seed: the result is always the same.
 */
export function weighFeatures(data: Dataset, sequences: readonly Sequence[]): Float64Array {
  const trainer = new Trainer(data, SETTINGS);
  const shuffle = createShuffle(7);
  const sum = new Float64Array(trainer.rows.length);
  for (let epoch = 0; epoch < SETTINGS.epochs; epoch++) {
    for (const sequence of shuffle(sequences)) trainer.climb(sequence);
    if (epoch + 2 < SETTINGS.epochs) continue;
    for (let i = 0; i < sum.length; i++) sum[i] += trainer.rows[i];
  }
  return Float64Array.from(data.counts, (count, feature) => {
    let square = 0;
    for (let b = 0; b < STATE_COUNT; b++) square += sum[feature * STATE_COUNT + b] ** 2;
    return square * count;
  });
}

class Trainer {
  readonly rows: Float32Array;
  private readonly squares: Float32Array;
  private readonly pulls: Float32Array;
  private readonly chain: Chain;

  constructor(
    private readonly data: Dataset,
    private readonly settings: CrfSettings,
  ) {
    this.chain = new Chain(data.labels, settings.rate);
    this.rows = new Float32Array(data.hashes.length * STATE_COUNT);
    this.squares = new Float32Array(data.hashes.length).fill(1);
    // The prior's pull, shared out over the occurrences of a feature.
    this.pulls = Float32Array.from(data.counts, (count) => 1 / (settings.variance * count));
  }

  /** One step up the likelihood of a paragraph. */
  climb(sequence: Sequence): void {
    const { from, to } = sequence;
    this.score(sequence);
    this.chain.climb(sequence);
    for (let i = from; i < to; i++) this.moveRows(i, (i - from) * STATE_COUNT);
  }

  private score({ from, to }: Sequence): void {
    const { data, rows } = this;
    const { lattice } = this.chain;
    lattice.resize(to - from);
    const { emission } = lattice;
    for (let i = from; i < to; i++) {
      const at = (i - from) * STATE_COUNT;
      emission.fill(0, at, at + STATE_COUNT);
      const end = data.starts[i + 1];
      for (let k = data.starts[i]; k < end; k++) {
        const row = data.features[k] * STATE_COUNT;
        for (let b = 0; b < STATE_COUNT; b++) emission[at + b] += rows[row + b];
      }
    }
  }

  private moveRows(i: number, at: number): void {
    const { data, rows, squares, pulls } = this;
    const { marginal } = this.chain.lattice;
    let square = 0;
    for (let b = 0; b < STATE_COUNT; b++) square += marginal[at + b] ** 2;
    const end = data.starts[i + 1];
    for (let k = data.starts[i]; k < end; k++) {
      const feature = data.features[k];
      const row = feature * STATE_COUNT;
      squares[feature] += square;
      const rate = this.settings.rate / Math.sqrt(squares[feature]);
      const pull = pulls[feature];
      for (let b = 0; b < STATE_COUNT; b++) rows[row + b] -= rate * (marginal[at + b] + pull * rows[row + b]);
    }
  }
}
