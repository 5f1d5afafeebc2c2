import type { Dossier, PreconditionId } from '../../model/record.ts';
import type { Span } from '../../model/span.ts';
import { findNear, type NearTerms } from './near.ts';
import { partiesIn, type SentenceHits } from './sentence-hits.ts';

/** A term of a precondition that a sentence holds. */
export interface Evidence {
  readonly precondition: PreconditionId;
  /** One for a phrase, one for each part of a near term. */
  readonly spans: readonly Span[];
  /** One common word, “respect”, beside a party. */
  readonly weak: boolean;
}

/** What a sentence holds of a dossier. */
export interface SentenceEvidence {
  readonly hits: SentenceHits;
  readonly parties: ReadonlySet<string>;
  readonly isOnSubject: boolean;
  readonly evidence: readonly Evidence[];
}

const NO_TERMS: NearTerms = new Map();

/** What each sentence of a text holds of a dossier, whose terms of several parts are `near`. */
export function evidenceOf(
  dossier: Dossier,
  sentences: readonly SentenceHits[],
  near: NearTerms = NO_TERMS,
): SentenceEvidence[] {
  return sentences.map((hits, k) => {
    const own = hits.byDossier.get(dossier.id) ?? [];
    const phrases = own.flatMap(({ meaning, weak, start, end }) => {
      if (meaning.kind !== 'precondition' || (weak && !hasParty(dossier, hits, sentences[k - 1]))) return [];
      return [{ precondition: meaning.precondition, spans: [{ start, end }], weak }];
    });
    const together = findNear(hits.parts, near).map(({ precondition, spans }) => ({
      precondition,
      spans,
      weak: false,
    }));
    return {
      hits,
      parties: partiesIn(dossier, hits),
      isOnSubject: own.some(({ meaning }) => meaning.kind === 'subject'),
      evidence: [...phrases, ...together],
    };
  });
}

/** A weak term needs a party in its sentence or in the one before it in the same paragraph. */
export function hasParty(dossier: Dossier, here: SentenceHits, before: SentenceHits | undefined): boolean {
  if (partiesIn(dossier, here).size > 0) return true;
  return before?.paragraph === here.paragraph && partiesIn(dossier, before).size > 0;
}
