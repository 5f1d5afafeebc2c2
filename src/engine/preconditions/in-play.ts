import type { Dossier } from '../../model/record.ts';
import { partiesIn, type SentenceHits } from './sentence-hits.ts';

/** Paragraphs that name two parties, and sentences on the subject, that a dossier needs to be in play. */
const NEEDED = { paragraphsWithTwoParties: 1, sentencesPerParty: 2, subjectSentences: 2 };

/**
 * A dossier is in play when the article speaks of its parties together and of its subject, once in the same paragraph;
 * without that "respect" in a sports story means nothing. A story on the American economy that names Brussels here and
 * tariffs there is not about the trade talks of the two.
 */
export function isInPlay(dossier: Dossier, sentences: readonly SentenceHits[], day: string | null): boolean {
  if (day !== null && day < dossier.period.from) return false; // nobody had asked for anything yet
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
  const onSubject = new Set(subject.map(({ paragraph }) => paragraph.index));
  const paragraphs = [...together].filter(([index, { size }]) => size >= 2 && onSubject.has(index)).length;
  const inPlay = [...sentencesOf.values()].filter((count) => count >= NEEDED.sentencesPerParty).length;
  return paragraphs >= NEEDED.paragraphsWithTwoParties && inPlay >= 2;
}
