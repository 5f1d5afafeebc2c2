/**
 * A feature is what one template saw at a token, hashed: whole numbers only, so that reading a text makes no strings.
 * Each template has a slot of its own, and the slots of a token are hashed four at a time.
 */
export const TEMPLATES = 57;
/** Three slots more than there are templates, so that they come in fours. */
const SLOTS = memory.data(4 * 60, 16);
const END = SLOTS + 4 * 60;

/** Features are known by 28 bits. */
export const FEATURE_BITS = 28;
const FEATURE_MASK = (1 << FEATURE_BITS) - 1;

/** In the slot of a template that had nothing to look at; no feature's hash is negative. */
export const NOTHING = -1;

/** Notes what a template saw. Templates are numbered from 1 on, and their numbers are part of what was learnt. */
export function see(template: i32, a: i32, b: i32 = 0, c: i32 = 0): void {
  store<i32>(slotOf(template), template * 0x27d4eb2f + a * 0x9e3779b1 + b * 0x85ebca6b + c * 0xc2b2ae35);
}

/** Turns what was seen into hashes; returns where they begin. */
export function hashSlots(): usize {
  for (let at = SLOTS; at < END; at += 16) v128.store(at, mix(v128.load(at)));
  return SLOTS;
}

/** Empties the slots of the templates `first` to `last` after hashing. */
export function forget(first: i32, last: i32): void {
  for (let template = first; template <= last; template++) store<i32>(slotOf(template), NOTHING);
}

function slotOf(template: i32): usize {
  return SLOTS + 4 * (template - 1);
}

function mix(seen: v128): v128 {
  let hash = v128.xor(seen, i32x4.shr_u(seen, 15));
  hash = i32x4.mul(hash, i32x4.splat(0x2c1b3c6d));
  hash = v128.xor(hash, i32x4.shr_u(hash, 12));
  hash = i32x4.mul(hash, i32x4.splat(0x297a2d39));
  hash = v128.xor(hash, i32x4.shr_u(hash, 15));
  return v128.and(hash, i32x4.splat(FEATURE_MASK));
}
