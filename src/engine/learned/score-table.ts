import { hashFeature } from './hashing.ts';

/** Hashed binary features and a few real-valued ones, of one thing to be scored. */
export class ScoreFeatures {
  readonly ids: Uint16Array;
  readonly values: Float32Array;
  count = 0;
  private template = 0;

  constructor(
    most: number,
    values: number,
    private readonly tableSize = TABLE_SIZE,
  ) {
    this.ids = new Uint16Array(most);
    this.values = new Float32Array(values);
  }

  /** `family` keeps the templates of different things apart. */
  begin(family: number): void {
    this.count = 0;
    this.template = family * 64;
  }

  add(a: number, b = 0, c = 0, d = 0): void {
    this.template++;
    this.ids[this.count++] = hashFeature(this.template, a, b, c * 64 + d) & (this.tableSize - 1);
  }
}

/** Cells of a table; a power of two. */
export const TABLE_SIZE = 1 << 15;
export const SMALL_TABLE = 1 << 14;

/** Weights of a log-linear scorer: one hashed table for what is or is not, one weight for each real value. */
export interface ScoreWeights {
  /** Each times `unit`: as bytes the table stays within reach of the processor, and is ready as soon as it is read. */
  readonly table: Int8Array;
  readonly unit: number;
  readonly values: Float32Array;
}

/** The score of described features: the table's weights of what is, and each real value times its weight. */
export function scoreOf({ table, unit, values }: ScoreWeights, given: ScoreFeatures): number {
  let units = 0;
  for (let k = 0; k < given.count; k++) units += table[given.ids[k] as number] as number;
  let sum = units * unit;
  for (let k = 0; k < values.length; k++) sum += (given.values[k] as number) * (values[k] as number);
  return sum;
}
