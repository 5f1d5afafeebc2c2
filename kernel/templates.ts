import { mixSeeds, seedOf } from './hashing';

/**
 * A feature is what one template saw at a token, hashed: whole numbers only, so that reading a text makes no strings.
 * Each template has a slot of its own, and the slots of a token are hashed four at a time.
 */
export const TEMPLATES = 57;
/** Three slots more than there are templates, so that they come in fours. */
const SLOTS = memory.data(4 * 60, 16);

/** Features are known by 28 bits. */
export const FEATURE_BITS = 28;
const FEATURE_MASK = (1 << FEATURE_BITS) - 1;

/** In the slot of a template that had nothing to look at; no feature's hash is negative. */
export const NOTHING = -1;

/** Notes what a template saw. Templates are numbered from 1 on, and their numbers are part of what was learnt. */
export function see(template: i32, a: i32, b: i32 = 0, c: i32 = 0): void {
  store<i32>(slotOf(template), seedOf(template, a, b, c));
}

/** Turns what was seen into hashes; returns where they begin. */
export function hashSlots(): usize {
  mixSeeds(SLOTS, SLOTS + 4 * 60, FEATURE_MASK);
  return SLOTS;
}

/** Empties the slots of the templates `first` to `last` after hashing. */
export function forget(first: i32, last: i32): void {
  for (let template = first; template <= last; template++) store<i32>(slotOf(template), NOTHING);
}

function slotOf(template: i32): usize {
  return SLOTS + 4 * (template - 1);
}
