import type { Passage, PreconditionFound } from '../../model/findings.ts';
import type { Dossier, PreconditionId } from '../../model/record.ts';
import { byPosition, contains, type Span } from '../../model/span.ts';
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
  const passages = new Map<PreconditionId, Passage[]>();
  sentences.forEach((hits, k) => {
    const { sentence } = hits;
    for (const [id, terms] of termsByPrecondition(hits.byDossier.get(dossier.id) ?? [])) {
      const strong = terms.some(({ weak }) => !weak);
      if (!strong && !hasParty(dossier, hits, sentences[k - 1])) continue;
      const role = passageRole(tokens, sentence);
      const passage = { start: sentence.start, end: sentence.end, role, terms: withoutInner(terms) };
      passages.set(id, [...(passages.get(id) ?? []), passage]);
    }
  });
  return dossier.preconditions.flatMap(({ id }) => {
    const found = passages.get(id);
    return found ? [{ id, dossier: dossier.id, passages: found }] : [];
  });
}

function termsByPrecondition(hits: readonly TermHit<Meaning>[]): Map<PreconditionId, TermHit<Meaning>[]> {
  const found = new Map<PreconditionId, TermHit<Meaning>[]>();
  for (const hit of hits) {
    if (hit.meaning.kind !== 'precondition') continue;
    const { precondition } = hit.meaning;
    found.set(precondition, [...(found.get(precondition) ?? []), hit]);
  }
  return found;
}

/** A weak term needs a party in its sentence or in the one before it in the same paragraph. */
function hasParty(dossier: Dossier, here: SentenceHits, before: SentenceHits | undefined): boolean {
  if (partiesIn(dossier, here).size > 0) return true;
  return before?.paragraph === here.paragraph && partiesIn(dossier, before).size > 0;
}

/** "speak with one voice" holds "one voice": the longer one is enough. */
function withoutInner(terms: readonly Span[]): Span[] {
  const isInner = (term: Span) =>
    terms.some((other) => other !== term && contains(other, term) && !contains(term, other));
  return terms
    .filter((term) => !isInner(term))
    .map(({ start, end }) => ({ start, end }))
    .sort(byPosition);
}
