import { directionSize, inputsOf, layerAt, UNITS } from '../src/engine/learned/network.ts';

/** Gates, then values. */
const GATES = 2 * UNITS;

/**
 * One direction of a layer of simple recurrent units, in exact numbers, with the way back of the gradient. What it
 * tells of token `t` stands in `outputs[t * UNITS ..]`.
 */
export class RecurrentLayer {
  outputs = new Float64Array(0);
  private gates = new Float64Array(0);
  private memory = new Float64Array(0);
  private readonly inputs: number;
  private readonly at: number;
  private readonly carried = new Float64Array(UNITS);
  private readonly slopes = new Float64Array(GATES);

  constructor(
    layer: number,
    private readonly isBack: boolean,
    private readonly weights: Float64Array,
    private readonly gradient: Float64Array,
  ) {
    this.inputs = inputsOf(layer);
    this.at = layerAt(layer) + (isBack ? directionSize(layer) : 0);
  }

  resize(tokens: number): void {
    this.outputs = new Float64Array(tokens * UNITS);
    this.memory = new Float64Array(tokens * UNITS);
    this.gates = new Float64Array(tokens * GATES);
  }

  /** @param seen `inputsOf(layer)` numbers a token */
  run(tokens: number, seen: Float64Array): void {
    const { memory, outputs, gates, isBack } = this;
    for (let k = 0; k < tokens; k++) {
      const token = isBack ? tokens - 1 - k : k;
      this.sumRows(token, seen);
      const before = (isBack ? token + 1 : token - 1) * UNITS;
      for (let unit = 0; unit < UNITS; unit++) {
        const kept = k > 0 ? memory[before + unit] : 0;
        const value = gates[token * GATES + UNITS + unit];
        const now = value + share(gates[token * GATES + unit]) * (kept - value);
        memory[token * UNITS + unit] = now;
        outputs[token * UNITS + unit] = bend(now);
      }
    }
  }

  private sumRows(token: number, seen: Float64Array): void {
    const { weights, gates, inputs, at } = this;
    const sums = token * GATES;
    const own = at + inputs * GATES;
    for (let k = 0; k < GATES; k++) gates[sums + k] = weights[own + k];
    for (let input = 0; input < inputs; input++) {
      const value = seen[token * inputs + input];
      if (value === 0) continue;
      const row = at + input * GATES;
      for (let k = 0; k < GATES; k++) gates[sums + k] += value * weights[row + k];
    }
  }

  /**
   * @param outer by how much the loss rises with each output
   * @param inner the same for each input: what this layer causes is added
   */
  goBack(tokens: number, seen: Float64Array, outer: Float64Array, inner: Float64Array): void {
    this.carried.fill(0);
    for (let k = tokens - 1; k >= 0; k--) {
      const token = this.isBack ? tokens - 1 - k : k;
      this.findSlopes(token, k > 0, outer);
      this.spreadSlopes(token, seen, inner);
    }
  }

  private findSlopes(token: number, hasBefore: boolean, outer: Float64Array): void {
    const { memory, gates, carried, slopes, isBack } = this;
    const before = (isBack ? token + 1 : token - 1) * UNITS;
    for (let unit = 0; unit < UNITS; unit++) {
      const at = token * UNITS + unit;
      const ofMemory = outer[at] * slopeOfBend(memory[at]) + carried[unit];
      const gate = gates[token * GATES + unit];
      const kept = hasBefore ? memory[before + unit] : 0;
      slopes[unit] = (ofMemory * (kept - gates[token * GATES + UNITS + unit]) * slopeOfBend(gate)) / 2;
      slopes[UNITS + unit] = ofMemory * (1 - share(gate));
      carried[unit] = ofMemory * share(gate);
    }
  }

  private spreadSlopes(token: number, seen: Float64Array, inner: Float64Array): void {
    const { gradient, slopes, inputs, at } = this;
    const own = at + inputs * GATES;
    for (let k = 0; k < GATES; k++) gradient[own + k] += slopes[k];
    for (let input = 0; input < inputs; input++) {
      const one = token * inputs + input;
      inner[one] += this.spreadToInput(at + input * GATES, seen[one]);
    }
  }

  /** More than a third of the training passed here: four sums at a time, so that none waits for the one before. */
  private spreadToInput(row: number, value: number): number {
    const { weights, gradient, slopes } = this;
    let first = 0;
    let second = 0;
    let third = 0;
    let fourth = 0;
    for (let k = 0; k < GATES; k += 4) {
      const at = row + k;
      first += weights[at] * slopes[k];
      second += weights[at + 1] * slopes[k + 1];
      third += weights[at + 2] * slopes[k + 2];
      fourth += weights[at + 3] * slopes[k + 3];
      gradient[at] += value * slopes[k];
      gradient[at + 1] += value * slopes[k + 1];
      gradient[at + 2] += value * slopes[k + 2];
      gradient[at + 3] += value * slopes[k + 3];
    }
    return first + second + third + fourth;
  }
}

/** As `kernel/network.ts` has it. */
const bend = (x: number) => x / (1 + Math.abs(x));
const slopeOfBend = (x: number) => 1 / ((1 + Math.abs(x)) * (1 + Math.abs(x)));
const share = (x: number) => 0.5 + 0.5 * bend(x);
