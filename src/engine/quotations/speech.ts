import type { Prose } from '../prose/prose.ts';
import type { Attribution } from './attribution.ts';
import type { StretchTokens } from './stretch-window.ts';

/**
 * How likely a quoted stretch is speech rather than a title, a name or scare quotes. The figures are shares counted in
 * the training part of PolNeAR 1.0 (9,218 quoted stretches, of which 92.4 % are quotations), by the number of words,
 * Title Case and whether a speech verb governs it.
 */
export function speechConfidence(prose: Prose, at: StretchTokens, attribution: Attribution | null): number {
  const words = prose.tokens.slice(at.from, at.to).filter(({ isWord }) => isWord);
  const titleCase = words.length <= 6 && words.every(isTitleWord);
  const governed = attribution !== null && attribution.link !== 'previous-paragraph';
  if (words.length === 0) return 0;
  if (titleCase && isTitleContext(prose, at)) return 0.25;
  if (words.length <= 3) return titleCase ? (governed ? 0.51 : 0.45) : governed ? 0.96 : 0.71;
  if (words.length <= 6) return titleCase ? (governed ? 0.55 : 0.5) : governed ? 0.99 : 0.92;
  return governed ? 0.995 : 0.97;
}

const SMALL = new Set('a an the of in on to and or for with at by from as is it its'.split(' '));

function isTitleWord({
  isCapitalised,
  folded,
  text,
}: {
  isCapitalised: boolean;
  folded: string;
  text: string;
}): boolean {
  return isCapitalised || SMALL.has(folded) || /^\p{N}/u.test(text);
}

/** After "'s", "of", "on", "the" four in five Title Case stretches are names of works: her book “The Long Road”. */
function isTitleContext({ tokens }: Prose, at: StretchTokens): boolean {
  const before = tokens[at.from - 1]?.folded ?? '';
  return (
    before.endsWith("'s") || ['of', 'on', 'the', 'in', 'book', 'film', 'show', 'titled', 'entitled'].includes(before)
  );
}
