import type { GateReason } from '../model/article.ts';
import { countSignals, type Evidence } from './signals.ts';

/** Fewer characters than a short wire story, headline and picture apart. */
const SHORTEST_BODY = 500;
/** Points at which date, byline, address and text together make a news article. */
const NEWS_FROM = 5;

export type Verdict =
  | { readonly article: true; readonly reason: 'news-markup' | 'looks-like-news' }
  | { readonly article: false; readonly reason: Extract<GateReason, 'no-text' | 'not-an-article' | 'other-language'> };

/** Whether a page is a news article in English. Any single signal is wrong on some site, so they are added up. */
export function judgePage(evidence: Evidence): Verdict {
  const { text, language } = evidence;
  // Chinese and Japanese say in a third of the characters what English says: their language is told first.
  if (language !== null && language !== 'en' && language !== 'und') return { article: false, reason: 'other-language' };
  if (text.length < SHORTEST_BODY) return { article: false, reason: 'no-text' };
  if (language !== 'en') return { article: false, reason: 'other-language' };
  const { points, newsMarkup } = countSignals(evidence);
  if (points < NEWS_FROM) return { article: false, reason: 'not-an-article' };
  return { article: true, reason: newsMarkup ? 'news-markup' : 'looks-like-news' };
}
