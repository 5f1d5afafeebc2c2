import { LABEL_COUNT } from './labels.ts';

/**
 * Forward and backward passes of a linear chain over one paragraph, in probabilities scaled per token. Buffers grow
 * with the longest paragraph seen and are reused.
 */
export class Lattice {
  /** `LABEL_COUNT` numbers a token: first scores, after `spread` probabilities. */
  emission = new Float64Array(0);
  /** P(label of the token | paragraph). */
  marginal = new Float64Array(0);
  /** Class of the step into each token: which transition matrix holds. */
  step = new Int32Array(0);
  private forward = new Float64Array(0);
  private backward = new Float64Array(0);
  private scale = new Float64Array(0);

  resize(tokens: number): void {
    if (this.step.length >= tokens) return;
    const size = Math.max(256, tokens * 2);
    this.step = new Int32Array(size);
    this.scale = new Float64Array(size);
    this.emission = new Float64Array(size * LABEL_COUNT);
    this.marginal = new Float64Array(size * LABEL_COUNT);
    this.forward = new Float64Array(size * LABEL_COUNT);
    this.backward = new Float64Array(size * LABEL_COUNT);
  }

  /**
   * Fills `marginal` for the first `length` tokens. `transitions` holds a matrix of factors for each step class,
   * `[previous * LABEL_COUNT + label]`; forbidden steps are 0. Returns the log of the partition sum.
   */
  spread(length: number, transitions: Float64Array): number {
    const shift = this.exponentiate(length);
    this.passForward(length, transitions);
    this.passBackward(length, transitions);
    let logSum = shift;
    for (let i = 0; i < length; i++) logSum += Math.log(this.scale[i] as number);
    return logSum;
  }

  /** P(previous label, label | paragraph) of the step into token `i`, added to `into` with a factor. */
  addPairs(i: number, transitions: Float64Array, into: Float64Array, factor: number): void {
    const { forward, backward, emission } = this;
    const matrix = (this.step[i] as number) * LABEL_COUNT * LABEL_COUNT;
    const at = i * LABEL_COUNT;
    const norm = factor / (this.scale[i] as number);
    for (let a = 0; a < LABEL_COUNT; a++) {
      const left = (forward[at - LABEL_COUNT + a] as number) * norm;
      for (let b = 0; b < LABEL_COUNT; b++) {
        const cell = matrix + a * LABEL_COUNT + b;
        const right = (emission[at + b] as number) * (backward[at + b] as number);
        into[cell] = (into[cell] as number) + left * (transitions[cell] as number) * right;
      }
    }
  }

  private exponentiate(length: number): number {
    const { emission } = this;
    let sum = 0;
    for (let at = 0; at < length * LABEL_COUNT; at += LABEL_COUNT) {
      let top = emission[at] as number;
      for (let b = 1; b < LABEL_COUNT; b++) top = Math.max(top, emission[at + b] as number);
      for (let b = 0; b < LABEL_COUNT; b++) {
        emission[at + b] = Math.exp(Math.max(LEAST_SCORE, (emission[at + b] as number) - top));
      }
      sum += top;
    }
    return sum;
  }

  private passForward(length: number, transitions: Float64Array): void {
    const { forward, emission, scale, step } = this;
    for (let i = 0; i < length; i++) {
      const at = i * LABEL_COUNT;
      const matrix = (step[i] as number) * LABEL_COUNT * LABEL_COUNT;
      let total = 0;
      for (let b = 0; b < LABEL_COUNT; b++) {
        let sum = 0;
        if (i === 0) sum = transitions[matrix + b] as number;
        else {
          for (let a = 0; a < LABEL_COUNT; a++) {
            sum += (forward[at - LABEL_COUNT + a] as number) * (transitions[matrix + a * LABEL_COUNT + b] as number);
          }
        }
        const value = sum * (emission[at + b] as number);
        forward[at + b] = value;
        total += value;
      }
      scale[i] = total;
      for (let b = 0; b < LABEL_COUNT; b++) forward[at + b] = (forward[at + b] as number) / total;
    }
  }

  private passBackward(length: number, transitions: Float64Array): void {
    const { forward, backward, emission, scale, step, marginal } = this;
    for (let i = length - 1; i >= 0; i--) {
      const at = i * LABEL_COUNT;
      const next = at + LABEL_COUNT;
      const matrix = i + 1 < length ? (step[i + 1] as number) * LABEL_COUNT * LABEL_COUNT : 0;
      for (let a = 0; a < LABEL_COUNT; a++) {
        let sum = 1;
        if (i + 1 < length) {
          sum = 0;
          for (let b = 0; b < LABEL_COUNT; b++) {
            const inner = (emission[next + b] as number) * (backward[next + b] as number);
            sum += (transitions[matrix + a * LABEL_COUNT + b] as number) * inner;
          }
          sum /= scale[i + 1] as number;
        }
        backward[at + a] = sum;
        marginal[at + a] = sum * (forward[at + a] as number);
      }
    }
  }
}

/** Keeps a token from ruling a label out altogether, so that no paragraph has probability 0. */
const LEAST_SCORE = -60;
