import type { Lesson } from '../../../src/engine/preconditions/learn-words.ts';
import { levelsOf } from '../../../src/engine/preconditions/telling-words.ts';
import type { Dossier, DossierId, LearnedWords } from '../../../src/model/record.ts';
import type { MarkedArticle } from '../marked-article.ts';
import { lessonsIn } from './lessons.ts';
import { trainWords } from './train-words.ts';

/** What the editors wrote, for each dossier. */
export type Phrasings = ReadonlyMap<DossierId, readonly Lesson[]>;

/** A weight lower than that is not worth its place in the record. */
const LEAST_LEVEL = 1;

/** The words of a dossier as the record keeps them, learned from these phrasings and articles. */
export function learnedWords(
  dossier: Dossier,
  phrasings: readonly Lesson[],
  articles: readonly MarkedArticle[],
): LearnedWords {
  return levelsOf(trainWords(dossier, [...phrasings, ...lessonsIn(articles, dossier)]), LEAST_LEVEL);
}

/** The dossiers with words learned from these phrasings and articles. */
export function taught(
  dossiers: readonly Dossier[],
  phrasings: Phrasings,
  articles: readonly MarkedArticle[],
): Dossier[] {
  return dossiers.map((dossier) => {
    return { ...dossier, words: learnedWords(dossier, phrasings.get(dossier.id) ?? [], articles) };
  });
}
