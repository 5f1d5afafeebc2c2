import { levelsOf } from '../../../src/engine/preconditions/telling-words.ts';
import type { PreconditionWeights } from '../../../src/engine/preconditions/weights.ts';
import type { Dossier } from '../../../src/model/record.ts';
import {
  articleExamples,
  fitArticle,
  fitPassage,
  passageExamples,
  type ReadText,
  readTexts,
  weighed,
} from './examples.ts';
import { lessonsIn } from './lessons.ts';
import { FOLDS, type Prepared } from './prepared.ts';
import { type Lesson, trainWords } from './train-words.ts';

/*
 * Everything is learned twice over: the words of each fold from the texts of the others, and how much signs count from texts
 * whose words were learned without them. What judges a text has never seen it.
 */

/** The dossiers with words learned from these lessons. */
export function taught(dossiers: readonly Dossier[], lessons: readonly Lesson[]): Dossier[] {
  const ids = dossiers.flatMap(({ preconditions }) => preconditions.map(({ id }) => id));
  const words = levelsOf(trainWords(ids, lessons));
  return dossiers.map((dossier) => {
    const own = dossier.preconditions.map(({ id }) => [id, words[id] ?? []] as const);
    return { ...dossier, words: Object.fromEntries(own) };
  });
}

/** Some of the texts, and the dossiers with words learned from the others. */
export interface Fold {
  readonly dossiers: readonly Dossier[];
  readonly texts: readonly ReadText[];
}

export function foldsOf(texts: readonly Prepared[], dossiers: readonly Dossier[], record: readonly Lesson[]): Fold[] {
  return Array.from({ length: FOLDS }, (_, fold) => {
    const others = texts.filter((text) => text.fold !== fold);
    const learned = taught(dossiers, [...record, ...others.flatMap(lessonsIn)]);
    return {
      dossiers: learned,
      texts: readTexts(
        texts.filter((text) => text.fold === fold),
        learned,
      ),
    };
  });
}

/** Weights from some folds: those of articles first, on folds that they were not fitted to for those of passages. */
export function fitWeights(folds: readonly (readonly ReadText[])[]): PreconditionWeights {
  const examples = folds.map((texts) => texts.flatMap(articleExamples));
  const read = folds.map((texts, k) => {
    const article = fitArticle(examples.filter((_, other) => other !== k).flat());
    return texts.map((text) => passageExamples(weighed(text, article)));
  });
  const all = read.flat();
  return {
    article: fitArticle(examples.flat()),
    passage: fitPassage(all.flatMap(({ passage }) => passage)),
    level: fitPassage(all.flatMap(({ level }) => level)),
  };
}
