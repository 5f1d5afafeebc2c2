import type { FeatureTable } from './feature-table.ts';
import { STATE_COUNT } from './states.ts';

/** Pairs of weights for 13 states and one unused: a power of two keeps a row within a cache line. */
export const ROW = 8;

/**
 * The weights of each feature, two in a number. A row is made when its feature is first seen: the background is ready
 * sooner, and the rows that are used stand side by side, within reach of the processor.
 */
export class WeightRows {
  readonly pairs: Int32Array;
  /** By the slot of a feature, where its row begins; 0 when it has none yet. */
  private readonly begins: Int32Array;
  private end = ROW;

  constructor(
    private readonly table: FeatureTable,
    private readonly weights: Int8Array,
  ) {
    this.pairs = new Int32Array((weights.length / STATE_COUNT + 1) * ROW);
    this.begins = new Int32Array(table.slots);
  }

  /** Where in `pairs` the row of a slot begins. */
  at(slot: number): number {
    const begin = this.begins[slot] as number;
    return begin > 0 ? begin : this.make(slot);
  }

  private make(slot: number): number {
    const { pairs, weights, end } = this;
    const from = this.table.placeOf(slot) * STATE_COUNT;
    for (let state = 0; state < STATE_COUNT; state++) {
      const cell = end + (state >> 1);
      pairs[cell] = (pairs[cell] as number) + ((weights[from + state] as number) << (16 * (state & 1)));
    }
    this.begins[slot] = end;
    this.end = end + ROW;
    return end;
  }
}
