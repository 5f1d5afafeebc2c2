import type { Paragraph, Prose } from '../../prose/prose.ts';
import type { Token } from '../../prose/tokens.ts';
import type { Phrase } from '../../quotations/phrase.ts';
import { isGivenName, likelyPronoun } from '../../words/first-names.ts';
import { FUNCTION_WORD, GIVEN_NAME, isAny } from '../../words/word-kinds.ts';

/** Fewer words with capitals may be a name and an office. */
const FEWEST_WORDS = 4;
const MOST_TOKENS = 30;

/**
 * Whether a line has capitals throughout, as American headings do: "Mara Holt Tells Growers To Wait". Where a name
 * ends, capitals do not tell there.
 */
export function isTitleCased({ tokens }: Prose, { from, to }: Paragraph): boolean {
  if (to - from > MOST_TOKENS) return false;
  const first = tokens[from]?.isWord === false ? from + 1 : from; // “We Will Sign,” Holt Says
  if (tokens[first]?.isCapitalised !== true) return false;
  let words = 0;
  for (let i = from; i < to; i++) {
    const token = tokens[i] as Token;
    if (token.isCapitalised) words++;
    else if (LETTERS.test(token.text) && !isAny(token, FUNCTION_WORD)) return false;
  }
  return words >= FEWEST_WORDS;
}

const LETTERS = /^\p{L}/u;

/** The names of such a line, as far as a given name tells where one begins, and the words after it that the text below bears out. */
export function namesInHeading({ tokens }: Prose, run: Phrase, isName: (word: string) => boolean): Phrase[] {
  if (isWhole(tokens, run)) return [run];
  const found: Phrase[] = [];
  for (let from = run.from; from + 1 < run.to; from++) {
    const first = tokens[from]?.bare ?? '';
    if (!isGivenName(first) && (isName(first) || likelyPronoun(first) === null)) continue; // "Ava Lind", not "Holt Rips"
    let to = from + 1;
    while (to < run.to && to < from + LONGEST && isName(tokens[to]?.bare ?? '')) to++;
    if (to === from + 1) continue;
    found.push({ from, to });
    from = to - 1;
  }
  return found;
}

const LONGEST = 4;

/** "Graham: Speech Hurts Party", and a given name with one more word: "Karl Holm, Mayor of Norwick". */
function isWhole(tokens: readonly Token[], { from, to }: Phrase): boolean {
  if (tokens[to]?.text === ':' && to - from < LONGEST) return true;
  const first = tokens[from];
  return to - from === 2 && isAny(first, GIVEN_NAME) && !isAny(first, FUNCTION_WORD);
}
