/** "Daughter of" in Arabic, Malay and Irish names. */
const DAUGHTERS = new Set(['bint', 'binti', 'binte', 'ní', 'nic']);
/** "Son of". */
const SONS = new Set(['bin', 'ibn', 'ó']);

/**
 * Whose daughter or son the words between a given name and a surname call somebody, or an Icelandic surname: "Noor bint Hamad",
 * "Una Arnarsdóttir". A daughter is a woman, whatever her given name is; families are called after sons too, and so "Noor bin
 * Hamad" may be a woman.
 */
export function descentIn(words: readonly string[]): 'daughter' | 'son' | null {
  const inside = words.slice(1, -1);
  if (inside.some((word) => DAUGHTERS.has(word)) || ICELANDIC_DAUGHTER.test(words.at(-1) ?? '')) return 'daughter';
  return inside.some((word) => SONS.has(word)) ? 'son' : null;
}

const ICELANDIC_DAUGHTER = /.d[óo]ttir$/;
