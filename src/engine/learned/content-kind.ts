import type { QuotationKind } from '../../model/quotation.ts';
import type { Prose } from '../prose/prose.ts';
import type { Phrase } from '../quotations/phrase.ts';

/** direct, mixed or indirect: are all, some or none of the content's words inside quotation marks? */
export function kindOfContent({ tokens, where }: Prose, content: readonly Phrase[]): QuotationKind {
  let outside = 0;
  let inside = 0;
  for (const { from, to } of content) {
    for (let i = from; i < to; i++) {
      if (tokens[i]?.isWord !== true) continue;
      if (where.quoted[i] === 1) inside++;
      else outside++;
    }
  }
  if (inside === 0) return 'indirect';
  return outside === 0 ? 'direct' : 'mixed';
}
