import { goesOn, mayFollow, STATE_COUNT } from '../src/engine/learned/states.ts';

/**
 * Forward and backward passes of a linear chain over one paragraph, in probabilities scaled per token. Buffers grow
 * with the longest paragraph seen and are reused.
 */
export class Lattice {
  /** `STATE_COUNT` factors a token, the greatest of them 1. */
  emission = new Float64Array(0);
  /** P(label of the token | paragraph). */
  marginal = new Float64Array(0);
  private forward = new Float64Array(0);
  private backward = new Float64Array(0);
  private scale = new Float64Array(0);
  private readonly inner = new Float64Array(STATE_COUNT);

  resize(tokens: number): void {
    if (this.scale.length >= tokens) return;
    const size = Math.max(256, tokens * 2);
    this.scale = new Float64Array(size);
    this.emission = new Float64Array(size * STATE_COUNT);
    this.marginal = new Float64Array(size * STATE_COUNT);
    this.forward = new Float64Array(size * STATE_COUNT);
    this.backward = new Float64Array(size * STATE_COUNT);
  }

  /**
   * Fills `marginal` for the first `length` tokens. `transitions` holds the factors of the steps,
   * `[previous * STATE_COUNT + state]`; forbidden steps are 0.
   */
  spread(length: number, transitions: Float64Array): void {
    this.passForward(length, transitions);
    this.passBackward(length, transitions);
  }

  /** P(previous label, label | paragraph) of the step into token `i`, added to `into` with a factor. */
  addPairs(i: number, transitions: Float64Array, into: Float64Array, factor: number): void {
    const { forward, backward, emission } = this;
    const at = i * STATE_COUNT;
    const norm = factor / (this.scale[i] as number);
    for (let a = 0; a < STATE_COUNT; a++) {
      const left = (forward[at - STATE_COUNT + a] as number) * norm;
      for (let b = 0; b < STATE_COUNT; b++) {
        const cell = a * STATE_COUNT + b;
        const right = (emission[at + b] as number) * (backward[at + b] as number);
        into[cell] = (into[cell] as number) + left * (transitions[cell] as number) * right;
      }
    }
  }

  private passForward(length: number, transitions: Float64Array): void {
    const { forward, emission, scale } = this;
    for (let i = 0; i < length; i++) {
      const at = i * STATE_COUNT;
      if (i === 0) for (let b = 0; b < STATE_COUNT; b++) forward[b] = transitions[b] as number;
      else stepForward(forward, at, transitions);
      let total = 0;
      for (let b = at; b < at + STATE_COUNT; b++) {
        const value = (forward[b] as number) * (emission[b] as number);
        forward[b] = value;
        total += value;
      }
      scale[i] = total;
      for (let b = at; b < at + STATE_COUNT; b++) forward[b] = (forward[b] as number) / total;
    }
  }

  private passBackward(length: number, transitions: Float64Array): void {
    const { forward, backward, emission, scale, marginal } = this;
    const last = (length - 1) * STATE_COUNT;
    backward.fill(1, last, last + STATE_COUNT);
    for (let i = length - 2; i >= 0; i--) {
      const next = (i + 1) * STATE_COUNT;
      for (let b = 0; b < STATE_COUNT; b++) {
        this.inner[b] = ((emission[next + b] as number) * (backward[next + b] as number)) / (scale[i + 1] as number);
      }
      stepBackward(backward, i * STATE_COUNT, this.inner, transitions);
    }
    for (let at = 0; at < length * STATE_COUNT; at++) marginal[at] = (forward[at] as number) * (backward[at] as number);
  }
}

const STATES = Array.from({ length: STATE_COUNT }, (_, state) => state);
/** The states that may begin anywhere; the others go on only from their own beginning or from themselves. */
const BEGINNINGS = Uint8Array.from(STATES.filter((state) => !goesOn(state)));
const INSIDES = Uint8Array.from(STATES.filter(goesOn));
/** The one state that may go on from each, 0 where none does. */
const CONTINUATIONS = Uint8Array.from(STATES, (state) => INSIDES.find((inside) => mayFollow(state, inside)) ?? 0);

function stepForward(forward: Float64Array, at: number, transitions: Float64Array): void {
  const before = at - STATE_COUNT;
  for (let k = 0; k < BEGINNINGS.length; k++) {
    const b = BEGINNINGS[k] as number;
    let sum = 0;
    for (let a = 0; a < STATE_COUNT; a++) {
      sum += (forward[before + a] as number) * (transitions[a * STATE_COUNT + b] as number);
    }
    forward[at + b] = sum;
  }
  for (let k = 0; k < INSIDES.length; k++) {
    const b = INSIDES[k] as number;
    const own = b * STATE_COUNT + b;
    forward[at + b] =
      (forward[before + b] as number) * (transitions[own] as number) +
      (forward[before + b - 1] as number) * (transitions[own - STATE_COUNT] as number);
  }
}

function stepBackward(backward: Float64Array, at: number, inner: Float64Array, transitions: Float64Array): void {
  for (let a = 0; a < STATE_COUNT; a++) {
    const row = a * STATE_COUNT;
    let sum = 0;
    for (let k = 0; k < BEGINNINGS.length; k++) {
      const b = BEGINNINGS[k] as number;
      sum += (transitions[row + b] as number) * (inner[b] as number);
    }
    const inside = CONTINUATIONS[a] as number;
    if (inside > 0) sum += (transitions[row + inside] as number) * (inner[inside] as number);
    backward[at + a] = sum;
  }
}
