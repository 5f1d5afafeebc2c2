import type { GateReason } from '../../model/article.ts';
import { phrases, say, sayCount } from './say.ts';

/** Why a page was read, or was not. */
export const GATE: Readonly<Record<GateReason, string>> = phrases({
  'news-markup': 'gate_news_markup',
  'looks-like-news': 'gate_looks_like_news',
  'asked-by-reader': 'gate_asked_by_reader',
  'no-text': 'gate_no_text',
  'not-an-article': 'gate_not_an_article',
  'other-language': 'gate_other_language',
});

export const popup = phrases({
  title: 'app_name',
  reading: 'popup_reading',
  options: 'popup_options',
  pages: 'popup_pages',
  beside: 'popup_beside',
  record: 'popup_record',
  notRead: { title: 'popup_not_read_title', text: 'popup_not_read_text', action: 'popup_not_read_action' },
  noAccess: { title: 'popup_no_access_title', text: 'popup_no_access_text' },
  failed: { title: 'popup_failed_title', text: 'popup_failed_text', action: 'popup_failed_action' },
  notArticle: { title: 'popup_not_article_title', action: 'popup_not_article_action' },
  otherLanguage: { title: 'popup_other_language_title' },
  siteOff: {
    title: (host: string) => say('popup_site_off_title', { host }),
    text: 'popup_site_off_text',
    action: 'popup_site_off_action',
  },
  empty: { title: 'popup_empty_title', text: 'popup_empty_text' },
  undated: 'popup_undated',
  summary: {
    quotations: (n: number) => sayCount('popup_summary_quotations', n),
    speakers: (n: number) => sayCount('popup_summary_speakers', n),
    preconditions: (n: number) => sayCount('popup_summary_preconditions', n),
  },
  preconditions: 'popup_preconditions',
  absent: (n: number) => sayCount('popup_absent', n),
  unsure: (n: number) => sayCount('popup_unsure', n),
  unsureHelp: 'popup_unsure_help',
  officials: 'popup_officials',
  quotations: 'popup_quotations',
  show: 'popup_show',
  here: (host: string) => say('popup_here', { host }),
  passages: (n: number) => sayCount('popup_passages', n),
  keyPassages: (n: number) => sayCount('popup_key_passages', n),
  morePassages: (n: number) => sayCount('popup_more_passages', n),
  keyOnly: 'popup_key_only',
  statements: (n: number) => sayCount('popup_statements', n),
  mentions: (n: number) => (n === 2 ? say('popup_named_twice') : sayCount('popup_named', n)),
});
