/** Feature hashing: 32-bit integers only, so that reading a text makes no strings. */

/** The hash of a feature: its template with what it saw. */
export function hashFeature(template: number, a: number, b: number, c: number): number {
  let hash =
    Math.imul(template, 0x27d4eb2f) + Math.imul(a, 0x9e3779b1) + Math.imul(b, 0x85ebca6b) + Math.imul(c, 0xc2b2ae35);
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 0x2c1b3c6d);
  hash ^= hash >>> 12;
  hash = Math.imul(hash, 0x297a2d39);
  return hash ^ (hash >>> 15);
}

/** The hash of a word; never 0, which stands for "no word". */
export function hashWord(word: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  hash ^= hash >>> 15;
  return hash === 0 ? 1 : hash;
}
