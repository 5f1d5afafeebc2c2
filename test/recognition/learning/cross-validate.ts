import { buildDossierTerms } from '../../../src/engine/preconditions/dossier-terms.ts';
import type { PassageWeights } from '../../../src/engine/preconditions/passage-score.ts';
import { findPreconditions } from '../../../src/engine/preconditions/preconditions.ts';
import { type Counts, sum, sumOfCounts } from '../measure/counts.ts';
import { measurePreconditions, type PreconditionsMeasured } from '../measure/preconditions.ts';
import { fitWeights } from './examples.ts';
import type { Fold } from './folds.ts';
import type { Prepared } from './prepared.ts';

/** What is found in articles that nothing was learned from. */
export interface CrossValidated {
  /** Every precondition once an article. */
  readonly present: Counts;
  readonly passages: Counts;
  readonly trapPreconditions: number;
  /** Articles whose dossier was not in play. */
  readonly silent: readonly string[];
  readonly measured: ReadonlyMap<string, PreconditionsMeasured>;
}

/** Reads the articles of each fold with the words and the weights that were learned from the other folds. */
export function crossValidate(folds: readonly Fold[]): CrossValidated {
  const found = folds.flatMap((fold) => {
    const weights = fitWeights(folds.filter((other) => other !== fold).flatMap(({ examples }) => examples));
    return readWith(fold, weights);
  });
  const measured = found.map(({ measured }) => measured);
  return {
    present: sumOfCounts(measured.map(({ present }) => present.counts)),
    passages: sumOfCounts(measured.map(({ passages }) => passages.counts)),
    trapPreconditions: sum(found.map(({ read, number }) => (read.article.trap === null ? 0 : number))),
    silent: found.filter(({ isSilent }) => isSilent).map(({ read }) => read.name),
    measured: new Map(found.map(({ read, measured }) => [read.name, measured])),
  };
}

interface Found {
  readonly read: Prepared;
  readonly measured: PreconditionsMeasured;
  readonly number: number;
  readonly isSilent: boolean;
}

function readWith({ articles, dossiers }: Fold, weights: PassageWeights): Found[] {
  const index = buildDossierTerms(dossiers);
  return articles.map((read) => {
    const { article, prose, officials } = read;
    const found = findPreconditions(prose, dossiers, index, officials, article.published, weights);
    return {
      read,
      measured: measurePreconditions(article, found),
      number: found.preconditions.length,
      isSilent: article.dossiers.some((id) => !found.dossiers.includes(id)),
    };
  });
}
