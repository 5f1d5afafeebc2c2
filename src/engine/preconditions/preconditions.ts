import type { Passage, PreconditionFound } from '../../model/findings.ts';
import type { Dossier, DossierId, PreconditionId } from '../../model/record.ts';
import { byPosition, contains, type Span } from '../../model/span.ts';
import type { OfficialMention } from '../persons/mentions.ts';
import type { Paragraph, Prose } from '../prose/prose.ts';
import type { TokenRange } from '../prose/sentences.ts';
import { buildTermIndex, findTerms, type TermHit, type TermIndex, wordsForTerms } from './terms.ts';

/** What a term of a dossier stands for. */
export type Meaning =
  | { readonly kind: 'party'; readonly dossier: DossierId; readonly party: string }
  | { readonly kind: 'subject'; readonly dossier: DossierId }
  | { readonly kind: 'precondition'; readonly dossier: DossierId; readonly precondition: PreconditionId };

export function buildDossierTerms(dossiers: readonly Dossier[]): TermIndex<Meaning> {
  return buildTermIndex(dossiers.flatMap(termsOf));
}

function termsOf({ id, parties, subject, preconditions }: Dossier): (readonly [string, Meaning])[] {
  return [
    ...parties.flatMap(({ name, terms }) =>
      terms.map((term) => [term, { kind: 'party', dossier: id, party: name }] as const),
    ),
    ...subject.map((term) => [term, { kind: 'subject', dossier: id }] as const),
    ...preconditions.flatMap((precondition) =>
      precondition.terms.map(
        (term) => [term, { kind: 'precondition', dossier: id, precondition: precondition.id }] as const,
      ),
    ),
  ];
}

export interface PreconditionsFound {
  readonly dossiers: readonly DossierId[];
  readonly preconditions: readonly PreconditionFound[];
}

/**
 * Preconditions of the dossiers that are in play. A dossier is in play when the article speaks of its parties together
 * and of its subject; without that "respect" in a sports story means nothing.
 */
export function findPreconditions(
  prose: Prose,
  dossiers: readonly Dossier[],
  index: TermIndex<Meaning>,
  officials: readonly OfficialMention[],
): PreconditionsFound {
  const sentences = sentencesWithHits(prose, findTerms(wordsForTerms(prose.tokens), index));
  const active = dossiers.filter((dossier) => isInPlay(dossier, sentences, officials));
  return {
    dossiers: active.map(({ id }) => id),
    preconditions: active.flatMap((dossier) => preconditionsOf(dossier, sentences, officials)),
  };
}

interface SentenceHits {
  readonly sentence: TokenRange;
  readonly paragraph: Paragraph;
  readonly hits: readonly TermHit<Meaning>[];
}

function sentencesWithHits({ paragraphs }: Prose, hits: readonly TermHit<Meaning>[]): SentenceHits[] {
  let next = 0;
  return paragraphs.flatMap((paragraph) =>
    paragraph.sentences.map((sentence) => {
      const first = next;
      while (next < hits.length && (hits[next]?.start ?? 0) < sentence.end) next++;
      return { sentence, paragraph, hits: hits.slice(first, next) };
    }),
  );
}

/** Paragraphs that name two parties, and sentences on the subject, that a dossier needs to be in play. */
const NEEDED = { paragraphsWithTwoParties: 1, partyMentions: 2, subjectSentences: 2 };

function isInPlay(
  dossier: Dossier,
  sentences: readonly SentenceHits[],
  officials: readonly OfficialMention[],
): boolean {
  const mentions = new Map<string, number>();
  const byParagraph = new Map<number, Set<string>>();
  let subjectSentences = 0;
  for (const { sentence, paragraph, hits } of sentences) {
    const own = hits.filter(({ meaning }) => meaning.dossier === dossier.id);
    if (own.some(({ meaning }) => meaning.kind === 'subject')) subjectSentences++;
    for (const party of partiesIn(dossier, own, sentence, officials)) {
      mentions.set(party, (mentions.get(party) ?? 0) + 1);
      byParagraph.set(paragraph.index, (byParagraph.get(paragraph.index) ?? new Set()).add(party));
    }
  }
  const together = [...byParagraph.values()].filter(({ size }) => size >= 2).length;
  const partiesInPlay = [...mentions.values()].filter((count) => count >= NEEDED.partyMentions).length;
  return (
    together >= NEEDED.paragraphsWithTwoParties && partiesInPlay >= 2 && subjectSentences >= NEEDED.subjectSentences
  );
}

function partiesIn(
  { parties }: Dossier,
  hits: readonly TermHit<Meaning>[],
  sentence: Span,
  officials: readonly OfficialMention[],
): Set<string> {
  const found = new Set<string>();
  for (const { meaning } of hits) if (meaning.kind === 'party') found.add(meaning.party);
  for (const mention of officials) {
    if (!contains(sentence, mention)) continue;
    const party = parties.find(({ name }) => name === mention.official.country);
    if (party) found.add(party.name);
  }
  return found;
}

function preconditionsOf(
  dossier: Dossier,
  sentences: readonly SentenceHits[],
  officials: readonly OfficialMention[],
): PreconditionFound[] {
  const passages = new Map<PreconditionId, Passage[]>();
  sentences.forEach(({ sentence, hits }, k) => {
    for (const [id, terms] of termsByPrecondition(dossier, hits)) {
      const strong = terms.some(({ weak }) => !weak);
      if (!strong && !hasParty(dossier, sentences, k, officials)) continue;
      const list = passages.get(id) ?? [];
      list.push({ start: sentence.start, end: sentence.end, terms: withoutInner(terms) });
      passages.set(id, list);
    }
  });
  return dossier.preconditions.flatMap(({ id }) => {
    const found = passages.get(id);
    return found ? [{ id, dossier: dossier.id, passages: found }] : [];
  });
}

function termsByPrecondition(
  dossier: Dossier,
  hits: readonly TermHit<Meaning>[],
): Map<PreconditionId, TermHit<Meaning>[]> {
  const found = new Map<PreconditionId, TermHit<Meaning>[]>();
  for (const hit of hits) {
    if (hit.meaning.kind !== 'precondition' || hit.meaning.dossier !== dossier.id) continue;
    const list = found.get(hit.meaning.precondition) ?? [];
    list.push(hit);
    found.set(hit.meaning.precondition, list);
  }
  return found;
}

/** A weak term needs a party in its sentence or in the one before it in the same paragraph. */
function hasParty(
  dossier: Dossier,
  sentences: readonly SentenceHits[],
  k: number,
  officials: readonly OfficialMention[],
): boolean {
  const here = sentences[k];
  return [here, sentences[k - 1]].some(
    (near) =>
      near !== undefined &&
      near.paragraph === here?.paragraph &&
      partiesIn(
        dossier,
        near.hits.filter(({ meaning }) => meaning.dossier === dossier.id),
        near.sentence,
        officials,
      ).size > 0,
  );
}

/** "speak with one voice" holds "one voice": the longer one is enough. */
function withoutInner(terms: readonly Span[]): Span[] {
  const outer = terms.filter(
    (term) => !terms.some((other) => other !== term && contains(other, term) && !contains(term, other)),
  );
  return outer.map(({ start, end }) => ({ start, end })).sort(byPosition);
}
