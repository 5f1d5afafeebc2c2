import type { PassageRole, PreconditionFound } from '../model/findings.ts';
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

/** What a quotation says of each precondition: the roles of the passages that it shares words with, the first of each. */
export function rolesIn({ content }: Quotation, found: readonly PreconditionFound[]): Map<PreconditionId, PassageRole> {
  const all = hull(content);
  const roles = new Map<PreconditionId, PassageRole>();
  if (!all) return roles;
  for (const { id, passages } of found) {
    const passage = passages.find((one) => overlaps(one, all));
    if (passage) roles.set(id, passage.role);
  }
  return roles;
}

function inside(content: readonly Span[], term: Span): boolean {
  return content.some((part) => contains(part, term));
}

const ids = (found: readonly PreconditionFound[]) => found.map(({ id }) => id);
