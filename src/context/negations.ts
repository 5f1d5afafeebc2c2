const NEGATIONS = new Set('no not never none nothing nobody neither nor without cannot'.split(' '));

/** "not", "never", "won't", folded. */
export const isNegation = (word: string) => NEGATIONS.has(word) || word.endsWith("n't");
