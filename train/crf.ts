import { LABEL_COUNT } from '../src/engine/learned/labels.ts';
import { LABEL_OF, STATE_COUNT } from '../src/engine/learned/states.ts';
import { STEP_WEIGHTS } from '../src/engine/learned/steps.ts';
import type { Dataset, Sequence } from './dataset.ts';
import { Lattice } from './lattice.ts';
import { createShuffle } from './shuffle.ts';
import { stepFactors } from './step-factors.ts';

export interface CrfSettings {
  readonly epochs: number;
  /** L2: variance of the weights' prior. */
  readonly variance: number;
  readonly rate: number;
}

export interface CrfWeights {
  readonly rows: Float32Array;
  readonly steps: Float64Array;
}

const CELLS = STATE_COUNT * STATE_COUNT;

/**
 * Trains by stochastic gradient, one paragraph a step, each feature with a rate that falls with its own gradients
 * (AdaGrad); the weights of the last third of the epochs are averaged. The order of the paragraphs is shuffled with a
 * fixed seed: the result is always the same.
 */
export function trainCrf(data: Dataset, sequences: readonly Sequence[], settings: CrfSettings): CrfWeights {
  const trainer = new Trainer(data, settings);
  const shuffle = createShuffle(7);
  const sum = { rows: new Float32Array(trainer.rows.length), steps: new Float64Array(STEP_WEIGHTS), epochs: 0 };
  for (let epoch = 0; epoch < settings.epochs; epoch++) {
    for (const sequence of shuffle(sequences)) trainer.climb(sequence);
    if (epoch < settings.epochs * (2 / 3) - 0.5) continue;
    sum.epochs++;
    for (let i = 0; i < sum.rows.length; i++) sum.rows[i] += trainer.rows[i];
    for (let i = 0; i < STEP_WEIGHTS; i++) sum.steps[i] += trainer.steps[i];
  }
  return { rows: sum.rows.map((w) => w / sum.epochs), steps: sum.steps.map((w) => w / sum.epochs) };
}

class Trainer {
  readonly rows: Float32Array;
  readonly steps = new Float64Array(STEP_WEIGHTS);
  private readonly rowSquares: Float32Array;
  private readonly stepSquares = new Float64Array(STEP_WEIGHTS).fill(1);
  private readonly stepGradient = new Float64Array(STEP_WEIGHTS);
  private readonly pulls: Float32Array;
  private readonly lattice = new Lattice();
  private readonly factors = stepFactors(new Float64Array(STEP_WEIGHTS));
  private readonly allowed = this.factors.map((factor) => (factor > 0 ? 1 : 0));

  constructor(
    private readonly data: Dataset,
    private readonly settings: CrfSettings,
  ) {
    this.rows = new Float32Array(data.hashes.length * STATE_COUNT);
    this.rowSquares = new Float32Array(data.hashes.length).fill(1);
    // The prior's pull, shared out over the occurrences of a feature.
    this.pulls = Float32Array.from(data.counts, (count) => 1 / (settings.variance * count));
  }

  /** One step up the likelihood of a paragraph. */
  climb(sequence: Sequence): void {
    const { data, lattice, factors } = this;
    const { from, to } = sequence;
    scoreTokens(data, sequence, this.rows, lattice);
    this.refreshFactors(sequence);
    lattice.spread(to - from, factors);
    for (let i = from; i < to; i++) {
      lattice.marginal[(i - from) * STATE_COUNT + data.labels[i]] -= 1;
      this.moveRows(i, (i - from) * STATE_COUNT);
    }
    this.moveSteps(sequence);
  }

  private moveRows(i: number, at: number): void {
    const { data, rows, rowSquares, pulls } = this;
    const { marginal } = this.lattice;
    let square = 0;
    for (let b = 0; b < STATE_COUNT; b++) square += marginal[at + b] ** 2;
    const end = data.starts[i + 1];
    for (let k = data.starts[i]; k < end; k++) {
      const feature = data.features[k];
      const row = feature * STATE_COUNT;
      rowSquares[feature] += square;
      const rate = this.settings.rate / Math.sqrt(rowSquares[feature]);
      const pull = pulls[feature];
      for (let b = 0; b < STATE_COUNT; b++) rows[row + b] -= rate * (marginal[at + b] + pull * rows[row + b]);
    }
  }

  private moveSteps({ from, to }: Sequence): void {
    const { data, lattice, factors, stepGradient, stepSquares, steps } = this;
    for (let b = 0; b < STATE_COUNT; b++) stepGradient[data.steps[from] * CELLS + b] += lattice.marginal[b];
    for (let i = from + 1; i < to; i++) {
      lattice.addPairs(i - from, factors, stepGradient, 1);
      stepGradient[data.steps[i] * CELLS + data.labels[i - 1] * STATE_COUNT + data.labels[i]] -= 1;
    }
    for (let i = from; i < to; i++) {
      const matrix = data.steps[i] * CELLS;
      for (let cell = matrix; cell < matrix + CELLS; cell++) {
        const gradient = stepGradient[cell];
        if (gradient === 0) continue;
        stepSquares[cell] += gradient * gradient;
        steps[cell] -= (this.settings.rate * gradient) / Math.sqrt(stepSquares[cell]);
        stepGradient[cell] = 0;
      }
    }
  }

  /** Only the step classes of this paragraph are brought up to date. */
  private refreshFactors({ from, to }: Sequence): void {
    for (let i = from; i < to; i++) {
      const matrix = this.data.steps[i] * CELLS;
      for (let cell = matrix; cell < matrix + CELLS; cell++) {
        if (this.allowed[cell]) this.factors[cell] = Math.exp(this.steps[cell]);
      }
    }
  }
}

function scoreTokens(data: Dataset, { from, to }: Sequence, rows: Float32Array, lattice: Lattice): void {
  lattice.resize(to - from);
  const { emission, step } = lattice;
  for (let i = from; i < to; i++) {
    const at = (i - from) * STATE_COUNT;
    emission.fill(0, at, at + STATE_COUNT);
    const end = data.starts[i + 1];
    for (let k = data.starts[i]; k < end; k++) {
      const row = data.features[k] * STATE_COUNT;
      for (let b = 0; b < STATE_COUNT; b++) emission[at + b] += rows[row + b];
    }
    exponentiate(emission, at);
    step[i - from] = data.steps[i];
  }
}

/** A token never rules a state out altogether, so that no paragraph has probability 0; the kernel has the same bound. */
const LEAST_SCORE = -60;

/** Turns the scores of one token into factors, the greatest of them 1. */
function exponentiate(emission: Float64Array, at: number): void {
  let top = emission[at];
  for (let b = 1; b < STATE_COUNT; b++) top = Math.max(top, emission[at + b]);
  for (let b = 0; b < STATE_COUNT; b++) emission[at + b] = Math.exp(Math.max(LEAST_SCORE, emission[at + b] - top));
}

/** P(label) for the tokens of `sequences`, written into `into` (parallel to the data set). */
export function marginalsOf(
  data: Dataset,
  sequences: readonly Sequence[],
  { rows, steps }: CrfWeights,
  into: Float32Array,
): void {
  const lattice = new Lattice();
  const factors = stepFactors(steps);
  for (const sequence of sequences) {
    scoreTokens(data, sequence, rows, lattice);
    const length = sequence.to - sequence.from;
    lattice.spread(length, factors);
    into.fill(0, sequence.from * LABEL_COUNT, sequence.to * LABEL_COUNT);
    sumLabels(lattice.marginal, length, into, sequence.from * LABEL_COUNT);
  }
}

/** P(label) of `tokens` tokens from P(state), written from `into[at]` on. */
function sumLabels(states: Float64Array, tokens: number, into: Float32Array, at: number): void {
  for (let i = 0; i < tokens; i++) {
    for (let state = 0; state < STATE_COUNT; state++) {
      into[at + i * LABEL_COUNT + LABEL_OF[state]] += states[i * STATE_COUNT + state];
    }
  }
}
