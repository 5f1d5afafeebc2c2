import type { Choices } from './ranker-data.ts';
import { createShuffle } from './shuffle.ts';

/** The weights of a ranker before they are rounded. */
export interface Ranker {
  readonly table: Float32Array;
  readonly values: Float32Array;
}

export interface RankerSettings {
  readonly epochs: number;
  readonly rate: number;
  /** L2 pull of a weight at each of its uses. */
  readonly pull: number;
}

/** Trains a log-linear choice among options by stochastic gradient (AdaGrad); averaged over the last half of the epochs. */
export function trainRanker(data: Choices, chosen: readonly number[], settings: RankerSettings): Ranker {
  const trainer = new RankerTrainer(data, settings);
  const shuffle = createShuffle(11);
  const table = new Float32Array(data.tableSize);
  const values = new Float32Array(data.valueCount);
  let epochs = 0;
  for (let epoch = 0; epoch < settings.epochs; epoch++) {
    for (const index of shuffle(chosen)) trainer.climb(index);
    if (epoch < settings.epochs / 2) continue;
    epochs++;
    for (let i = 0; i < table.length; i++) table[i] += trainer.table[i];
    for (let i = 0; i < values.length; i++) values[i] += trainer.values[i];
  }
  return { table: table.map((w) => w / epochs), values: values.map((w) => w / epochs) };
}

class RankerTrainer {
  readonly table: Float32Array;
  readonly values: Float32Array;
  private readonly squares: Float32Array;
  private readonly valueSquares: Float32Array;
  private shares = new Float64Array(1024);
  private scores = new Map<number, number>();

  constructor(
    private readonly data: Choices,
    private readonly settings: RankerSettings,
  ) {
    this.table = new Float32Array(data.tableSize);
    this.squares = new Float32Array(data.tableSize).fill(1);
    this.values = new Float32Array(data.valueCount);
    this.valueSquares = new Float32Array(data.valueCount).fill(100);
  }

  climb(index: number): void {
    const { data } = this;
    const { from, to, gold } = data.choices[index];
    this.score(from, to);
    const blame = new Map<number, number>();
    for (let option = from; option < to; option++) {
      const gradient = this.shares[option - from] - (option === gold ? 1 : 0);
      if (Math.abs(gradient) < 1e-5) continue;
      for (let k = data.optionStarts.at(option); k < data.optionStarts.at(option + 1); k++) {
        const part = data.parts.at(k);
        blame.set(part, (blame.get(part) ?? 0) + gradient);
      }
    }
    for (const [part, gradient] of blame) this.move(part, gradient);
  }

  private score(from: number, to: number): void {
    const { data } = this;
    if (to - from > this.shares.length) this.shares = new Float64Array((to - from) * 2);
    this.scores.clear();
    let top = Number.NEGATIVE_INFINITY;
    for (let option = from; option < to; option++) {
      let sum = 0;
      for (let k = data.optionStarts.at(option); k < data.optionStarts.at(option + 1); k++) {
        sum += this.scoreOf(data.parts.at(k));
      }
      this.shares[option - from] = sum;
      top = Math.max(top, sum);
    }
    let total = 0;
    for (let k = 0; k < to - from; k++) total += this.shares[k] = Math.exp(this.shares[k] - top);
    for (let k = 0; k < to - from; k++) this.shares[k] /= total;
  }

  private scoreOf(part: number): number {
    const known = this.scores.get(part);
    if (known !== undefined) return known;
    const { data } = this;
    let sum = 0;
    for (let k = data.partStarts.at(part); k < data.partStarts.at(part + 1); k++) sum += this.table[data.ids.at(k)];
    for (let k = 0; k < data.valueCount; k++) sum += this.values[k] * data.values.at(part * data.valueCount + k);
    this.scores.set(part, sum);
    return sum;
  }

  private move(part: number, gradient: number): void {
    const { data, table, squares, settings } = this;
    for (let k = data.partStarts.at(part); k < data.partStarts.at(part + 1); k++) {
      const cell = data.ids.at(k);
      squares[cell] += gradient * gradient;
      table[cell] -= (settings.rate / Math.sqrt(squares[cell])) * (gradient + settings.pull * table[cell]);
    }
    for (let k = 0; k < data.valueCount; k++) {
      const slope = gradient * data.values.at(part * data.valueCount + k);
      this.valueSquares[k] += slope * slope;
      this.values[k] -= (settings.rate / Math.sqrt(this.valueSquares[k])) * slope;
    }
  }
}
