import { type LinkedData, readLinkedData, typesOf } from './json-ld.ts';
import { type MetaTags, readMetaTags } from './meta-tags.ts';

/** What a page says about itself to machines. */
export interface PageData {
  readonly document: Document;
  readonly url: string;
  readonly tags: MetaTags;
  readonly linkedData: readonly LinkedData[];
  /** The JSON-LD object of the page's own article, not of its teasers; `null` when there is none. */
  readonly article: LinkedData | null;
}

const NEWS_TYPE = /^(?:\w*NewsArticle|LiveBlogPosting|ReportageNewsArticle)$/;
const ARTICLE_TYPE = /^(?:\w*Article|LiveBlogPosting|BlogPosting|Report|WebPage)$/;

export function readPageData(document: Document, url: string): PageData {
  const linkedData = readLinkedData(document);
  return { document, url, tags: readMetaTags(document), linkedData, article: ownArticle(linkedData) };
}

export function isNewsType(type: string): boolean {
  return NEWS_TYPE.test(type);
}

function ownArticle(linkedData: readonly LinkedData[]): LinkedData | null {
  const ofType = (pattern: RegExp) => linkedData.find((data) => typesOf(data).some((type) => pattern.test(type)));
  return ofType(NEWS_TYPE) ?? ofType(ARTICLE_TYPE) ?? null;
}
