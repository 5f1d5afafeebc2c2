import type { MergedQuotation } from '../../learned/merge.ts';
import type { Prose } from '../../prose/prose.ts';
import { words } from '../../words/word-set.ts';

/**
 * She showed it to our reporter: “The boat is full.” Whoever shows a message, or shows “great courage”, has not said it. A poll that
 * shows something says it.
 */
export function isShown({ tokens }: Prose, { cue }: Pick<MergedQuotation, 'cue'>): boolean {
  return cue !== null && SHOWING.has(tokens[cue.from]?.folded ?? ''); // not "said on the show"
}

const SHOWING = words('shows showed showing');
