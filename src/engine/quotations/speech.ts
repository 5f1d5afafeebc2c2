import type { Prose } from '../prose/prose.ts';
import type { Token } from '../prose/tokens.ts';
import type { Attribution } from './link.ts';
import type { StretchTokens } from './stretch-window.ts';

/** Shares of quoted stretches that are speech: governed by a speech verb, and not. */
interface Share {
  readonly governed: number;
  readonly alone: number;
}

/**
 * Counted in the training part of PolNeAR 1.0: 9,218 quoted stretches, of which 92.4 % are quotations. Rows by number
 * of words, at most `words`.
 */
const SHARES: readonly { readonly words: number; readonly titleCase: Share; readonly other: Share }[] = [
  { words: 3, titleCase: { governed: 0.51, alone: 0.45 }, other: { governed: 0.96, alone: 0.71 } },
  { words: 6, titleCase: { governed: 0.55, alone: 0.5 }, other: { governed: 0.99, alone: 0.92 } },
];
const LONG: Share = { governed: 0.995, alone: 0.97 };
/** After "'s", "of", "on", "the" four Title Case stretches in five are names of works: her book “The Long Road”. */
const NAMES_A_WORK = 0.25;

/** How likely a quoted stretch is speech rather than a title, a name or scare quotes, 0 to 1. */
export function speechConfidence(prose: Prose, at: StretchTokens, attribution: Attribution | null): number {
  const words = prose.tokens.slice(at.from, at.to).filter(({ isWord }) => isWord);
  if (words.length === 0) return 0;
  const row = SHARES.find((shares) => words.length <= shares.words);
  const titleCase = row !== undefined && words.every(isTitleWord);
  const before = prose.tokens[at.from - 1];
  if ((titleCase && isTitleContext(before)) || (row && DISTANCING.has(before?.folded ?? ''))) return NAMES_A_WORK;
  const share = row ? (titleCase ? row.titleCase : row.other) : LONG;
  return attribution && attribution.link !== 'previous-paragraph' ? share.governed : share.alone;
}

const SMALL = new Set('a an the of in on to and or for with at by from as is it its'.split(' '));

function isTitleWord({ isCapitalised, folded, text }: Token): boolean {
  return isCapitalised || SMALL.has(folded) || /^\p{N}/u.test(text);
}

/** The reporter keeps the words at arm's length: the so-called “grey fleet”. */
const DISTANCING = new Set(['so-called', 'self-styled', 'self-proclaimed']);

const BEFORE_TITLES = new Set('of on the in book film show titled entitled'.split(' '));

function isTitleContext(before: Token | undefined): boolean {
  return before !== undefined && (before.folded.endsWith("'s") || BEFORE_TITLES.has(before.folded));
}
