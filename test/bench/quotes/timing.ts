import type { Attribution, GoldArticle } from './corpus.ts';
import type { System } from './systems.ts';
import { wordsOf } from './word-sets.ts';

export interface Run {
  readonly system: string;
  /** What was found, in the order of the articles. */
  readonly found: readonly (readonly Attribution[])[];
  /** Milliseconds for the median article. */
  readonly medianMs: number;
  /** Milliseconds for as much text as 750 words, over all articles. */
  readonly msPer750Words: number;
}

/** Reads all articles once to warm up, then `passes` times against the clock; of each article the median counts. */
export function runOn(articles: readonly GoldArticle[], { name, read }: System, passes: number): Run {
  const found = articles.map(({ text }) => read(text));
  const times = articles.map(({ text }) => median(Array.from({ length: passes }, () => timeOf(() => read(text)))));
  const words = articles.reduce((sum, { text }) => sum + wordsOf(text).length, 0);
  const all = times.reduce((sum, ms) => sum + ms, 0);
  return { system: name, found, medianMs: median(times), msPer750Words: (750 * all) / words };
}

function timeOf(work: () => unknown): number {
  const began = performance.now();
  work();
  return performance.now() - began;
}

function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? 0) + upper) / 2;
}
