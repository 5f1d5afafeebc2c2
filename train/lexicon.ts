import { hashWord } from '../src/engine/learned/hashing.ts';
import { LEXICON_MASK, type Lexicon } from '../src/engine/learned/lexicon.ts';
import type { Phrase } from '../src/engine/quotations/phrase.ts';
import type { Example } from './corpus.ts';

interface Count {
  all: number;
  cue: number;
  source: number;
}

type Counts = Map<number, Count>;

const CUE_BOUNDS = [0.05, 0.1, 0.2, 0.33, 0.5, 0.7, 0.85];
const SOURCE_BOUNDS = [0.1, 0.25, 0.5];
const FEWEST = 3;

export function countWords(examples: readonly Example[]): Counts {
  const counts: Counts = new Map();
  for (const example of examples) addCounts(counts, example);
  return counts;
}

function addCounts(counts: Counts, { prose, gold }: Example): void {
  const words = prose.tokens.map(({ folded }) => hashWord(folded) & LEXICON_MASK);
  const countOf = (i: number) => {
    const word = words[i] ?? 0;
    const count = counts.get(word) ?? { all: 0, cue: 0, source: 0 };
    counts.set(word, count);
    return count;
  };
  const eachToken = (runs: readonly Phrase[], add: (count: Count) => void) => {
    for (const { from, to } of runs) for (let i = from; i < to; i++) add(countOf(i));
  };
  words.forEach((_, i) => void countOf(i).all++);
  for (const { cue, source } of gold) {
    eachToken(cue, (count) => void count.cue++);
    eachToken(source, (count) => void count.source++);
  }
}

/** The lexicon of the whole corpus. */
export function lexiconOf(counts: Counts): Lexicon {
  return inOrder([...counts].map(([word, count]) => ({ word, level: levelOf(count) })));
}

/** What the lexicon would say of an article's words had it not been counted: as of any article the model meets later. */
export function lexiconWithout(counts: Counts, example: Example): Lexicon {
  const own: Counts = new Map();
  addCounts(own, example);
  const entries = [...own].map(([word, { all, cue, source }]) => {
    const total = counts.get(word) ?? { all, cue, source };
    return { word, level: levelOf({ all: total.all - all, cue: total.cue - cue, source: total.source - source }) };
  });
  return inOrder(entries);
}

function inOrder(entries: readonly { readonly word: number; readonly level: number }[]): Lexicon {
  const known = entries.filter(({ level }) => level > 0).sort((a, b) => a.word - b.word);
  return { words: Int32Array.from(known, ({ word }) => word), levels: Uint8Array.from(known, ({ level }) => level) };
}

function levelOf({ all, cue, source }: Count): number {
  if (all < FEWEST) return 0;
  const cueShare = (cue + 0.1) / (all + 1);
  const sourceShare = (source + 0.1) / (all + 1);
  return (
    CUE_BOUNDS.filter((bound) => cueShare >= bound).length +
    8 * SOURCE_BOUNDS.filter((bound) => sourceShare >= bound).length
  );
}
