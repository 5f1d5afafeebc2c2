import { claim, fetch } from './memory';
import { FEATURE_BITS, TEMPLATES } from './templates';

/**
 * The coordinates of each feature, found by its hash: perfect hashing by displacements (Pagh, "Hash and displace", 1999).
 * The high bits of a hash name its group, the low bits its place, moved by what was found for the group when the
 * model was learnt: no two features share a place, so that one look finds a feature or tells that there is none, and
 * there is no branch that the processor could guess wrong. A record of 16 bytes is what one load brings: 13 coordinates,
 * a byte each, then the group, from 1 on; group and place together are the hash. An empty record is all zeros.
 */
const RECORD = 16;
/** As in the file of a model; a byte each. */
export const COORDINATES = 13;
/** At most three quarters of the places are in use: for the last groups a free place is soon found. */
const PLACE_BITS = 15;
const PLACES: u32 = 1 << PLACE_BITS;
const GROUPS: u32 = 1 << (FEATURE_BITS - PLACE_BITS);

let table: usize = 0;
/** By how much the places of a group are moved: 16 bits for each. */
const MOVES = memory.data(2 * (1 << 13), 16);

/** Makes room for them. */
export function layCoordinates(): void {
  table = claim(RECORD * PLACES);
}

/** Brings the table near, see `fetch`. */
export function fetchCoordinates(): void {
  fetch(table, RECORD * <usize>PLACES);
}

/** Sums the rows of a token's features into 16 numbers of 16 bits: a hundred numbers of at most 127 stay within them. */
export function sumCoordinates(slots: usize, into: usize): void {
  let low = i16x8.splat(0);
  let high = i16x8.splat(0);
  for (let at = slots; at < slots + 4 * TEMPLATES; at += 4) {
    const row = find(load<u32>(at));
    low = i16x8.add(low, i16x8.extend_low_i8x16_s(row));
    high = i16x8.add(high, i16x8.extend_high_i8x16_s(row));
  }
  v128.store(into, low);
  v128.store(into, high, 16);
}

/** The record of a hash, all zeros when it has none; `NOTHING` is of a group that no hash has. */
function find(hash: u32): v128 {
  const group = hash >>> PLACE_BITS;
  const record = v128.load(recordAt(placeOf(hash, group & (GROUPS - 1))));
  const isMeant = i32x4.eq(i32x4.shr_u(record, 8), i32x4.splat(group + 1));
  return v128.and(record, v128.shuffle<i32>(isMeant, isMeant, 3, 3, 3, 3));
}

function placeOf(hash: u32, group: u32): u32 {
  return (hash ^ load<u16>(MOVES + 2 * group)) & (PLACES - 1);
}

function recordAt(place: u32): usize {
  return table + RECORD * place;
}

/** How many features each group has. */
const SIZES = memory.data(2 * (1 << 13), 16);

/** Enters features, whose hashes rise, each with its coordinates. */
export function enterFeatures(hashes: usize, rows: usize, features: u32): void {
  memory.fill(SIZES, 0, 2 * GROUPS);
  let most: u32 = 0;
  for (let k: u32 = 0; k < features; k++) {
    const size = SIZES + 2 * (load<u32>(hashes + 4 * k) >>> PLACE_BITS);
    store<u16>(size, load<u16>(size) + 1);
    most = max(most, <u32>load<u16>(size));
  }
  for (let size = most; size > 0; size--) {
    let first: u32 = 0;
    for (let group: u32 = 0; group < GROUPS; group++) {
      const own: u32 = load<u16>(SIZES + 2 * group);
      if (own === size) enterGroup(group, hashes + 4 * first, rows + COORDINATES * first, size);
      first += own;
    }
  }
}

/** Finds out how to move a group so that all its places are free. Large groups come first. */
function enterGroup(group: u32, hashes: usize, rows: usize, size: u32): void {
  for (let move: u32 = 0; move < PLACES; move++) {
    store<u16>(MOVES + 2 * group, move);
    if (!isFree(group, hashes, size)) continue;
    for (let k: u32 = 0; k < size; k++) {
      const record = recordAt(placeOf(load<u32>(hashes + 4 * k), group));
      memory.copy(record, rows + COORDINATES * k, COORDINATES);
      store<u32>(record, load<u8>(record, 12) | ((group + 1) << 8), 12);
    }
    return;
  }
  unreachable();
}

function isFree(group: u32, hashes: usize, size: u32): bool {
  for (let k: u32 = 0; k < size; k++) {
    if (load<u32>(recordAt(placeOf(load<u32>(hashes + 4 * k), group)), 12) !== 0) return false;
  }
  return true;
}
