import type { Passage, PreconditionFound } from '../../model/findings.ts';
import { grouped } from '../../model/grouped.ts';
import type { Dossier, PreconditionId } from '../../model/record.ts';
import { byPosition, type Span, span } from '../../model/span.ts';
import type { Prose } from '../prose/prose.ts';
import type { Meaning } from './dossier-terms.ts';
import { passageRole } from './passage-role.ts';
import { partiesIn, type SentenceHits } from './sentence-hits.ts';
import type { TermHit } from './terms.ts';

/** The sentences that speak of each precondition of a dossier in play. */
export function findPassages(
  { tokens }: Prose,
  dossier: Dossier,
  sentences: readonly SentenceHits[],
): PreconditionFound[] {
  const all = sentences.flatMap((hits, k) => passagesIn(tokens, dossier, hits, sentences[k - 1]));
  const passages = grouped(all, ({ id }) => [id]);
  return dossier.preconditions.flatMap(({ id }) => {
    const found = passages.get(id);
    return found ? [{ id, dossier: dossier.id, passages: found.map(({ passage }) => passage) }] : [];
  });
}

interface PassageOn {
  readonly id: PreconditionId;
  readonly passage: Passage;
}

function passagesIn(
  tokens: Prose['tokens'],
  dossier: Dossier,
  hits: SentenceHits,
  before: SentenceHits | undefined,
): PassageOn[] {
  const byPrecondition = [...termsByPrecondition(hits.byDossier.get(dossier.id) ?? [])];
  const told = byPrecondition.filter(([, terms]) => terms.some(({ weak }) => !weak) || hasParty(dossier, hits, before));
  return told.map(([id, terms]) => {
    const { start, end } = hits.sentence;
    return { id, passage: { start, end, role: passageRole(tokens, hits.sentence), terms: withoutInner(terms) } };
  });
}

function termsByPrecondition(hits: readonly TermHit<Meaning>[]): Map<PreconditionId, TermHit<Meaning>[]> {
  return grouped(hits, ({ meaning }) => (meaning.kind === 'precondition' ? [meaning.precondition] : []));
}

/** A weak term needs a party in its sentence or in the one before it in the same paragraph. */
export function hasParty(dossier: Dossier, here: SentenceHits, before: SentenceHits | undefined): boolean {
  if (partiesIn(dossier, here).size > 0) return true;
  return before?.paragraph === here.paragraph && partiesIn(dossier, before).size > 0;
}

/** "speak with one voice" holds "one voice": the longer one is enough. In reading order an outer term comes first. */
function withoutInner(terms: readonly Span[]): Span[] {
  const outer: Span[] = [];
  let end = 0;
  for (const term of [...terms].sort(byPosition)) {
    const last = outer.at(-1);
    const isSame = last?.start === term.start && last.end === term.end;
    if (term.end > end || isSame) outer.push(span(term.start, term.end));
    end = Math.max(end, term.end);
  }
  return outer;
}
