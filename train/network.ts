import {
  COORDINATES,
  directionSize,
  inputsOf,
  LAYERS,
  layerAt,
  NETWORK_SIZE,
  SCORES_AT,
  UNITS,
} from '../src/engine/learned/network.ts';
import { STATE_COUNT } from '../src/engine/learned/states.ts';
import { RecurrentLayer } from './recurrent-layer.ts';

const WIDTH = 2 * UNITS;

/** The network between the coordinates of a paragraph's tokens and the scores of their states, and the way back. */
export class Network {
  readonly weights: Float64Array;
  readonly gradient = new Float64Array(NETWORK_SIZE);
  /** `COORDINATES` numbers a token, not below nought; written before `score`. */
  tokens = new Float64Array(0);
  /** By how much the loss rises with each of them; read after `goBack`. */
  tokenSlopes = new Float64Array(0);
  private readonly layers: readonly (readonly [RecurrentLayer, RecurrentLayer])[];
  /** What each layer tells, `WIDTH` numbers a token, and the slopes. */
  private told: Float64Array[] = [];
  private slopes: Float64Array[] = [];
  private room = 0;

  constructor(weights: Float64Array) {
    this.weights = weights;
    this.layers = Array.from({ length: LAYERS }, (_, layer) => [
      new RecurrentLayer(layer, false, weights, this.gradient),
      new RecurrentLayer(layer, true, weights, this.gradient),
    ]);
  }

  /** Buffers grow with the longest paragraph seen. */
  resize(count: number): void {
    if (count <= this.room) return;
    this.room = Math.max(256, 2 * count);
    this.tokens = new Float64Array(this.room * COORDINATES);
    this.tokenSlopes = new Float64Array(this.room * COORDINATES);
    this.told = this.layers.map(() => new Float64Array(this.room * WIDTH));
    this.slopes = this.layers.map(() => new Float64Array(this.room * WIDTH));
    for (const directions of this.layers) for (const one of directions) one.resize(this.room);
  }

  /** Writes `STATE_COUNT` scores a token. */
  score(count: number, into: Float64Array): void {
    let seen: Float64Array = this.tokens;
    for (const [layer, [ahead, back]] of this.layers.entries()) {
      ahead.run(count, seen);
      back.run(count, seen);
      seen = this.told[layer];
      interleave(count, ahead.outputs, back.outputs, seen);
    }
    into.fill(0, 0, count * STATE_COUNT);
    this.addScores(count, seen, WIDTH, SCORES_AT, into);
    this.addScores(count, this.tokens, COORDINATES, SCORES_AT + WIDTH * STATE_COUNT, into);
  }

  private addScores(count: number, seen: Float64Array, inputs: number, at: number, into: Float64Array): void {
    const { weights } = this;
    for (let token = 0; token < count; token++) {
      for (let input = 0; input < inputs; input++) {
        const value = seen[token * inputs + input];
        const row = at + input * STATE_COUNT;
        for (let b = 0; b < STATE_COUNT; b++) into[token * STATE_COUNT + b] += value * weights[row + b];
      }
    }
  }

  /**
   * Adds to `gradient`, and fills `tokenSlopes`.
   * @param outer by how much the loss rises with each score
   */
  goBack(count: number, outer: Float64Array): void {
    const { tokens, tokenSlopes, layers, told, slopes } = this;
    tokenSlopes.fill(0, 0, count * COORDINATES);
    for (const one of slopes) one.fill(0, 0, count * WIDTH);
    const last = LAYERS - 1;
    this.spreadScores(count, told[last], WIDTH, SCORES_AT, outer, slopes[last]);
    this.spreadScores(count, tokens, COORDINATES, SCORES_AT + WIDTH * STATE_COUNT, outer, tokenSlopes);
    for (let layer = last; layer >= 0; layer--) {
      const seen = layer > 0 ? told[layer - 1] : tokens;
      const inner = layer > 0 ? slopes[layer - 1] : tokenSlopes;
      const [ahead, back] = layers[layer];
      ahead.goBack(count, seen, halfOf(count, slopes[layer], 0), inner);
      back.goBack(count, seen, halfOf(count, slopes[layer], UNITS), inner);
    }
  }

  private spreadScores(
    count: number,
    seen: Float64Array,
    inputs: number,
    at: number,
    outer: Float64Array,
    inner: Float64Array,
  ): void {
    const { weights, gradient } = this;
    for (let token = 0; token < count; token++) {
      for (let input = 0; input < inputs; input++) {
        const value = seen[token * inputs + input];
        const row = at + input * STATE_COUNT;
        let sum = 0;
        for (let b = 0; b < STATE_COUNT; b++) {
          const slope = outer[token * STATE_COUNT + b];
          sum += slope * weights[row + b];
          gradient[row + b] += slope * value;
        }
        inner[token * inputs + input] += sum;
      }
    }
  }
}

/** What both directions tell of a token stands together. */
function interleave(count: number, ahead: Float64Array, back: Float64Array, into: Float64Array): void {
  for (let token = 0; token < count; token++) {
    for (let unit = 0; unit < UNITS; unit++) {
      into[token * WIDTH + unit] = ahead[token * UNITS + unit];
      into[token * WIDTH + UNITS + unit] = back[token * UNITS + unit];
    }
  }
}

function halfOf(count: number, both: Float64Array, at: number): Float64Array {
  const half = new Float64Array(count * UNITS);
  for (let token = 0; token < count; token++) {
    for (let unit = 0; unit < UNITS; unit++) half[token * UNITS + unit] = both[token * WIDTH + at + unit];
  }
  return half;
}

/**
 * Weights to begin with (Glorot and Bengio, 2010). Some units begin with a memory of a few words, others of a sentence.
 * @param random numbers in [0, 1)
 */
export function firstWeights(random: () => number): Float64Array {
  const weights = new Float64Array(NETWORK_SIZE);
  const scatter = (from: number, to: number, reach: number) => {
    for (let at = from; at < to; at++) weights[at] = (2 * random() - 1) * reach;
  };
  for (let layer = 0; layer < LAYERS; layer++) {
    for (const at of [layerAt(layer), layerAt(layer) + directionSize(layer)]) {
      const own = at + inputsOf(layer) * 2 * UNITS;
      scatter(at, own, Math.sqrt(6 / (inputsOf(layer) + UNITS)));
      for (let unit = 0; unit < UNITS; unit++) weights[own + unit] = unit % 4;
    }
  }
  scatter(SCORES_AT, NETWORK_SIZE, Math.sqrt(6 / (WIDTH + COORDINATES + STATE_COUNT)) / 2);
  return weights;
}
