import type { Dossier, PreconditionId } from '../../model/record.ts';
import type { Span } from '../../model/span.ts';
import { findNear, type NearTerms } from './near.ts';
import { partiesIn, type SentenceHits } from './sentence-hits.ts';

/** A term of a precondition that a sentence holds. */
export interface Evidence {
  readonly precondition: PreconditionId;
  /** As it stands in the record. */
  readonly term: string;
  /** One for a phrase, one for each part of a near term. */
  readonly spans: readonly Span[];
  /** One common word, “respect”, beside a party. */
  readonly weak: boolean;
}

/** What a sentence holds of a dossier. */
export interface SentenceEvidence {
  readonly hits: SentenceHits;
  /** The one that speaks or acts comes first, as far as that can be told. */
  readonly parties: ReadonlySet<string>;
  readonly isOnSubject: boolean;
  readonly evidence: readonly Evidence[];
}

/** Words near each other count where a party is named within so many sentences. */
const REACH = 4;

const NO_TERMS: NearTerms = new Map();

/** What each sentence of a text holds of a dossier, whose terms of several parts are `near`. */
export function evidenceOf(
  dossier: Dossier,
  sentences: readonly SentenceHits[],
  near: NearTerms = NO_TERMS,
): SentenceEvidence[] {
  const parties = sentences.map((hits) => partiesIn(dossier, hits));
  return sentences.map((hits, k) => {
    const own = hits.byDossier.get(dossier.id) ?? [];
    const phrases = own.flatMap(({ meaning, term, weak, start, end }) => {
      if (meaning.kind !== 'precondition' || (weak && !hasParty(dossier, hits, sentences[k - 1]))) return [];
      return [{ precondition: meaning.precondition, term, spans: [{ start, end }], weak }];
    });
    const isNear = parties.slice(Math.max(0, k - REACH + 1), k + 1).some(({ size }) => size > 0);
    const together = (isNear ? findNear(hits.parts, near) : []).map((hit) => ({ ...hit, weak: false }));
    return {
      hits,
      parties: parties[k] ?? new Set(),
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
