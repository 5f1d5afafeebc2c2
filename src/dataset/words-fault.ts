/** More than this is no longer a short quotation. */
const MOST_WORDS = 60;

const PAIRS = ['“”', '[]', '()', '«»'] as const;

/** Why these words cannot be shown as a quotation, and what to do; `null` when they can. */
export function wordsFault(words: string): string | null {
  const count = words.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
  if (count > MOST_WORDS) return `has ${count} words: quote at most ${MOST_WORDS}, with […] where words are left out`;
  for (const [open, close] of PAIRS) {
    if (open && close && !balanced(words, open, close)) return `${open} and ${close} do not match: complete the pair`;
  }
  // Single marks cannot be counted: "we haven’t", "four months’ time".
  if ((words.split('"').length - 1) % 2 === 1) return 'has an odd number of " marks: complete the pair';
  return null;
}

function balanced(words: string, open: string, close: string): boolean {
  let depth = 0;
  for (const character of words) {
    if (character === open) depth += 1;
    if (character === close) depth -= 1;
    if (depth < 0) return false;
  }
  return depth === 0;
}
