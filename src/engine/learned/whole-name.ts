import type { Prose } from '../prose/prose.ts';
import { isNameWord, type Phrase } from '../quotations/phrase.ts';

/** A source that ends within a name goes on to the name's end, up to its cue: “On Monday Ana | Reyes said”, “Reyes | Says It Is Over”. */
export function wholeName({ tokens }: Prose, source: Phrase, cue: Phrase | null): Phrase {
  let { to } = source;
  if (!isNameWord(tokens, source.to - 1, source.from - 1)) return source;
  while (to !== cue?.from && isNameWord(tokens, to, source.from) && isBeside(tokens, to)) to++;
  return to === source.to ? source : { from: source.from, to };
}

/** Nothing but a space stands between a token and the one before: “Reyes\nOkafor” are two. */
const isBeside = (tokens: Prose['tokens'], to: number) => (tokens[to]?.start ?? 0) - (tokens[to - 1]?.end ?? 0) === 1;
