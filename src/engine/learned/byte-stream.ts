/** Reads the parts of a model file in order. Running over the end is an error, never a wrong number. */
export class ByteReader {
  private at = 0;
  private readonly view: DataView;

  constructor(private readonly bytes: Uint8Array) {
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  uint32(): number {
    this.at += 4;
    return this.view.getUint32(this.at - 4, true);
  }

  float32(): number {
    this.at += 4;
    return this.view.getFloat32(this.at - 4, true);
  }

  floats(count: number): Float32Array {
    return Float32Array.from({ length: count }, () => this.float32());
  }

  /** Whole numbers of 16 bits. */
  shorts(count: number): Int16Array {
    this.at += 2 * count;
    return Int16Array.from({ length: count }, (_, k) => this.view.getInt16(this.at + 2 * (k - count), true));
  }

  bytesOf(count: number): Uint8Array {
    if (this.at + count > this.bytes.length) throw new RangeError('the data end too early');
    this.at += count;
    return this.bytes.subarray(this.at - count, this.at);
  }

  signedBytes(count: number): Int8Array {
    const bytes = this.bytesOf(count);
    return new Int8Array(bytes.buffer, bytes.byteOffset, count);
  }

  /** Rising numbers, each stored as its distance from the one before, seven bits a byte. */
  rising(count: number): Int32Array {
    const { bytes } = this;
    const numbers = new Int32Array(count);
    let { at } = this;
    let last = 0;
    for (let k = 0; k < count; k++) {
      // one loop, not a function for each number: it runs before the browser has compiled anything
      let byte = bytes[at++] as number;
      let gap = byte & 0x7f;
      for (let shift = 7; byte >= 0x80; shift += 7) {
        byte = bytes[at++] as number;
        gap |= (byte & 0x7f) << shift;
      }
      last += gap;
      numbers[k] = last;
    }
    if (at > bytes.length) throw new RangeError('the data end too early');
    this.at = at;
    return numbers;
  }

  get isAtEnd(): boolean {
    return this.at === this.bytes.length;
  }
}

/** Writes what `ByteReader` reads. */
export class ByteWriter {
  private readonly parts: number[] = [];

  uint32(value: number): void {
    for (let shift = 0; shift < 32; shift += 8) this.parts.push((value >>> shift) & 0xff);
  }

  floats(values: ArrayLike<number>): void {
    const view = new DataView(new ArrayBuffer(4));
    for (let k = 0; k < values.length; k++) {
      view.setFloat32(0, values[k] as number, true);
      this.uint32(view.getUint32(0, true));
    }
  }

  shorts(values: Int16Array): void {
    for (const value of values) this.parts.push(value & 0xff, (value >> 8) & 0xff);
  }

  bytes(values: ArrayLike<number>): void {
    for (let k = 0; k < values.length; k++) this.parts.push((values[k] as number) & 0xff);
  }

  rising(numbers: ArrayLike<number>): void {
    let last = 0;
    for (let k = 0; k < numbers.length; k++) {
      let gap = (numbers[k] as number) - last;
      last = numbers[k] as number;
      for (; gap >= 0x80; gap >>>= 7) this.parts.push((gap & 0x7f) | 0x80);
      this.parts.push(gap);
    }
  }

  result(): Uint8Array {
    return Uint8Array.from(this.parts);
  }
}
