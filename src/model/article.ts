import type { IsoDate } from './dates.ts';

/**
 * What is read: the article's blocks of text (headings, paragraphs, list items) joined by line breaks.
 * No block holds a line break of its own, so every offset of a finding is an offset into `text`.
 */
export interface ArticleText {
  readonly text: string;
  /** The day of first publication; `null` when the page does not tell. It is never guessed. */
  readonly published: IsoDate | null;
  readonly title: string | null;
  readonly url: string | null;
}

/** Why a page is, or is not, read. The wording for the reader is made in `view/`. */
export type GateReason =
  | 'news-markup' // the page calls itself a news article
  | 'looks-like-news' // date, byline, address and text together
  | 'asked-by-reader' // "read it anyway"
  | 'no-text' // nothing long enough to be an article
  | 'not-an-article' // a front page, a forum, a shop
  | 'other-language'; // only English can be read so far

/** What is known about the page itself, beside its text. */
export interface PageFacts {
  readonly url: string;
  readonly title: string | null;
  readonly publisher: string | null;
  readonly published: IsoDate | null;
  readonly modified: IsoDate | null;
  /** BCP 47 primary tag as judged from the text; `null` when there is too little text to tell. */
  readonly language: string | null;
}

/** A page as `page/` understood it. `text` is present even when the gate says no, if a body was found. */
export interface PageText {
  readonly article: boolean;
  readonly reason: GateReason;
  readonly facts: PageFacts;
  /** Blocks joined by blank lines (`\n\n`); empty when there is no body. */
  readonly text: string;
}

/** The part of a page that the engine reads. A page that tells no date has the one that the reader gave, if any. */
export function articleOf({ text, facts }: PageText, given: IsoDate | null = null): ArticleText {
  return { text, published: facts.published ?? given, title: facts.title, url: facts.url };
}
