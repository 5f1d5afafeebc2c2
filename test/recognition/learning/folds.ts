import type { Dossier } from '../../../src/model/record.ts';
import { examplesIn } from './examples.ts';
import type { Example } from './logistic.ts';
import type { Prepared } from './prepared.ts';
import { type Phrasings, taught } from './taught.ts';

/** Some of the articles, with dossiers whose words were learned from the others. */
export interface Fold {
  readonly articles: readonly Prepared[];
  readonly dossiers: readonly Dossier[];
  /** What these articles teach of the signs of a passage. */
  readonly examples: readonly Example[];
}

const FOLDS = 10;

/** Every article is in one fold: by its place in turn, so that dossiers and traps are spread over all. */
export function foldsOf(
  articles: readonly Prepared[],
  dossiers: readonly Dossier[],
  phrasings: Phrasings,
  folds = FOLDS,
): Fold[] {
  return Array.from({ length: folds }, (_, fold) => {
    const own = articles.filter((_, k) => k % folds === fold);
    const others = articles.filter((_, k) => k % folds !== fold);
    const learned = taught(
      dossiers,
      phrasings,
      others.map(({ article }) => article),
    );
    return { articles: own, dossiers: learned, examples: own.flatMap((read) => examplesIn(read, learned)) };
  });
}
