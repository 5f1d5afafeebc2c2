import { termParts } from '../../../src/engine/preconditions/terms.ts';
import type { LabelledText } from './labelled-text.ts';

/** In how many of so many texts of real news a word or a pair of words stands, by stems; only those that many have. */
export interface CommonWords {
  readonly texts: number;
  readonly words: Readonly<Record<string, number>>;
}

/** A word that fewer texts have says something of them. */
const COMMON_FROM = 0.03;

/** Counts alone: nothing of the texts can be read from them. */
export function commonWordsIn(texts: readonly Pick<LabelledText, 'text'>[]): CommonWords {
  const counts = new Map<string, number>();
  for (const { text } of texts) for (const key of keysIn(text)) counts.set(key, (counts.get(key) ?? 0) + 1);
  const common = [...counts].filter(([, count]) => count >= COMMON_FROM * texts.length);
  return { texts: texts.length, words: Object.fromEntries(common.sort(([a], [b]) => (a < b ? -1 : 1))) };
}

/** Names are left out: they are no words for a demand. */
function keysIn(text: string): Set<string> {
  const parts = termParts(text);
  const keys = parts.flatMap(({ stem, isProper }, k) => {
    const next = parts[k + 1];
    if (isProper) return [];
    return next && !next.isProper ? [stem, `${stem} ${next.stem}`] : [stem];
  });
  return new Set(keys);
}
