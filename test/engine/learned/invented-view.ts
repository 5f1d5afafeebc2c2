import { hashWord } from '../../../src/engine/learned/hashing.ts';
import { LEXICON_MASK } from '../../../src/engine/learned/lexicon.ts';
import { observe, WordMemory } from '../../../src/engine/learned/observations.ts';
import { labelByRules } from '../../../src/engine/learned/rule-labels.ts';
import { seeSentences } from '../../../src/engine/learned/sentence-context.ts';
import type { View } from '../../../src/engine/learned/view.ts';
import { parseProse } from '../../../src/engine/prose/prose.ts';
import { findQuotations } from '../../../src/engine/quotations/quotations.ts';

const TEXT = `“The bridge is safe,” Ms. Reyes said on Monday, “and the mayor knows it.”

According to the ministry, exports fell by a third; nobody asked why. He said that talks would resume, and left.`;

/** What is seen of a short text by one to whom "said" is the only known word. */
export function inventedView(): View {
  const prose = parseProse(TEXT);
  const lexicon = { words: Int32Array.of(hashWord('said') & LEXICON_MASK), levels: Uint8Array.of(7) };
  const seen = observe(prose, new WordMemory(lexicon));
  return { prose, seen, context: seeSentences(prose, seen), rules: labelByRules(prose, findQuotations(prose)) };
}
