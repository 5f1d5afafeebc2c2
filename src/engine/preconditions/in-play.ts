import type { Dossier } from '../../model/record.ts';
import type { SentenceEvidence } from './evidence.ts';

/** Sentences that must name each of two parties. */
const SENTENCES_PER_PARTY = 2;
/** Sentences on the subject, terms of preconditions and paragraphs that name two parties, added up. */
const LEAST_EVIDENCE = 4;
/** Without a precondition's term the parties must meet more often: one paragraph may be about anything. */
const PARAGRAPHS_WITHOUT_TERM = 2;

/**
 * A dossier is in play when the article speaks of two of its parties, at least once in the same paragraph, and of its
 * subject or its preconditions; without that "respect" in a sports story means nothing. A story on the American economy
 * that names Brussels here and tariffs there is not about the trade talks of the two.
 */
export function isInPlay({ period }: Dossier, sentences: readonly SentenceEvidence[], day: string | null): boolean {
  if (day !== null && day < period.from) return false; // nobody had asked for anything yet
  const sentencesOf = new Map<string, number>();
  const together = new Map<number, Set<string>>();
  for (const { hits, parties } of sentences) {
    for (const party of parties) sentencesOf.set(party, (sentencesOf.get(party) ?? 0) + 1);
    const { index } = hits.paragraph;
    together.set(index, new Set([...(together.get(index) ?? []), ...parties]));
  }
  const often = [...sentencesOf.values()].filter((count) => count >= SENTENCES_PER_PARTY).length;
  const paragraphs = [...together.values()].filter(({ size }) => size >= 2).length;
  if (often < 2 || paragraphs === 0) return false;
  const subject = sentences.filter(({ isOnSubject }) => isOnSubject).length;
  const terms = sentences.filter(({ evidence }) => evidence.some(({ weak }) => !weak)).length;
  if (subject === 0 || (terms === 0 && paragraphs < PARAGRAPHS_WITHOUT_TERM)) return false;
  return subject + terms + paragraphs >= LEAST_EVIDENCE;
}
