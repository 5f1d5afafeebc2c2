import type { Token } from '../../prose/tokens.ts';
import type { Phrase } from '../../quotations/phrase.ts';
import { isGivenName } from '../../words/first-names.ts';
import { isBodyNoun } from '../../words/more-body-nouns.ts';
import { wordAt } from './name-titles.ts';

/**
 * Runs of capitals with those put together that "and" joins into the name of one body: "the Food and Drug Agency", "Galt and
 * Lakes Railway has", and whatever "&" joins; but "Holm and Harbour Council". In order.
 */
export function withJoined(tokens: readonly Token[], runs: readonly Phrase[]): readonly Phrase[] {
  if (!runs.some((run, k) => k > 0 && isJoined(tokens, runs[k - 1] as Phrase, run))) return runs;
  const joined: Phrase[] = [];
  for (const run of runs) {
    const before = joined.at(-1);
    if (before && isJoined(tokens, before, run)) joined[joined.length - 1] = { from: before.from, to: run.to };
    else joined.push(run);
  }
  return joined;
}

function isJoined(tokens: readonly Token[], one: Phrase, other: Phrase): boolean {
  if (other.from !== one.to + 1) return false;
  if (isAmpersand(tokens[one.to]))
    return !(isGivenName(wordAt(tokens, one.from)) && isGivenName(wordAt(tokens, other.from)));
  if (tokens[one.to]?.folded !== 'and' || other.to - other.from < 2) return false;
  if (one.to - one.from > LONGEST_FIRST || isGivenName(wordAt(tokens, one.from))) return false;
  const isOfBody = isBodyNoun(wordAt(tokens, other.to - 1)) && !isBodyNoun(wordAt(tokens, one.to - 1));
  const isOne = tokens[one.from - 1]?.folded === 'the' || OF_ONE.has(tokens[other.to]?.folded ?? '');
  return isOfBody && isOne && !isGivenName(wordAt(tokens, other.from));
}

/** "Quarry & Finch" */
export const isAmpersand = (token: Token | undefined) => token?.text === '&';

const LONGEST_FIRST = 3;
const OF_ONE = new Set(['has', 'is', 'was', 'says', 'does']);
