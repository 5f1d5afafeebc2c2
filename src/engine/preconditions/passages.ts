import type { Passage, PreconditionFound } from '../../model/findings.ts';
import { grouped } from '../../model/grouped.ts';
import type { Dossier, PreconditionId } from '../../model/record.ts';
import { byPosition, type Span, span } from '../../model/span.ts';
import type { Prose } from '../prose/prose.ts';
import type { SentenceEvidence } from './evidence.ts';
import { passageRole } from './passage-role.ts';

/** The sentences that speak of each precondition of a dossier in play. */
export function findPassages(
  { tokens }: Prose,
  dossier: Dossier,
  sentences: readonly SentenceEvidence[],
): PreconditionFound[] {
  const passages = grouped(
    sentences.flatMap((sentence) => passagesIn(tokens, sentence)),
    ({ id }) => [id],
  );
  return dossier.preconditions.flatMap(({ id }) => {
    const found = passages.get(id);
    return found ? [{ id, dossier: dossier.id, passages: found.map(({ passage }) => passage) }] : [];
  });
}

interface PassageOn {
  readonly id: PreconditionId;
  readonly passage: Passage;
}

function passagesIn(tokens: Prose['tokens'], { hits, evidence }: SentenceEvidence): PassageOn[] {
  const { start, end } = hits.sentence;
  return [...grouped(evidence, ({ precondition }) => [precondition])].map(([id, all]) => {
    const terms = withoutInner(all.flatMap(({ spans }) => spans));
    return { id, passage: { start, end, role: passageRole(tokens, hits.sentence), terms } };
  });
}

/** "speak with one voice" holds "one voice": the longer one is enough. In reading order an outer term comes first. */
function withoutInner(terms: readonly Span[]): Span[] {
  const outer: Span[] = [];
  let end = 0;
  for (const term of [...terms].sort(byPosition)) {
    if (term.end > end) outer.push(span(term.start, term.end));
    end = Math.max(end, term.end);
  }
  return outer;
}
