import { COORDINATES, NETWORK_SIZE, STEP_WEIGHTS } from '../src/engine/learned/network.ts';
import { Adam } from './adam.ts';
import { Chain, Reader } from './chain.ts';
import type { Dataset, Sequence } from './dataset.ts';
import { firstWeights, Network } from './network.ts';
import { createRandom, createShuffle } from './shuffle.ts';

/** The numbers of a tagger as training has them, `COORDINATES` a feature of the data. */
export interface TaggerNumbers {
  readonly coordinates: Float32Array;
  readonly network: Float64Array;
  readonly steps: Float64Array;
}

const EPOCHS = 28;
/** Of the last third of the epochs the mean is kept, of so many moments in each. */
const KEPT = 10;
const MOMENTS = 8;
/** Paragraphs between two moves of the network, and how far it moves at first. */
const BATCH = 4;
const NETWORK_RATE = 0.002;
const STEP_RATE = 0.05;
const COORDINATE_RATE = 0.03;
/** The prior's pull on a coordinate, shared out over the occurrences of its feature. */
const PULL = 0.1;
/** Shares of the features and of the tokens' coordinates that are hidden by turns, so that each learns to do without others. */
const HIDDEN_FEATURES = 0.6;
const HIDDEN_COORDINATES = 0.2;

/**
 * Trains features' coordinates, network and chain together: the likelihood of the right states climbs paragraph by
 * paragraph, in an order shuffled with a fixed seed. The same data give the same numbers.
 */
export function trainTagger(data: Dataset, sequences: readonly Sequence[]): TaggerNumbers {
  const trainer = new Trainer(data);
  const shuffle = createShuffle(7);
  const mean = new Mean(trainer);
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    const rate = NETWORK_RATE / (epoch < EPOCHS / 2 ? 1 : epoch < EPOCHS * 0.75 ? 2 : 4);
    const between = Math.max(1, Math.floor(sequences.length / MOMENTS));
    for (const [k, sequence] of shuffle(sequences).entries()) {
      trainer.climb(sequence);
      if (k % BATCH === BATCH - 1) trainer.adam.move(rate);
      if (epoch >= EPOCHS - KEPT && k % between === between - 1) mean.add(trainer);
    }
  }
  return mean.numbers();
}

/** The mean of a trainer's numbers at some moments. */
class Mean {
  private readonly coordinates: Float32Array;
  private readonly network = new Float64Array(NETWORK_SIZE);
  private readonly steps = new Float64Array(STEP_WEIGHTS);
  private moments = 0;

  constructor({ coordinates }: Trainer) {
    this.coordinates = new Float32Array(coordinates.length);
  }

  add({ coordinates, network, chain }: Trainer): void {
    this.moments++;
    addTo(this.coordinates, coordinates);
    addTo(this.network, network.weights);
    addTo(this.steps, chain.steps);
  }

  numbers(): TaggerNumbers {
    const share = (sum: number) => sum / this.moments;
    return {
      coordinates: this.coordinates.map(share),
      network: this.network.map(share),
      steps: this.steps.map(share),
    };
  }
}

function addTo(sums: Float32Array | Float64Array, numbers: ArrayLike<number>): void {
  for (let k = 0; k < sums.length; k++) sums[k] += numbers[k];
}

class Trainer {
  readonly coordinates: Float32Array;
  readonly network: Network;
  readonly adam: Adam;
  readonly chain: Chain;
  private readonly random = createRandom(11);
  private readonly squares: Float32Array;
  /** The features of a paragraph that are not hidden, one token after the other, and where each token's begin. */
  private shown = new Int32Array(0);
  private readonly shownStarts: number[] = [];
  /** What a token's coordinates were multiplied by: 0 where they are hidden or would be below nought. */
  private masks = new Float64Array(0);

  constructor(private readonly data: Dataset) {
    const { random } = this;
    this.coordinates = Float32Array.from({ length: data.hashes.length * COORDINATES }, () => (random() - 0.5) / 5);
    this.squares = new Float32Array(data.hashes.length).fill(1);
    this.network = new Network(firstWeights(random));
    this.adam = new Adam(this.network.weights, this.network.gradient);
    this.chain = new Chain(data.labels, STEP_RATE);
  }

  /** One step up the likelihood of a paragraph; the network only notes where it would go. */
  climb(sequence: Sequence): void {
    const { network, chain } = this;
    const count = sequence.to - sequence.from;
    network.resize(count);
    chain.lattice.resize(count);
    this.show(sequence);
    for (let token = 0; token < count; token++) this.place(token);
    network.score(count, chain.lattice.emission);
    chain.climb(sequence);
    network.goBack(count, chain.lattice.marginal);
    for (let token = 0; token < count; token++) this.moveCoordinates(token);
  }

  private show({ from, to }: Sequence): void {
    const { data, random, shownStarts } = this;
    const most = data.starts[to] - data.starts[from];
    if (this.shown.length < most) this.shown = new Int32Array(2 * most);
    if (this.masks.length < (to - from) * COORDINATES) this.masks = new Float64Array(2 * (to - from) * COORDINATES);
    let end = 0;
    for (let i = from; i < to; i++) {
      shownStarts[i - from] = end;
      for (let k = data.starts[i]; k < data.starts[i + 1]; k++) {
        if (random() >= HIDDEN_FEATURES) this.shown[end++] = data.features[k];
      }
    }
    shownStarts[to - from] = end;
  }

  private place(token: number): void {
    const { shown, shownStarts, coordinates, masks, network, random } = this;
    const at = token * COORDINATES;
    const { tokens, weights } = network;
    tokens.fill(0, at, at + COORDINATES);
    for (let k = shownStarts[token]; k < shownStarts[token + 1]; k++) {
      const row = shown[k] * COORDINATES;
      for (let c = 0; c < COORDINATES; c++) tokens[at + c] += coordinates[row + c];
    }
    for (let c = 0; c < COORDINATES; c++) {
      const sum = weights[c] + tokens[at + c] / (1 - HIDDEN_FEATURES);
      masks[at + c] = random() < HIDDEN_COORDINATES || sum <= 0 ? 0 : 1 / (1 - HIDDEN_COORDINATES);
      tokens[at + c] = sum * masks[at + c];
    }
  }

  private moveCoordinates(token: number): void {
    const { data, shown, shownStarts, coordinates, squares, masks } = this;
    const { tokenSlopes, gradient } = this.network;
    const at = token * COORDINATES;
    let square = 0;
    for (let c = 0; c < COORDINATES; c++) {
      const slope = tokenSlopes[at + c] * masks[at + c];
      tokenSlopes[at + c] = slope;
      gradient[c] += slope;
      square += slope * slope;
    }
    for (let k = shownStarts[token]; k < shownStarts[token + 1]; k++) {
      const feature = shown[k];
      squares[feature] += square / COORDINATES;
      const rate = COORDINATE_RATE / Math.sqrt(squares[feature]);
      const pull = PULL / data.counts[feature];
      const row = feature * COORDINATES;
      for (let c = 0; c < COORDINATES; c++) {
        coordinates[row + c] -= rate * (tokenSlopes[at + c] + pull * coordinates[row + c]);
      }
    }
  }
}

/** P(label) for the tokens of `sequences`, written into `into` (parallel to the data set). */
export function marginalsOf(
  data: Dataset,
  sequences: readonly Sequence[],
  { coordinates, network: weights, steps }: TaggerNumbers,
  into: Float32Array,
): void {
  const network = new Network(weights);
  const reader = new Reader(steps);
  for (const sequence of sequences) {
    const count = sequence.to - sequence.from;
    network.resize(count);
    reader.lattice.resize(count);
    for (let token = 0; token < count; token++) placeWhole(data, sequence.from + token, coordinates, network, token);
    network.score(count, reader.lattice.emission);
    reader.readLabels(sequence, into);
  }
}

function placeWhole(
  data: Dataset,
  i: number,
  coordinates: Float32Array,
  { tokens, weights }: Network,
  token: number,
): void {
  const at = token * COORDINATES;
  for (let c = 0; c < COORDINATES; c++) tokens[at + c] = weights[c];
  for (let k = data.starts[i]; k < data.starts[i + 1]; k++) {
    const row = data.features[k] * COORDINATES;
    for (let c = 0; c < COORDINATES; c++) tokens[at + c] += coordinates[row + c];
  }
  for (let c = 0; c < COORDINATES; c++) tokens[at + c] = Math.max(0, tokens[at + c]);
}
