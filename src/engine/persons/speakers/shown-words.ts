import type { MergedQuotation } from '../../learned/merge.ts';
import type { Prose } from '../../prose/prose.ts';
import { words } from '../../words/word-set.ts';

/**
 * She showed it to our reporter: “The boat is full.” Whoever shows a message, reads out its last line or shows “great courage”, has
 * not said it. A poll that shows something says it.
 */
export function isShown({ tokens }: Prose, { cue }: Pick<MergedQuotation, 'cue'>): boolean {
  const verb = cue ? (tokens[cue.from]?.folded ?? '') : '';
  return SHOWING.has(verb) || (READING.has(verb) && isReadOut(tokens, cue?.from ?? 0)); // not "said on the show"
}

/** He reads out the last line of her letter: “The boat is full.” */
function isReadOut(tokens: Prose['tokens'], verb: number): boolean {
  if (!ALOUD.has(tokens[verb + 1]?.folded ?? '')) return false;
  return tokens.slice(verb + 2, verb + 2 + LONGEST_LINE).some(({ folded }) => PARTS.has(folded));
}

const LONGEST_LINE = 4;
const READING = words('read reads reading');
const PARTS = words('line lines letter message note text email postcard card');

const SHOWING = words('shows showed showing');
const ALOUD = words('out aloud');
