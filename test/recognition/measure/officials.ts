import type { PageReading } from '../../../src/model/reading.ts';
import type { MarkedArticle } from '../marked-article.ts';
import { type Labelled, type Marked, type Matching, matchIds, matchSpans } from './matching.ts';

export interface OfficialsMeasured {
  /** Every place where an official is named. */
  readonly mentions: Matching<Labelled, Marked>;
  /** Every official once an article. */
  readonly present: Matching<string, { readonly id: string }>;
}

/**
 * Only names are marked. “The minister” for somebody whom the article also names is not judged; an official who is
 * found by office alone and never named is, and is wrong unless marked as optional.
 */
export function measureOfficials(article: MarkedArticle, reading: PageReading): OfficialsMeasured {
  const marked = article.mentions.map((mention) => ({ ...mention, id: mention.official }));
  const named = new Set<string>(marked.map(({ id }) => id));
  const predicted = reading.officials.flatMap(({ id, mentions }) => mentions.map((mention) => ({ ...mention, id })));
  const mentions = matchSpans(predicted, marked, ({ id, evidence }) => evidence === 'office' && named.has(id));
  const ids = reading.officials.filter((official) => official.mentions.length > 0).map(({ id }) => id);
  return { mentions, present: matchIds(ids, marked) };
}
