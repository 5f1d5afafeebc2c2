import type { Dossier, PreconditionId } from '../../model/record.ts';
import type { Span } from '../../model/span.ts';
import type { Meaning } from './dossier-terms.ts';
import { completeNear } from './near.ts';
import { bySentence, once, type SentenceHits } from './sentence-hits.ts';
import { type Told, toldByRecord, toldOf } from './telling-words.ts';
import { termFeatures } from './term-features.ts';
import type { TermHit } from './term-index.ts';
import type { TermWords } from './term-words.ts';

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
  /** What its words tell of each precondition. */
  readonly told: () => Told;
  /** What they tell by the record’s own texts alone. */
  readonly byRecord: () => Told;
}

/**
 * What each sentence of a text holds of a dossier, of which it names `parties`. `words` are those of the text, `found` the
 * dossier's terms in it.
 */
export function evidenceOf(
  dossier: Dossier,
  sentences: readonly SentenceHits[],
  words: TermWords,
  found: readonly TermHit<Meaning>[],
  parties: readonly ReadonlySet<string>[],
): SentenceEvidence[] {
  const hitsIn = bySentence(sentences, found);
  return sentences.map((hits, k) => {
    const own = hitsIn[k] ?? [];
    const isNamed = (at: number) => (parties[at]?.size ?? 0) > 0;
    const last = sentences[k - 1]?.paragraph === hits.paragraph ? sentences[k - 1] : undefined;
    const isClose = isNamed(k) || (last !== undefined && isNamed(k - 1));
    const beside = {
      last: last?.words ?? null,
      close: isClose,
      near: isClose || isNamed(k - 1) || isNamed(k - 2) || isNamed(k - 3),
    };
    const evidence = own.length === 0 ? NONE : own.flatMap((hit) => evidenceFrom(hit, beside, words, hits));
    return {
      hits,
      parties: parties[k] ?? new Set(),
      isOnSubject: own.some(({ meaning }) => meaning.kind === 'subject'),
      evidence,
      told: once(() => toldOf(dossier, hits.features(), termFeatures(dossier, evidence))),
      byRecord: once(() => toldByRecord(dossier, hits.features())),
    };
  });
}

const NONE: readonly Evidence[] = [];

/** What stands before a sentence. */
interface Beside {
  /** A party is named in it or in one of the three sentences before. */
  readonly near: boolean;
  /** A party is named in it or in the sentence before it in the paragraph. */
  readonly close: boolean;
  /** The words of the sentence before it in the paragraph. */
  readonly last: SentenceHits['words'] | null;
}

/**
 * What a hit tells. A near term needs its other parts, and a party in its sentence or one of the three before; a weak
 * phrase a party in its sentence, or in the one before it in the same paragraph.
 */
function evidenceFrom(hit: TermHit<Meaning>, beside: Beside, words: TermWords, sentence: SentenceHits): Evidence[] {
  const { meaning, term, weak, start, end } = hit;
  if (meaning.kind === 'near') {
    const near = beside.near ? completeNear({ ...hit, meaning }, words, sentence, beside.last) : null;
    return near ? [{ ...near, weak: false }] : [];
  }
  if (meaning.kind !== 'precondition' || (weak && !beside.close)) return [];
  return [{ precondition: meaning.precondition, term, spans: [{ start, end }], weak }];
}
