import type { Dossier } from '../../model/record.ts';
import { partiesIn, type SentenceHits } from './sentence-hits.ts';

/** Paragraphs that name two parties, and sentences on the subject, that a dossier needs to be in play. */
const NEEDED = { paragraphsWithTwoParties: 1, sentencesPerParty: 2, subjectSentences: 2 };

/**
 * A dossier is in play when the article speaks of its parties together and of its subject; without that "respect" in a
 * sports story means nothing.
 */
export function isInPlay(dossier: Dossier, sentences: readonly SentenceHits[]): boolean {
  const subject = sentences.filter(({ byDossier }) =>
    byDossier.get(dossier.id)?.some(({ meaning }) => meaning.kind === 'subject'),
  );
  if (subject.length < NEEDED.subjectSentences) return false;
  const sentencesOf = new Map<string, number>();
  const together = new Map<number, Set<string>>();
  for (const hits of sentences) {
    const parties = partiesIn(dossier, hits);
    for (const party of parties) sentencesOf.set(party, (sentencesOf.get(party) ?? 0) + 1);
    const { index } = hits.paragraph;
    together.set(index, new Set([...(together.get(index) ?? []), ...parties]));
  }
  const paragraphs = [...together.values()].filter(({ size }) => size >= 2).length;
  const inPlay = [...sentencesOf.values()].filter((count) => count >= NEEDED.sentencesPerParty).length;
  return paragraphs >= NEEDED.paragraphsWithTwoParties && inPlay >= 2;
}
