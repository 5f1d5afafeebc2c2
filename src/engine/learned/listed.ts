import type { QuotationKind } from '../../model/quotation.ts';
import type { Prose } from '../prose/prose.ts';
import type { MergedQuotation } from './merge.ts';

/**
 * Findings below these are wrong more often than right and are not listed. Words in quotation marks are listed as soon
 * as it is likelier than not that somebody says them; for indirect speech the bar is where the F1 of its contents is
 * highest on articles the model had not seen.
 */
const LEAST: Readonly<Record<QuotationKind, number>> = { direct: 0.5, mixed: 0.5, indirect: 0.3 };

/**
 * A few words in marks that stand for themselves are scare quotes, names and titles as often: of the 79 between the two bars
 * somebody said 42, and of 15 the source was right (articles that the model had not seen).
 */
const LEAST_OF_SHORT = 0.7;
const SHORT = 4;

/** Whether a finding is sure enough to be listed. */
export function isListed(prose: Prose, { kind, content, confidence }: MergedQuotation): boolean {
  if (confidence >= LEAST_OF_SHORT || confidence < LEAST[kind]) return confidence >= LEAST[kind];
  return kind !== 'direct' || wordsIn(prose, content) > SHORT;
}

function wordsIn({ tokens }: Prose, content: MergedQuotation['content']): number {
  let words = 0;
  for (const { from, to } of content) for (let i = from; i < to; i++) if (tokens[i]?.isWord) words++;
  return words;
}
