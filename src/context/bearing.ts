import type { PreconditionFound } from '../model/findings.ts';
import type { Quotation } from '../model/quotation.ts';
import type { PreconditionId, Statement } from '../model/record.ts';
import { contains, hull, overlaps, type Span } from '../model/span.ts';

/**
 * The preconditions a quotation bears on: those whose terms stand in its words; for a fragment also those of the
 * sentence around it; else those of the recorded statement it quotes, if the article speaks of them.
 */
export function preconditionsOf(
  { content, kind }: Quotation,
  found: readonly PreconditionFound[],
  quoted: Statement | null,
): PreconditionId[] {
  const all = hull(content);
  const near = all ? found.filter(({ passages }) => passages.some((passage) => overlaps(passage, all))) : [];
  const byWords = near.filter(({ passages }) =>
    passages.some(({ terms }) => terms.some((term) => inside(content, term))),
  );
  if (byWords.length > 0) return ids(byWords);
  if (kind !== 'direct' && near.length > 0) return ids(near);
  return quoted ? ids(found.filter(({ id }) => id in quoted.stance)) : [];
}

function inside(content: readonly Span[], term: Span): boolean {
  return content.some((part) => contains(part, term));
}

const ids = (found: readonly PreconditionFound[]) => found.map(({ id }) => id);
