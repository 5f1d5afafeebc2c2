import type { Paragraph, Prose } from '../../prose/prose.ts';

/** Words for whoever speaks, as they stand in the text of an interview. */
export const FIRST_PERSON = new Set("i i'm i've i'd i'll me my mine myself".split(' '));

/** Words for whom somebody speaks to. */
export const SECOND_PERSON = new Set("you you're you've you'd you'll your yours yourself".split(' '));

/** Whether token `index` stands inside quotation marks. */
export const isInQuotes = ({ where }: Prose, index: number): boolean => where.quoted[index] === 1;

/** Whether one of these words stands in a paragraph outside quotation marks. */
export function saysOutside(prose: Prose, { from, to }: Paragraph, words: ReadonlySet<string>): boolean {
  for (let i = from; i < to; i++) if (words.has(prose.tokens[i]?.folded ?? '') && !isInQuotes(prose, i)) return true;
  return false;
}
