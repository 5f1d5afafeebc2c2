import type { Pair } from './corpus.ts';

/** Letters and digits, joined by inner apostrophes, dots and hyphens. Punctuation is never a word. */
const WORD = /[\p{L}\p{N}]+(?:[’'.\-‑][\p{L}\p{N}]+)*/gu;

export function wordsOf(text: string): Pair[] {
  return Array.from(text.matchAll(WORD), ({ index, 0: word }) => [index, index + word.length] as const);
}

/** Indexes of the words that share a character with one of the spans. */
export type WordSet = ReadonlySet<number>;

export function wordsWithin(words: readonly Pair[], spans: readonly Pair[]): WordSet {
  const inside = new Set<number>();
  for (const [start, end] of spans) {
    for (let k = firstEndingAfter(words, start); (words[k]?.[0] ?? end) < end; k++) inside.add(k);
  }
  return inside;
}

function firstEndingAfter(words: readonly Pair[], offset: number): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle]?.[1] ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

export function shared(a: WordSet, b: WordSet): number {
  let count = 0;
  for (const word of a) if (b.has(word)) count++;
  return count;
}

export function both(a: WordSet, b: WordSet): WordSet {
  return new Set([...a].filter((word) => b.has(word)));
}

export function isSame(a: WordSet, b: WordSet): boolean {
  return a.size === b.size && shared(a, b) === a.size;
}

export function union(sets: Iterable<WordSet>): WordSet {
  const all = new Set<number>();
  for (const set of sets) for (const word of set) all.add(word);
  return all;
}

/** Every run of neighbouring words, written so that equal runs are equal strings. */
export function runsOf(set: WordSet): string[] {
  const runs: string[] = [];
  let first: number | null = null;
  for (const word of [...set].sort((a, b) => a - b)) {
    first ??= word;
    if (set.has(word + 1)) continue;
    runs.push(`${first}-${word}`);
    first = null;
  }
  return runs;
}
