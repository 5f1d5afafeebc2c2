import type { Lexicon } from '../src/engine/learned/lexicon.ts';
import { observe, WordMemory } from '../src/engine/learned/observations.ts';
import { labelByRules } from '../src/engine/learned/rule-labels.ts';
import { seeSentences } from '../src/engine/learned/sentence-context.ts';
import type { View } from '../src/engine/learned/view.ts';
import type { Example } from './corpus.ts';

/** What the model sees of an article with a given lexicon. */
export function viewOf({ prose, quotations }: Example, lexicon: Lexicon): View {
  const seen = observe(prose, new WordMemory(lexicon));
  return { prose, seen, context: seeSentences(prose, seen), rules: labelByRules(prose, quotations) };
}
