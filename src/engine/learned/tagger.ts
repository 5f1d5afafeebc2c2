import { type Kernel, openText } from './kernel.ts';
import { LABEL_COUNT } from './labels.ts';
import { COORDINATES, NETWORK_SIZE, STEP_WEIGHTS } from './network.ts';
import type { View } from './view.ts';

/** A small network, and on it a linear-chain conditional random field over the tokens of a paragraph. */
export interface TaggerWeights {
  /** Hashes of the features kept. */
  readonly hashes: Int32Array;
  /** `COORDINATES` numbers a feature, each times `unit`. */
  readonly coordinates: Int8Array;
  readonly unit: number;
  /** `NETWORK_SIZE` numbers. */
  readonly network: Float32Array;
  /** How steps from one state into another weigh, `[previous * STATE_COUNT + state]`. */
  readonly steps: Float32Array;
}

/** P(label | paragraph) for every token of a text: `LABEL_COUNT` numbers a token. */
export type Marginals = Float32Array;

export class Tagger {
  /** @param kernel one for this tagger alone */
  constructor(
    private readonly kernel: Kernel,
    { hashes, coordinates, unit, network, steps }: TaggerWeights,
  ) {
    kernel.expectModel(hashes.length);
    const { buffer } = kernel.memory;
    new Int32Array(buffer, kernel.hashes.value, hashes.length).set(hashes);
    new Int8Array(buffer, kernel.coordinates.value, hashes.length * COORDINATES).set(coordinates);
    new Float32Array(buffer, kernel.network.value, NETWORK_SIZE).set(network);
    new Float64Array(buffer, kernel.steps.value, STEP_WEIGHTS).set(Float64Array.from(steps, Math.exp));
    kernel.learn(hashes.length, unit);
  }

  tag(view: View): Marginals {
    const { kernel } = this;
    openText(kernel, view);
    for (const { from, to } of view.prose.paragraphs) kernel.tag(from, to);
    return new Float32Array(
      kernel.memory.buffer,
      kernel.marginals.value,
      view.prose.tokens.length * LABEL_COUNT,
    ).slice();
  }
}
