import { median, timeOf, WARM_UP } from '../clock.ts';
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

/**
 * Lets each system read all articles to warm up, then against the clock: article by article, one system after the
 * other, `passes` times, so that a machine that is busy for a while is busy for all of them. Of each article the median
 * counts.
 */
export function runOn(articles: readonly GoldArticle[], systems: readonly System[], passes: number): Run[] {
  const found = systems.map(({ read }) => articles.map(({ text }) => read(text)));
  for (const { read } of systems) for (let k = 1; k < WARM_UP; k++) for (const { text } of articles) read(text);
  const times = articles.map(({ text }) => {
    const rounds = Array.from({ length: passes }, () => systems.map(({ read }) => timeOf(() => read(text))));
    return systems.map((_, k) => median(rounds.map((round) => round[k] ?? 0)));
  });
  const words = articles.reduce((sum, { text }) => sum + wordsOf(text).length, 0);
  return systems.map(({ name }, k) => {
    const own = times.map((row) => row[k] ?? 0);
    const all = own.reduce((sum, ms) => sum + ms, 0);
    return { system: name, found: found[k] ?? [], medianMs: median(own), msPer750Words: (750 * all) / words };
  });
}
