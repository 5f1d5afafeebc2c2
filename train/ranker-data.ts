import { TABLE_SIZE } from '../src/engine/learned/score-table.ts';

/** Numbers appended one after the other in memory that grows. */
class Column<T extends Uint16Array | Int32Array | Float32Array> {
  length = 0;

  constructor(
    private items: T,
    private readonly make: (size: number) => T,
  ) {}

  push(value: number): void {
    if (this.length === this.items.length) {
      const larger = this.make(this.items.length * 2);
      larger.set(this.items);
      this.items = larger;
    }
    this.items[this.length++] = value;
  }

  at(index: number): number {
    return this.items[index];
  }
}

/** A part of an answer: the first `count` of `ids` are cells of the table. */
export interface Described {
  readonly ids: ArrayLike<number>;
  readonly count: number;
  readonly values: ArrayLike<number>;
}

/**
 * Choices to learn from. A choice has options; an option is one or more described parts (a stretch has its start, its
 * end and both together), so that parts which several options share are stored once.
 */
export class Choices {
  /** Of part `p` the table cells are `ids[partStarts[p] .. partStarts[p + 1]]`. */
  readonly ids = new Column(new Uint16Array(1 << 20), (n) => new Uint16Array(n));
  readonly values = new Column(new Float32Array(1 << 20), (n) => new Float32Array(n));
  readonly partStarts = new Column(new Int32Array(1 << 16), (n) => new Int32Array(n));
  /** Of option `o` the parts are `parts[optionStarts[o] .. optionStarts[o + 1]]`. */
  readonly parts = new Column(new Int32Array(1 << 16), (n) => new Int32Array(n));
  readonly optionStarts = new Column(new Int32Array(1 << 16), (n) => new Int32Array(n));
  readonly choices: { readonly article: number; readonly from: number; readonly to: number; readonly gold: number }[] =
    [];

  constructor(
    readonly valueCount: number,
    readonly tableSize = TABLE_SIZE,
  ) {
    this.partStarts.push(0);
    this.optionStarts.push(0);
  }

  addPart({ ids, count, values }: Described): number {
    for (let k = 0; k < count; k++) this.ids.push(ids[k]);
    for (let k = 0; k < this.valueCount; k++) this.values.push(values[k]);
    this.partStarts.push(this.ids.length);
    return this.partStarts.length - 2;
  }

  addOption(parts: readonly number[]): number {
    for (const part of parts) this.parts.push(part);
    this.optionStarts.push(this.parts.length);
    return this.optionStarts.length - 2;
  }

  get options(): number {
    return this.optionStarts.length - 1;
  }

  addChoice(article: number, from: number, gold: number): void {
    this.choices.push({ article, from, to: this.options, gold });
  }
}
