import { STRETCH_UNITS, STRETCH_VALUES } from '../src/engine/learned/rank-stretches.ts';
import type { Choices } from './ranker-data.ts';
import { createRandom, createShuffle } from './shuffle.ts';
import { OWN, rowOf, StretchWeightsInTraining, TELL } from './stretch-weights.ts';

/** The weights of the choice of stretches before they are rounded. */
export interface StretchRanker {
  readonly table: Float32Array;
  readonly values: Float32Array;
  /** `STRETCH_UNITS` numbers a row; a cell's row is its lowest bits. */
  readonly rows: Float32Array;
  /** As `StretchWeights` has it. */
  readonly layer: Float32Array;
}

const EPOCHS = 5;
/** Of the last epochs the mean is kept. */
const KEPT = 3;
/** Shares of the features and of the units that are hidden by turns. */
const HIDDEN_FEATURES = 0.5;
const HIDDEN_UNITS = 0.3;
const UNITS = STRETCH_UNITS;

/**
 * Trains the choice of a content's stretch: a log-linear choice among options as `trainRanker` does it, and beside it a
 * layer of bent units, for which start, end and both together are summed before they are bent. By stochastic gradient
 * (AdaGrad) in an order shuffled with a fixed seed; features and units are hidden by turns. The same data give the same weights.
 */
export function trainStretchRanker(data: Choices, chosen: readonly number[]): StretchRanker {
  const trainer = new Trainer(data);
  const shuffle = createShuffle(11);
  const { table, values, rows, layer } = trainer.weights;
  const means = [table, values, rows, layer].map((weights) => new Float32Array(weights.length));
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    for (const index of shuffle(chosen)) trainer.climb(index);
    if (epoch < EPOCHS - KEPT) continue;
    for (const [k, weights] of [table, values, rows, layer].entries()) addShare(means[k], weights);
  }
  const [meanTable, meanValues, meanRows, meanLayer] = means;
  return { table: meanTable, values: meanValues, rows: meanRows, layer: trainer.unscaled(meanLayer) };
}

function addShare(mean: Float32Array, weights: Float32Array): void {
  for (let k = 0; k < mean.length; k++) mean[k] += weights[k] / KEPT;
}

class Trainer {
  readonly weights: StretchWeightsInTraining;
  private readonly random = createRandom(13);
  /** The quadratic mean of each value: the layer sees values divided by it. */
  private readonly scales: Float32Array;
  /** Of the choice at hand: for each part which features are shown, its score and its sums, and how the loss rises with them. */
  private shown = new Uint8Array(0);
  private room = 0;
  private scores = new Float64Array(0);
  private sums = new Float64Array(0);
  private scoreSlopes = new Float64Array(0);
  private sumSlopes = new Float64Array(0);
  /** For each option its share of the probability and what its units tell. */
  private shares = new Float64Array(0);
  private told = new Float64Array(0);
  private readonly masks = new Float64Array(UNITS);
  private readonly slopes = new Float64Array(UNITS);

  constructor(private readonly data: Choices) {
    this.weights = new StretchWeightsInTraining(data.tableSize, this.random);
    this.scales = scalesOf(data);
  }

  /** One step up the likelihood of a choice. */
  climb(index: number): void {
    const { data } = this;
    const { from, to, gold } = data.choices[index];
    // The parts of a choice stand together, in the order in which they were described.
    const first = data.parts.at(data.optionStarts.at(from));
    const last = data.parts.at(data.optionStarts.at(to) - 1);
    this.resize(last - first + 1, to - from);
    this.hideUnits();
    for (let part = first; part <= last; part++) this.sum(part, part - first);
    this.weighOptions(from, to, first);
    this.scoreSlopes.fill(0);
    this.sumSlopes.fill(0);
    const layerSlopes = new Float64Array(2 * UNITS);
    for (let option = from; option < to; option++) {
      const slope = this.shares[option - from] - (option === gold ? 1 : 0);
      if (Math.abs(slope) >= 1e-5) this.blame(option, option - from, first, slope, layerSlopes);
    }
    for (let part = first; part <= last; part++) this.move(part, part - first);
    for (let k = 0; k < 2 * UNITS; k++) this.weights.moveLayer(OWN + k, layerSlopes[k]);
  }

  private resize(parts: number, options: number): void {
    if (Math.max(parts, options) <= this.room) return;
    this.room = 2 * Math.max(parts, options);
    this.shown = new Uint8Array(this.room * MOST);
    this.scores = new Float64Array(this.room);
    this.scoreSlopes = new Float64Array(this.room);
    this.shares = new Float64Array(this.room);
    this.sums = new Float64Array(this.room * UNITS);
    this.sumSlopes = new Float64Array(this.room * UNITS);
    this.told = new Float64Array(this.room * UNITS);
  }

  private hideUnits(): void {
    for (let unit = 0; unit < UNITS; unit++) {
      this.masks[unit] = this.random() < HIDDEN_UNITS ? 0 : 1 / (1 - HIDDEN_UNITS);
    }
  }

  /** A part's score without the layer, and what it adds to each unit. */
  private sum(part: number, k: number): void {
    const { data, sums, random } = this;
    const { table, rows } = this.weights;
    const at = k * UNITS;
    const begin = data.partStarts.at(part);
    const end = data.partStarts.at(part + 1);
    sums.fill(0, at, at + UNITS);
    let score = 0;
    for (let i = begin; i < end; i++) {
      const isShown = random() >= HIDDEN_FEATURES;
      this.shown[k * MOST + i - begin] = isShown ? 1 : 0;
      if (!isShown) continue;
      const cell = data.ids.at(i);
      score += table[cell];
      const row = rowOf(cell);
      for (let unit = 0; unit < UNITS; unit++) sums[at + unit] += rows[row + unit];
    }
    score /= 1 - HIDDEN_FEATURES;
    for (let unit = 0; unit < UNITS; unit++) sums[at + unit] /= 1 - HIDDEN_FEATURES;
    this.scores[k] = score + this.addValues(part, at);
  }

  private addValues(part: number, at: number): number {
    const { data, scales, sums } = this;
    const { values, layer } = this.weights;
    let score = 0;
    for (let v = 0; v < STRETCH_VALUES; v++) {
      const value = data.values.at(part * STRETCH_VALUES + v);
      if (value === 0) continue;
      score += values[v] * value;
      for (let unit = 0; unit < UNITS; unit++) sums[at + unit] += (value / scales[v]) * layer[v * UNITS + unit];
    }
    return score;
  }

  private weighOptions(from: number, to: number, first: number): void {
    const { shares } = this;
    let top = Number.NEGATIVE_INFINITY;
    for (let option = from; option < to; option++) {
      shares[option - from] = this.scoreOf(option, option - from, first);
      top = Math.max(top, shares[option - from]);
    }
    let total = 0;
    for (let k = 0; k < to - from; k++) total += shares[k] = Math.exp(shares[k] - top);
    for (let k = 0; k < to - from; k++) shares[k] /= total;
  }

  private scoreOf(option: number, k: number, first: number): number {
    const { data, told, sums, scores, masks } = this;
    const { layer } = this.weights;
    const at = k * UNITS;
    for (let unit = 0; unit < UNITS; unit++) told[at + unit] = layer[OWN + unit];
    let score = 0;
    for (let p = data.optionStarts.at(option); p < data.optionStarts.at(option + 1); p++) {
      const part = data.parts.at(p) - first;
      score += scores[part];
      for (let unit = 0; unit < UNITS; unit++) told[at + unit] += sums[part * UNITS + unit];
    }
    for (let unit = 0; unit < UNITS; unit++) {
      told[at + unit] = Math.max(0, told[at + unit]) * masks[unit];
      score += told[at + unit] * layer[TELL + unit];
    }
    return score;
  }

  /** Passes on by how much the loss rises with the score of an option. */
  private blame(option: number, k: number, first: number, slope: number, layerSlopes: Float64Array): void {
    const { data, told, masks, slopes, scoreSlopes, sumSlopes } = this;
    const { layer } = this.weights;
    for (let unit = 0; unit < UNITS; unit++) {
      const one = told[k * UNITS + unit];
      slopes[unit] = one > 0 ? slope * layer[TELL + unit] * masks[unit] : 0;
      layerSlopes[unit] += slopes[unit];
      layerSlopes[UNITS + unit] += slope * one;
    }
    for (let p = data.optionStarts.at(option); p < data.optionStarts.at(option + 1); p++) {
      const part = data.parts.at(p) - first;
      scoreSlopes[part] += slope;
      for (let unit = 0; unit < UNITS; unit++) sumSlopes[part * UNITS + unit] += slopes[unit];
    }
  }

  private move(part: number, k: number): void {
    const { data, weights, scales, sumSlopes } = this;
    const slope = this.scoreSlopes[k];
    const at = k * UNITS;
    let square = 0;
    for (let unit = 0; unit < UNITS; unit++) square += sumSlopes[at + unit] * sumSlopes[at + unit];
    square /= UNITS;
    if (slope === 0 && square === 0) return;
    const begin = data.partStarts.at(part);
    for (let i = begin; i < data.partStarts.at(part + 1); i++) {
      if (this.shown[k * MOST + i - begin] === 1) weights.moveFeature(data.ids.at(i), slope, sumSlopes, at, square);
    }
    for (let v = 0; v < STRETCH_VALUES; v++) {
      const value = data.values.at(part * STRETCH_VALUES + v);
      if (value === 0) continue;
      weights.moveValue(v, slope * value);
      for (let unit = 0; unit < UNITS; unit++) {
        weights.moveLayer(v * UNITS + unit, (sumSlopes[at + unit] * value) / scales[v]);
      }
    }
  }

  /** A layer that sees values as they are. */
  unscaled(layer: Float32Array): Float32Array {
    return layer.map((weight, k) => (k < OWN ? weight / this.scales[Math.floor(k / UNITS)] : weight));
  }
}

/** Features of a part at most. */
const MOST = 16;

function scalesOf({ values, partStarts }: Choices): Float32Array {
  const squares = new Float64Array(STRETCH_VALUES);
  const parts = partStarts.length - 1;
  for (let part = 0; part < parts; part++) {
    for (let v = 0; v < STRETCH_VALUES; v++) squares[v] += values.at(part * STRETCH_VALUES + v) ** 2;
  }
  return Float32Array.from(squares, (square) => Math.sqrt(square / parts) + 1e-6);
}
