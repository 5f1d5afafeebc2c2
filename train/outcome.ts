import type { Phrase } from '../src/engine/quotations/phrase.ts';
import type { Example } from './corpus.ts';

interface Finding {
  readonly content: readonly Phrase[];
  readonly source: Phrase | null;
}

/** True when the finding shares at least half of its words with a content of the corpus and its source with that one's. */
export function isRight({ prose, gold }: Example, { content, source }: Finding): boolean {
  const isWord = (i: number) => prose.tokens[i].isWord;
  const words = (runs: readonly Phrase[]) => {
    const set = new Set<number>();
    for (const { from, to } of runs) for (let i = from; i < to; i++) if (isWord(i)) set.add(i);
    return set;
  };
  const found = words(content);
  return gold.some((attribution) => {
    if (!attribution.content.some((run) => content.some((part) => run.from < part.to && part.from < run.to)))
      return false;
    const wanted = words(attribution.content);
    const both = [...found].filter((i) => wanted.has(i)).length;
    if (both * 2 < found.size + wanted.size - both) return false;
    if (!source) return attribution.source.length === 0;
    return attribution.source.some(({ from, to }) => from < source.to && source.from < to);
  });
}
