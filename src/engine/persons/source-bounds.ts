import type { Prose } from '../prose/prose.ts';
import type { Token } from '../prose/tokens.ts';
import type { Phrase } from '../quotations/phrase.ts';
import { CONJUNCTION, DETERMINER, FUNCTION_WORD, isAny, OPENER, POSSESSIVE, PREPOSITION } from '../words/word-kinds.ts';
import { describe } from './noun-phrase.ts';

/**
 * The source without what stands before or behind the one who speaks: "the board" of "(In) its notice the board", "Beridzade" of
 * "Beridzade when".
 */
function speakingPart({ tokens }: Prose, source: Phrase): Phrase {
  const from = afterFronted(tokens, source);
  let to = withOwned(tokens, source);
  while (to > from + 1 && isAny(tokens[to - 1], CONJUNCTION) && !isAny(tokens[to - 2], FUNCTION_WORD)) to--;
  return from === source.from && to === source.to ? source : { from, to };
}

/** The same quotation with the speaking part of its source. */
export function withSpeakingSource<Q extends { readonly source: Phrase | null }>(prose: Prose, quotation: Q): Q {
  const source = quotation.source && speakingPart(prose, quotation.source);
  return source === quotation.source ? quotation : { ...quotation, source };
}

/** "Mr Tolley’s | widow, Barbara": what belongs to somebody is said of the noun behind, and of its name. */
function withOwned(tokens: readonly Token[], { to }: Phrase): number {
  if (!isAny(tokens[to - 1], POSSESSIVE) || !tokens[to]?.isWord) return to;
  const owned = describe(tokens.slice(to, to + MOST_OWNED));
  if (!owned) return to;
  const end = to + owned.length;
  const name = tokens[end]?.text === ',' ? end + 1 : end;
  let last = name;
  while (tokens[last]?.isCapitalised) last++;
  return last > name ? last : end;
}

/** "Youngest son" */
const MOST_OWNED = 2;

/** "In its notice the board": the phrase behind the preposition tells where it is said; nothing ties "the board" to it. */
function afterFronted(tokens: readonly Token[], { from, to }: Phrase): number {
  if (!isAny(tokens[from - 1], PREPOSITION) || !isAny(tokens[from], OPENER)) return from;
  for (let i = from + 1; i < Math.min(to - 1, from + LONGEST_FRONTED); i++) {
    const token = tokens[i];
    if (!token?.isWord || isAny(token, FUNCTION_WORD & ~DETERMINER)) return from;
    if (token.folded === 'the' && !isAny(tokens[i - 1], DETERMINER)) return i;
  }
  return from;
}

const LONGEST_FRONTED = 5;
