import type { Prose } from '../prose/prose.ts';
import type { Token } from '../prose/tokens.ts';
import { isAbbreviationDot, isNameWord, type Phrase } from '../quotations/phrase.ts';
import { GIVEN_NAME, isAny } from '../words/word-kinds.ts';

/**
 * A source that cuts a name in two takes it whole: it goes on to the name's end, up to its cue, and begins with its title and
 * its given names. “On Monday Ana | Reyes said”, “Mr | Z wrote”, but “Reyes | Says It Is Over”.
 */
export function wholeName({ tokens }: Prose, source: Phrase, cue: Phrase | null): Phrase {
  const from = withTitle(tokens, withGivenNames(tokens, source.from));
  const to = endOfName(tokens, source, cue);
  return from === source.from && to === source.to ? source : { from, to };
}

function endOfName(tokens: readonly Token[], { from, to }: Phrase, cue: Phrase | null): number {
  if (!isNameWord(tokens, to - 1, from - 1)) return to;
  let end = to;
  while (end !== cue?.from && isNameWord(tokens, end, from) && isBeside(tokens, end)) end++;
  return end;
}

function withGivenNames(tokens: readonly Token[], from: number): number {
  let first = from;
  while (tokens[first]?.isCapitalised && isBeside(tokens, first) && isGiven(tokens[first - 1])) first--;
  return first;
}

const isGiven = (token: Token | undefined) => token?.isCapitalised === true && isAny(token, GIVEN_NAME);

const TITLE = /^(?:Mr|Mrs|Ms|Dr|Sir|Dame|Lord|Lady|Prof|Professor)$/;

function withTitle(tokens: readonly Token[], from: number): number {
  if (!tokens[from]?.isCapitalised || !isBeside(tokens, from)) return from;
  const last = isAbbreviationDot(tokens, from - 1) ? from - 2 : from - 1;
  return TITLE.test(tokens[last]?.text ?? '') ? last : from;
}

/** Nothing but a space stands between a token and the one before: “Reyes\nOkafor” are two. */
const isBeside = (tokens: readonly Token[], at: number) => (tokens[at]?.start ?? 0) - (tokens[at - 1]?.end ?? 0) === 1;
