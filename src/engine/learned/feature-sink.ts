import { hashFeature } from './hashing.ts';

/** Bins of distances, so that 17 and 18 are alike but 1 and 2 are not. */
export function bin(distance: number): number {
  if (distance < 5) return distance;
  if (distance < 8) return 5;
  if (distance < 12) return 6;
  if (distance < 20) return 7;
  return distance < 35 ? 8 : 9;
}

/** Collects the hashed features of one token; each call of `add` is one template. */
export class FeatureSink {
  count = 0;
  private template = 0;

  constructor(readonly ids: Int32Array) {}

  begin(): void {
    this.count = 0;
    this.template = 0;
  }

  add(a: number, b = 0, c = 0): void {
    this.template++;
    this.ids[this.count++] = hashFeature(this.template, a, b, c) & FEATURE_MASK;
  }

  /** A template that this token has nothing for. */
  skip(templates: number): void {
    this.template += templates;
  }
}

/** Features are known by 28 bits. */
export const FEATURE_MASK = 0x0fffffff;

export const MOST_FEATURES = 96;

export function createSink(): FeatureSink {
  return new FeatureSink(new Int32Array(MOST_FEATURES));
}

/** The value of token `i`, -1 outside `[from, to)`. */
export const valueIn = (values: Int32Array | Uint8Array, i: number, from: number, to: number): number =>
  i >= from && i < to ? (values[i] as number) : -1;
