/** Finds features by their hashes: open addressing in one array of keys. A feature is known by its slot. */
export class FeatureTable {
  readonly slots: number;
  private readonly keys: Int32Array;
  private readonly places: Int32Array;
  /** One bit for each hash, modulo its length: most of what is asked for is not there, and this fits near the processor. */
  private readonly filter = new Int32Array(FILTER_WORDS);

  /** Hashes are not negative and distinct. */
  constructor(hashes: Int32Array) {
    let size = 16;
    while (size < hashes.length * 2) size *= 2;
    this.slots = size;
    this.keys = new Int32Array(size).fill(-1);
    this.places = new Int32Array(size);
    this.fill(hashes);
  }

  /** One loop, not a function for each hash: it runs at each start, before the browser has compiled anything. */
  private fill(hashes: Int32Array): void {
    const { keys, places, filter } = this;
    const mask = this.slots - 1;
    for (let place = 0; place < hashes.length; place++) {
      const hash = hashes[place] as number;
      let slot = hash & mask;
      while (keys[slot] !== -1) slot = (slot + 1) & mask;
      keys[slot] = hash;
      places[slot] = place;
      const word = (hash >>> 5) & (FILTER_WORDS - 1);
      filter[word] = (filter[word] as number) | (1 << hash);
    }
  }

  /** The slot of a feature, -1 when it is not in the table. */
  slotOf(hash: number): number {
    if ((((this.filter[wordOf(hash)] as number) >>> hash) & 1) === 0) return -1;
    const { keys } = this;
    const mask = this.slots - 1;
    let slot = hash & mask;
    for (let key = keys[slot] as number; key !== -1; key = keys[slot] as number) {
      if (key === hash) return slot;
      slot = (slot + 1) & mask;
    }
    return -1;
  }

  /** Where the feature of a slot stood among the hashes. */
  placeOf(slot: number): number {
    return this.places[slot] as number;
  }
}

const FILTER_WORDS = 1 << 12;
const wordOf = (hash: number) => (hash >>> 5) & (FILTER_WORDS - 1);
