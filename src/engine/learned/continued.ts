import { type Prose, paragraphOf } from '../prose/prose.ts';
import { kindOfContent } from './content-kind.ts';
import type { MergedQuotation } from './merge.ts';

/**
 * “A,” Lind said. “B.” He pledged to pay the “fair” price. Words that follow in the same paragraph by the same cue, or without a
 * cue of their own by the same mention of their source, are the same quotation.
 *
 * @param quotations in reading order
 */
export function joinContinued(prose: Prose, quotations: readonly MergedQuotation[]): MergedQuotation[] {
  const joined: MergedQuotation[] = [];
  for (const quotation of quotations) {
    const last = joined.at(-1);
    if (last && isInParagraphOf(prose, last, quotation) && goesOnFrom(last, quotation)) {
      const content = [...last.content, ...quotation.content];
      joined[joined.length - 1] = { ...last, content, kind: kindOfContent(prose, content) };
    } else joined.push(quotation);
  }
  return joined;
}

function isInParagraphOf(prose: Prose, last: MergedQuotation, next: MergedQuotation): boolean {
  const end = last.content.at(-1)?.to ?? 1;
  return paragraphOf(prose, end - 1) === paragraphOf(prose, next.content[0]?.from ?? 0);
}

function goesOnFrom(last: MergedQuotation, next: MergedQuotation): boolean {
  if (next.source?.from !== last.source?.from) return false;
  if (next.cue) return next.cue.from === last.cue?.from;
  // A doubtful source is not made sure by what it follows, and unquoted words stand for themselves.
  return (
    next.source !== null && next.sourceConfidence >= LEAST_SURE && last.kind !== 'indirect' && next.kind !== 'indirect'
  );
}

const LEAST_SURE = 0.5;
