// @ts-check
// Holds what was read against what was expected. White space, invisible characters and kinds of quotation marks never count.

/** @param {string} text */
export const normalise = (text) =>
  text
    .replace(/[\u200b-\u200f\u2060-\u2064\ufeff\u00ad]/g, '')
    .replace(/[“”„«»]/g, '"')
    .replace(/[‘’‚]/g, "'")
    .replace(/\s+/g, ' ')
    .trim();

/** @param {string} text */
const tokensOf = (text) =>
  normalise(text)
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [];

/**
 * F1 of the words of two texts, as bags.
 * @param {string} read
 * @param {string} expected
 */
export function tokenF1(read, expected) {
  const [got, wanted] = [tokensOf(read), tokensOf(expected)];
  const left = new Map();
  for (const token of wanted) left.set(token, (left.get(token) ?? 0) + 1);
  let hits = 0;
  for (const token of got) {
    const count = left.get(token) ?? 0;
    if (count === 0) continue;
    hits++;
    left.set(token, count - 1);
  }
  return got.length + wanted.length === 0 ? 1 : (2 * hits) / (got.length + wanted.length);
}

const FEWEST_WORDS = 4;

/**
 * Stretches of four words or more in double quotation marks, each inside one line; a missing closing mark ends with the line.
 * @param {string} text
 */
export function quotedStretches(text) {
  const found = [...text.matchAll(/[“"]([^“”"\n]+)(?:[”"]|(?=\n|$))/g)].map(([, words = '']) => words.trim());
  return found.filter((words) => words.split(/\s+/).length >= FEWEST_WORDS);
}

/**
 * @param {readonly string[]} wanted
 * @param {string} text
 */
export const countIn = (wanted, text) => {
  const folded = normalise(text);
  return wanted.filter((words) => folded.includes(normalise(words))).length;
};

const wordsOf = (/** @type {string | null} */ text) => tokensOf(text ?? '').join(' ');

/**
 * The words alone decide. Corpora took their titles from the tags for search engines and networks: a paper may have a
 * shorter one there than the headline that its readers see, which is then right too, but counted by itself.
 * @param {string | null} read
 * @param {string} expected
 * @param {readonly string[]} headlines the page's own
 * @returns {'as expected' | 'headline' | 'wrong'}
 */
export function judgeTitle(read, expected, headlines) {
  if (wordsOf(read) === wordsOf(expected)) return 'as expected';
  return read !== null && headlines.some((headline) => wordsOf(headline) === wordsOf(read)) ? 'headline' : 'wrong';
}

/**
 * @param {string | null} read
 * @param {string} expected a day, or a time of one
 * @returns {'right' | 'wrong' | 'missing'}
 */
export function judgeDate(read, expected) {
  if (read === null) return 'missing';
  const days = Math.abs(Date.parse(read) - Date.parse(expected.slice(0, 10))) / 86_400_000;
  return days <= 1 ? 'right' : 'wrong';
}

/** @param {readonly number[]} values */
export function median(values) {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? 0;
}
