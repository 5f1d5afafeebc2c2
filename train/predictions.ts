import { isListed } from '../src/engine/learned/listed.ts';
import type { MergedQuotation } from '../src/engine/learned/merge.ts';
import type { Prose } from '../src/engine/prose/prose.ts';
import type { Phrase } from '../src/engine/quotations/phrase.ts';

/** One line of a prediction file in the form of the corpus: spans are offsets into the text. */
export function predictionLine(id: string, prose: Prose, quotations: readonly MergedQuotation[]): string {
  const { tokens } = prose;
  const offsets = ({ from, to }: Phrase) => [tokens[from].start, tokens[to - 1].end];
  const listed = quotations.filter((quotation) => isListed(prose, quotation));
  const quotes = listed.map(({ content, cue, source, kind, confidence, sourceConfidence }) => ({
    content: content.map(offsets),
    cue: cue ? [offsets(cue)] : [],
    source: source ? [offsets(source)] : [],
    kind,
    confidence,
    sourceConfidence,
  }));
  return JSON.stringify({ id, quotes });
}
