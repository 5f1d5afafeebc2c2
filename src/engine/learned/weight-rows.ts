import { STATE_COUNT } from './states.ts';

/** Pairs of weights for 13 states and one unused: a power of two keeps a row within a cache line. */
export const ROW = 8;

/**
 * The weights of each feature, two in a number, found by the feature's hash: open addressing in one array. A row is made
 * when its feature is first seen: the background is ready sooner, and the rows that are used stand side by side, within
 * reach of the processor.
 */
export class WeightRows {
  readonly pairs: Int32Array;
  private readonly mask: number;
  /** Each hash beside where its row begins; while it has none, beside -1 less its place among all hashes. */
  private readonly entries: Int32Array;
  /** One bit for each hash, modulo its length: much of what is asked for is not there, and this fits near the processor. */
  private readonly filter = new Int32Array(FILTER_WORDS);
  private end = 0;

  /** `STATE_COUNT` weights for each hash. Hashes are not negative and distinct. */
  constructor(
    hashes: Int32Array,
    private readonly weights: Int8Array,
  ) {
    let size = 16;
    while (size < hashes.length * 2) size *= 2;
    this.mask = size - 1;
    this.entries = new Int32Array(size * 2).fill(-1);
    this.pairs = new Int32Array(hashes.length * ROW);
    this.fill(hashes);
  }

  /** One loop, not a function for each hash: it runs at each start, before the browser has compiled anything. */
  private fill(hashes: Int32Array): void {
    const { entries, mask, filter } = this;
    for (let place = 0; place < hashes.length; place++) {
      const hash = hashes[place] as number;
      let slot = hash & mask;
      while (entries[2 * slot] !== -1) slot = (slot + 1) & mask;
      entries[2 * slot] = hash;
      entries[2 * slot + 1] = -1 - place;
      const word = (hash >>> 5) & (FILTER_WORDS - 1);
      filter[word] = (filter[word] as number) | (1 << hash);
    }
  }

  /**
   * Writes where in `pairs` the rows begin of those of the first `count` hashes that have one; returns how many have.
   * One loop over all of them: a fourteenth of the engine's time was spent in calls.
   */
  find(hashes: Int32Array, count: number, into: Int32Array): number {
    const { entries, mask, filter } = this;
    let found = 0;
    for (let k = 0; k < count; k++) {
      const hash = hashes[k] as number;
      if ((((filter[(hash >>> 5) & (FILTER_WORDS - 1)] as number) >>> hash) & 1) === 0) continue;
      let slot = hash & mask;
      for (let key = entries[2 * slot] as number; key !== -1; key = entries[2 * slot] as number) {
        if (key === hash) {
          const row = entries[2 * slot + 1] as number;
          into[found++] = row < 0 ? this.make(slot, -1 - row) : row;
          break;
        }
        slot = (slot + 1) & mask;
      }
    }
    return found;
  }

  private make(slot: number, place: number): number {
    const { pairs, weights, end } = this;
    const from = place * STATE_COUNT;
    for (let state = 0; state < STATE_COUNT; state++) {
      const cell = end + (state >> 1);
      pairs[cell] = (pairs[cell] as number) + ((weights[from + state] as number) << (16 * (state & 1)));
    }
    this.entries[2 * slot + 1] = end;
    this.end = end + ROW;
    return end;
  }
}

const FILTER_WORDS = 1 << 12;
