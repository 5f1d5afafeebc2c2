import type { ARTICLE_SIGNS } from './article-signs.ts';
import learned from './learned-weights.json';
import type { Weights } from './logistic-score.ts';
import type { PASSAGE_SIGNS } from './passage-signs.ts';

/** How much each sign counts for each of the three questions, for dossiers that come with learned words. */
export interface PreconditionWeights {
  /** Is the article about the negotiation? */
  readonly article: Weights<(typeof ARTICLE_SIGNS)[number]>;
  /** Is the sentence on the precondition? */
  readonly passage: Weights<(typeof PASSAGE_SIGNS)[number]>;
  /** If it is, does it state or answer the demand itself? */
  readonly level: Weights<(typeof PASSAGE_SIGNS)[number]>;
}

/** Fitted to real news and to texts of ours; `npm run learn:words` writes them anew. */
export const LEARNED_WEIGHTS: PreconditionWeights = learned;
