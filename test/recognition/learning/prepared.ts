import { buildGazetteer } from '../../../src/engine/persons/gazetteer.ts';
import { findMentions, type OfficialMention } from '../../../src/engine/persons/mentions.ts';
import { buildDossierTerms } from '../../../src/engine/preconditions/dossier-terms.ts';
import { type SentenceHits, sentencesWithHits } from '../../../src/engine/preconditions/sentence-hits.ts';
import { findTerms, type TermWord, wordsForTerms } from '../../../src/engine/preconditions/terms.ts';
import { type Prose, parseProse } from '../../../src/engine/prose/prose.ts';
import type { TheRecord } from '../../../src/model/record.ts';
import type { MarkedArticle } from '../marked-article.ts';

/** An article with all that the engine finds in it before learned words count. */
export interface Prepared {
  readonly name: string;
  readonly article: MarkedArticle;
  readonly prose: Prose;
  readonly words: readonly TermWord[];
  readonly officials: readonly OfficialMention[];
  readonly sentences: readonly SentenceHits[];
}

/** Reads articles once, for many readings with other words. */
export function prepare(articles: ReadonlyMap<string, MarkedArticle>, { officials, dossiers }: TheRecord): Prepared[] {
  const gazetteer = buildGazetteer(officials);
  const index = buildDossierTerms(dossiers);
  return [...articles].map(([name, article]) => {
    const prose = parseProse(article.text);
    const words = wordsForTerms(prose.tokens);
    const mentions = findMentions(prose, gazetteer, article.published);
    const sentences = sentencesWithHits(prose, words, findTerms(words, index), mentions);
    return { name, article, prose, words, officials: mentions, sentences };
  });
}
