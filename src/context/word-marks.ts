/** A bit for each word, of thirty: a set lacks at least as many words of another one as it lacks of its bits. */
export function marksOf(words: ReadonlySet<string>): number {
  let marks = 0;
  for (const word of words) marks |= markOf(word);
  return marks;
}

/** The bit of one word: a set whose marks lack it does not hold the word. */
export function markOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let k = 0; k < word.length; k++) hash = Math.imul(hash ^ word.charCodeAt(k), 0x01000193);
  return 1 << ((hash >>> 8) % 30);
}

/** How many bits are set: summed in pairs, fours and bytes, all at once. */
export function bitsIn(marks: number): number {
  const pairs = marks - ((marks >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
