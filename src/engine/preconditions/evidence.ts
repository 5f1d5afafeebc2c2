import type { Dossier, PreconditionId } from '../../model/record.ts';
import type { Span } from '../../model/span.ts';
import { completeNear } from './near.ts';
import { partiesIn, type SentenceHits } from './sentence-hits.ts';
import type { TermWord } from './terms.ts';

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

/** What each sentence of a text holds of a dossier. `words` are those of the text. */
export function evidenceOf(
  dossier: Dossier,
  sentences: readonly SentenceHits[],
  words: readonly TermWord[],
): SentenceEvidence[] {
  const parties = sentences.map((hits) => partiesIn(dossier, hits));
  return sentences.map((hits, k) => {
    const own = hits.byDossier.get(dossier.id) ?? [];
    const isNearParty = parties.slice(Math.max(0, k - REACH + 1), k + 1).some(({ size }) => size > 0);
    const evidence = own.flatMap(({ meaning, term, weak, start, end, ...place }): Evidence[] => {
      if (meaning.kind === 'near') {
        if (!isNearParty) return [];
        const near = completeNear({ meaning, term, weak, start, end, ...place }, words, hits.words);
        return near ? [{ ...near, weak: false }] : [];
      }
      if (meaning.kind !== 'precondition' || (weak && !hasParty(dossier, hits, sentences[k - 1]))) return [];
      return [{ precondition: meaning.precondition, term, spans: [{ start, end }], weak }];
    });
    const isOnSubject = own.some(({ meaning }) => meaning.kind === 'subject');
    return { hits, parties: parties[k] ?? new Set(), isOnSubject, evidence };
  });
}

/** A weak term needs a party in its sentence or in the one before it in the same paragraph. */
export function hasParty(dossier: Dossier, here: SentenceHits, before: SentenceHits | undefined): boolean {
  if (partiesIn(dossier, here).size > 0) return true;
  return before?.paragraph === here.paragraph && partiesIn(dossier, before).size > 0;
}
