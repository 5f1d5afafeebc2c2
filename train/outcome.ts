import { meet, type Phrase } from '../src/engine/quotations/phrase.ts';
import type { Example } from './corpus.ts';

interface Finding {
  readonly content: readonly Phrase[];
  readonly source: Phrase | null;
}

/** Does the finding share at least half of its words with a content of the corpus, and its source with that one's? */
export function outcomeOf(
  { prose, gold }: Example,
  { content, source }: Finding,
  isStretch = false,
): { content: boolean; source: boolean } {
  const isWord = (i: number) => prose.tokens[i].isWord;
  const words = (runs: readonly Phrase[]) => {
    const set = new Set<number>();
    for (const { from, to } of runs) for (let i = from; i < to; i++) if (isWord(i)) set.add(i);
    return set;
  };
  const found = words(content);
  const matched = gold.filter((attribution) => {
    if (!attribution.content.some((run) => content.some((part) => meet(run, part)))) return false;
    const wanted = words(attribution.content);
    const both = [...found].filter((i) => wanted.has(i)).length;
    return both * 2 >= (isStretch ? found.size : found.size + wanted.size - both);
  });
  const hasSource = matched.some((attribution) => {
    if (!source) return attribution.source.length === 0;
    return attribution.source.some((run) => meet(run, source));
  });
  return { content: matched.length > 0, source: hasSource };
}
