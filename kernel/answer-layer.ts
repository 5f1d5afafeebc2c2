import { cells, count, given, givenAt, values } from './answers';

/**
 * Eight units beside the weights of the answers to the linker's question: the parts of an answer add to their sums, and
 * each unit tells its sum if it is above nought. So a start weighs otherwise with one end than with another.
 */
const UNITS = 8;
const ROWS = 1 << 12;
const VALUES = 14;

/** Where the caller writes what was learnt: a byte for each unit of a row, */
export const rows: usize = memory.data(8 * (1 << 12), 16);
/** and floats: a row for each real value, what each unit has of its own, then how what it tells weighs. */
export const layer: usize = memory.data(4 * 8 * 16, 16);
const OWN = layer + 4 * UNITS * VALUES;
const TELL = OWN + 4 * UNITS;

export const SUM_BYTES = 4 * UNITS;
export const ROWS_BYTES = UNITS * ROWS;

/** What the described part adds to the units; a row counts in `unit`s. */
export function sumPart(unit: f32, into: usize): void {
  let sums = i16x8.splat(0);
  for (let k = 0; k < count; k++) {
    sums = i16x8.add(sums, v128.load8x8_s(rows + UNITS * (load<i32>(cells + 4 * k) & (ROWS - 1))));
  }
  let low = f32x4.mul(f32x4.convert_i32x4_s(i32x4.extend_low_i16x8_s(sums)), f32x4.splat(unit));
  let high = f32x4.mul(f32x4.convert_i32x4_s(i32x4.extend_high_i16x8_s(sums)), f32x4.splat(unit));
  for (let k = 0; k < given; k++) {
    const value = v128.load32_splat(values + 4 * givenAt(k));
    const row = layer + SUM_BYTES * givenAt(k);
    low = f32x4.add(low, f32x4.mul(value, v128.load(row)));
    high = f32x4.add(high, f32x4.mul(value, v128.load(row, 16)));
  }
  v128.store(into, low);
  v128.store(into, high, 16);
}

/** What an answer of one part comes to. */
export function tellOne(part: usize): f64 {
  return told(v128.load(part), v128.load(part, 16));
}

/** What an answer of three parts comes to. */
export function tellThree(a: usize, b: usize, c: usize): f64 {
  const low = f32x4.add(f32x4.add(v128.load(a), v128.load(b)), v128.load(c));
  const high = f32x4.add(f32x4.add(v128.load(a, 16), v128.load(b, 16)), v128.load(c, 16));
  return told(low, high);
}

function told(low: v128, high: v128): f64 {
  const none = f32x4.splat(0);
  const a = f32x4.max(none, f32x4.add(low, v128.load(OWN)));
  const b = f32x4.max(none, f32x4.add(high, v128.load(OWN, 16)));
  const sums = f32x4.add(f32x4.mul(a, v128.load(TELL)), f32x4.mul(b, v128.load(TELL, 16)));
  const pairs = f32x4.add(sums, v128.shuffle<f32>(sums, sums, 2, 3, 0, 1));
  return <f64>(f32x4.extract_lane(pairs, 0) + f32x4.extract_lane(pairs, 1));
}
