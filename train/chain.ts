import { LABEL_COUNT } from '../src/engine/learned/labels.ts';
import { STEP_WEIGHTS } from '../src/engine/learned/network.ts';
import { LABEL_OF, STATE_COUNT } from '../src/engine/learned/states.ts';
import type { Sequence } from './dataset.ts';
import { Lattice } from './lattice.ts';
import { writeStepFactors } from './step-factors.ts';

/**
 * The chain of states over a paragraph and how steps between them weigh. Steps climb the likelihood by stochastic
 * gradient, each with a rate that falls with its own gradients (AdaGrad).
 */
export class Chain {
  readonly lattice = new Lattice();
  readonly steps = new Float64Array(STEP_WEIGHTS);
  private readonly squares = new Float64Array(STEP_WEIGHTS).fill(1);
  private readonly gradient = new Float64Array(STEP_WEIGHTS);
  private readonly factors = new Float64Array(STEP_WEIGHTS);

  constructor(
    private readonly labels: Uint8Array,
    private readonly rate: number,
  ) {}

  /**
   * From the scores in the lattice's `emission`, `STATE_COUNT` a token: moves the steps and leaves in `marginal` by how
   * much the likelihood falls with each score, P(state) less 1 for the right one.
   */
  climb({ from, to }: Sequence): void {
    const { lattice, labels, factors } = this;
    for (let i = 0; i < to - from; i++) exponentiate(lattice.emission, i * STATE_COUNT);
    writeStepFactors(this.steps, factors);
    lattice.spread(to - from, factors);
    for (let i = from; i < to; i++) lattice.marginal[(i - from) * STATE_COUNT + labels[i]] -= 1;
    this.moveSteps(from, to);
  }

  private moveSteps(from: number, to: number): void {
    const { lattice, labels, factors, gradient, squares, steps } = this;
    gradient.fill(0);
    for (let b = 0; b < STATE_COUNT; b++) gradient[b] += lattice.marginal[b];
    for (let i = from + 1; i < to; i++) {
      lattice.addPairs(i - from, factors, gradient, 1);
      gradient[labels[i - 1] * STATE_COUNT + labels[i]] -= 1;
    }
    for (let cell = 0; cell < STEP_WEIGHTS; cell++) {
      squares[cell] += gradient[cell] * gradient[cell];
      steps[cell] -= (this.rate * gradient[cell]) / Math.sqrt(squares[cell]);
    }
  }
}

/** Reads paragraphs with steps that are learnt. */
export class Reader {
  readonly lattice = new Lattice();
  private readonly factors = new Float64Array(STEP_WEIGHTS);

  constructor(steps: ArrayLike<number>) {
    writeStepFactors(steps, this.factors);
  }

  /** From the scores in the lattice's `emission` P(label) of each token, written into `into`, which runs parallel to the data. */
  readLabels({ from, to }: Sequence, into: Float32Array): void {
    const { lattice } = this;
    for (let i = 0; i < to - from; i++) exponentiate(lattice.emission, i * STATE_COUNT);
    lattice.spread(to - from, this.factors);
    into.fill(0, from * LABEL_COUNT, to * LABEL_COUNT);
    for (let i = 0; i < to - from; i++) {
      for (let state = 0; state < STATE_COUNT; state++) {
        into[(from + i) * LABEL_COUNT + LABEL_OF[state]] += lattice.marginal[i * STATE_COUNT + state];
      }
    }
  }
}

/** A token never rules a state out altogether, so that no paragraph has probability 0; the kernel has the same bound. */
const LEAST_SCORE = -60;

/** Turns the scores of one token into factors, the greatest of them 1. */
function exponentiate(scores: Float64Array, at: number): void {
  let top = scores[at];
  for (let b = 1; b < STATE_COUNT; b++) top = Math.max(top, scores[at + b]);
  for (let b = 0; b < STATE_COUNT; b++) scores[at + b] = Math.exp(Math.max(LEAST_SCORE, scores[at + b] - top));
}
