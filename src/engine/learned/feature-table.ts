/** Finds features by their hashes: open addressing in one array of keys. A feature is known by its slot. */
export class FeatureTable {
  readonly slots: number;
  private readonly keys: Int32Array;

  /** Hashes are not negative and distinct. */
  constructor(hashes: Int32Array) {
    let size = 16;
    while (size < hashes.length * 2) size *= 2;
    this.slots = size;
    this.keys = new Int32Array(size).fill(-1);
    for (const hash of hashes) {
      let slot = hash & (size - 1);
      while (this.keys[slot] !== -1) slot = (slot + 1) & (size - 1);
      this.keys[slot] = hash;
    }
  }

  /** The slot of a feature, -1 when it is not in the table. */
  slotOf(hash: number): number {
    const { keys } = this;
    const mask = this.slots - 1;
    let slot = hash & mask;
    for (let key = keys[slot] as number; key !== -1; key = keys[slot] as number) {
      if (key === hash) return slot;
      slot = (slot + 1) & mask;
    }
    return -1;
  }
}
