import { ARTICLE_SIGNS, type ArticleSigns, articleSigns } from './article-signs.ts';
import { isInPlay } from './in-play.ts';
import { logOddsOf } from './logistic-score.ts';
import type { PossibleDossier } from './possible-dossiers.ts';
import type { PreconditionWeights } from './weights.ts';

/** What passages of a dossier need to know of the article. */
export interface WeighedDossier extends Pick<PossibleDossier, 'dossier' | 'evidence'> {
  /** That the article is about it, as log-odds. */
  readonly article: number;
  /** The share of sentences that name the country that is named most of those that are no party. */
  readonly mostNamedOther: number;
}

/** A possible dossier with how likely it is that the article is about it. */
export interface ReadDossier extends PossibleDossier, WeighedDossier {
  readonly signs: ArticleSigns;
}

/** As log-odds: what rules say where nothing was learned. */
const BY_RULE = 3;

/** Weighs for each possible dossier whether the text is about it. */
export function readDossiers(possible: readonly PossibleDossier[], weights: PreconditionWeights): ReadDossier[] {
  const signs = articleSigns(possible);
  return possible.map((one, at) => {
    const own = signs[at] as ArticleSigns;
    const learned = () => logOddsOf(ARTICLE_SIGNS, own, weights.article);
    const article = one.dossier.words ? learned() : isInPlay(one) ? BY_RULE : -BY_RULE;
    return { ...one, signs: own, article, mostNamedOther: mostNamed(one.others) };
  });
}

function mostNamed(others: readonly ReadonlySet<string>[]): number {
  const counts = new Map<string, number>();
  for (const country of others.flatMap((here) => [...here])) counts.set(country, (counts.get(country) ?? 0) + 1);
  return Math.max(0, ...counts.values()) / Math.max(1, others.length);
}
