import { type Kernel, openText } from './kernel.ts';
import { LABEL_COUNT } from './labels.ts';
import { STATE_COUNT } from './states.ts';
import { STEP_WEIGHTS } from './steps.ts';
import type { View } from './view.ts';

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

export class Tagger {
  /** @param kernel one for this tagger alone */
  constructor(
    private readonly kernel: Kernel,
    { hashes, weights, unit, steps, stepUnit }: TaggerWeights,
  ) {
    kernel.expectModel(hashes.length);
    const { buffer } = kernel.memory;
    new Int32Array(buffer, kernel.hashes.value, hashes.length).set(hashes);
    new Int8Array(buffer, kernel.weights.value, hashes.length * STATE_COUNT).set(weights);
    new Int8Array(buffer, kernel.steps.value, STEP_WEIGHTS).set(steps);
    kernel.learn(hashes.length, Math.exp(-unit), Math.exp(stepUnit), Math.exp(-128 * stepUnit));
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
