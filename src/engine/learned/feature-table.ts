/** Finds the row of a feature by its hash: open addressing in one array of keys and one of rows. */
export class FeatureTable {
  private readonly keys: Int32Array;
  private readonly rows: Int32Array;
  private readonly mask: number;

  /** Row `k` is that of `hashes[k]`; hashes are not negative. */
  constructor(readonly hashes: Int32Array) {
    let size = 16;
    while (size < hashes.length * 2.5) size *= 2;
    this.mask = size - 1;
    this.keys = new Int32Array(size).fill(-1);
    this.rows = new Int32Array(size);
    hashes.forEach((hash, row) => {
      let slot = hash & this.mask;
      while (this.keys[slot] !== -1) slot = (slot + 1) & this.mask;
      this.keys[slot] = hash;
      this.rows[slot] = row;
    });
  }

  /** The row of a feature, -1 when it has none. */
  rowOf(hash: number): number {
    const { keys, mask } = this;
    let slot = hash & mask;
    for (let key = keys[slot] as number; key !== -1; key = keys[slot] as number) {
      if (key === hash) return this.rows[slot] as number;
      slot = (slot + 1) & mask;
    }
    return -1;
  }
}
