/** A word of so many ASCII characters, as most are, fits into two numbers. */
const LONGEST_SHORT = 8;
const ASCII_END = 128;

/** In the place of the second number of a word that does not fit, and of one that is never asked for. */
const NEVER = -(2 ** 31);

/**
 * What tells words apart, by the words' numbers: their characters in two whole numbers, or a hash and the place of their
 * UTF-16 units. Numbers of words that stand side by side come from memory many at a time; to compare a token with a
 * word asks no string.
 */
export class WordKeys {
  #keys = new Int32Array(1 << 14);
  #count = 0;
  /** The units of words that do not fit, each word behind its length. */
  #units = new Uint16Array(1 << 14);
  #end = 0;
  /** Of the word that was read last; the second is negative when it does not fit. */
  #low = 0;
  #high = 0;

  /** Reads the word `[start, end)` of a text: what follows is asked of it. Returns a hash. */
  read(units: Uint16Array, start: number, end: number): number {
    let low = 0;
    let high = 0;
    let all = end - start <= LONGEST_SHORT ? 0 : ASCII_END;
    if (all === 0) {
      for (let at = start; at < end; at++) {
        const unit = units[at] as number;
        high = (high << 8) | (low >>> 24);
        low = (low << 8) | unit;
        all |= unit;
      }
    }
    const fits = all < ASCII_END;
    this.#low = fits ? low : hashOf(units, start, end);
    this.#high = fits ? high : NEVER;
    return fits ? mixed(low, high) : this.#low;
  }

  /** Whether the word that was read is that of this number. */
  isAt(number: number, units: Uint16Array, start: number, end: number): boolean {
    if (this.#keys[2 * number] !== this.#low) return false;
    const high = this.#keys[2 * number + 1] as number;
    return this.#high >= 0 ? high === this.#high : high < 0 && this.#isLong(~high, units, start, end);
  }

  #isLong(place: number, units: Uint16Array, start: number, end: number): boolean {
    const length = end - start;
    if (this.#units[place] !== length) return false;
    for (let k = 0; k < length; k++) if (this.#units[place + 1 + k] !== units[start + k]) return false;
    return true;
  }

  /** Gives the word that was read the next number, from 0 on. */
  add(units: Uint16Array, start: number, end: number): void {
    this.#put(this.#low, this.#high >= 0 ? this.#high : ~this.#end);
    if (this.#high >= 0) return;
    const next = this.#end + 1 + end - start;
    if (next > this.#units.length) this.#units = widened(new Uint16Array(2 * next), this.#units);
    this.#units[this.#end] = end - start;
    for (let at = start; at < end; at++) this.#units[this.#end + 1 + at - start] = units[at] as number;
    this.#end = next;
  }

  /** Leaves out a number: no word is of it. */
  skip(): void {
    this.#put(0, NEVER);
  }

  #put(low: number, high: number): void {
    if (2 * this.#count === this.#keys.length) this.#keys = widened(new Int32Array(4 * this.#count), this.#keys);
    this.#keys[2 * this.#count] = low;
    this.#keys[2 * this.#count + 1] = high;
    this.#count++;
  }
}

function hashOf(units: Uint16Array, start: number, end: number): number {
  let hash = 0x811c9dc5;
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ (units[at] as number), 0x01000193);
  return hash ^ (hash >>> 15);
}

function mixed(low: number, high: number): number {
  let hash = Math.imul(low ^ Math.imul(high, 0x27d4eb2f), 0x2c1b3c6d);
  hash = Math.imul(hash ^ (hash >>> 15), 0x297a2d39);
  return hash ^ (hash >>> 15);
}

function widened<Kind extends Uint16Array | Int32Array>(room: Kind, before: Kind): Kind {
  room.set(before);
  return room;
}
