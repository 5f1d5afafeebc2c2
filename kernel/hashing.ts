/** Features are known by hashes: whole numbers only, so that reading a text makes no strings. */

/** What a template saw, before it is mixed. */
export function seedOf(template: i32, a: i32, b: i32, c: i32): i32 {
  return template * 0x27d4eb2f + a * 0x9e3779b1 + b * 0x85ebca6b + c * 0xc2b2ae35;
}

/** Mixes the seeds from `at` to `end`, four at a time, and keeps the bits of `mask`. */
export function mixSeeds(at: usize, end: usize, mask: i32): void {
  for (; at < end; at += 16) v128.store(at, v128.and(mix(v128.load(at)), i32x4.splat(mask)));
}

function mix(seen: v128): v128 {
  let hash = v128.xor(seen, i32x4.shr_u(seen, 15));
  hash = i32x4.mul(hash, i32x4.splat(0x2c1b3c6d));
  hash = v128.xor(hash, i32x4.shr_u(hash, 12));
  hash = i32x4.mul(hash, i32x4.splat(0x297a2d39));
  return v128.xor(hash, i32x4.shr_u(hash, 15));
}
