import { claim } from './memory';
import { FEATURE_BITS, TEMPLATES } from './templates';

/**
 * The coordinates of each feature, found by its hash: open addressing, a record of 16 bytes a feature. A record is what one
 * load brings: 13 coordinates, a byte each, then the low 24 bits of the hash. Its place begins with the high bits,
 * so that what the record leaves out tells no two hashes apart that could meet. An empty record is all zeros.
 */
const RECORD = 16;
/** As in the file of a model; a byte each. */
export const COORDINATES = 13;
/** At most a third of the records is in use: most features stand where they are first looked for. */
const SPARE = 3;

let table: usize = 0;
let mask: u32 = 0;
let shift: u32 = 0;

/** One bit for each hash, modulo its length: much of what is asked for is not there, and this stays near the processor. */
const FILTER_WORDS: u32 = 1 << 13;
const FILTER = memory.data(4 * (1 << 13), 16);

/** Makes room for so many features. */
export function layCoordinates(features: u32): void {
  let bits: u32 = 4;
  while (<u32>(1 << bits) < features * SPARE) bits++;
  mask = (1 << bits) - 1;
  shift = FEATURE_BITS - bits;
  table = claim(RECORD << bits);
}

/** Enters the feature of a hash, with its coordinates. */
export function enterFeature(hash: u32, row: usize): void {
  let place = hash >>> shift;
  while (v128.any_true(v128.load(recordAt(place)))) place = next(place);
  const record = recordAt(place);
  memory.copy(record, row, COORDINATES);
  store<u32>(record, load<u8>(record, 12) | (hash << 8), 12);
  const word = filterWord(hash);
  store<u32>(word, load<u32>(word) | (1 << (hash & 31)));
}

/** The candidates among the slots: almost only features that are known. */
const CANDIDATES = memory.data(4 * 60, 16);

/** Sums the rows of a token's features into 16 numbers of 16 bits: a hundred numbers of at most 127 stay within them. */
export function sumCoordinates(slots: usize, into: usize): void {
  const end = pick(slots);
  let low = i16x8.splat(0);
  let high = i16x8.splat(0);
  for (let at = CANDIDATES; at < end; at += 4) {
    const row = find(load<u32>(at));
    low = i16x8.add(low, i16x8.extend_low_i8x16_s(row));
    high = i16x8.add(high, i16x8.extend_high_i8x16_s(row));
  }
  v128.store(into, low);
  v128.store(into, high, 16);
}

/** Writes the candidates; returns their end. There is no branch here that the processor could guess wrong. */
function pick(slots: usize): usize {
  let end = CANDIDATES;
  for (let at = slots; at < slots + 4 * TEMPLATES; at += 4) {
    const hash = load<u32>(at);
    const isKnown = (load<u32>(filterWord(hash)) >>> (hash & 31)) & 1;
    const isNothing = hash >>> 31;
    store<u32>(end, hash);
    end += 4 * (isKnown & ~isNothing);
  }
  return end;
}

/** The record of a hash, all zeros when it has none. */
function find(hash: u32): v128 {
  let place = hash >>> shift;
  while (true) {
    const record = v128.load(recordAt(place));
    if ((i32x4.extract_lane(record, 3) ^ (hash << 8)) >>> 8 === 0) return record;
    if (!v128.any_true(record)) return record;
    place = next(place);
  }
}

function next(place: u32): u32 {
  return (place + 1) & mask;
}

function recordAt(place: u32): usize {
  return table + RECORD * place;
}

function filterWord(hash: u32): usize {
  return FILTER + 4 * ((hash >>> 5) & (FILTER_WORDS - 1));
}
