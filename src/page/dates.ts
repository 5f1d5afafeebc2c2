import { daysBetween, type IsoDate } from '../model/dates.ts';
import type { Block } from './block.ts';
import { dayInAddress, parseDay } from './day.ts';
import { texts } from './json-ld.ts';
import type { PageData } from './page-data.ts';

export interface PageDates {
  readonly published: IsoDate | null;
  readonly modified: IsoDate | null;
}

const PUBLISHED_TAGS = [
  'article:published_time',
  'og:article:published_time',
  'og:published_time',
  'og:pubdate',
  'datepublished',
  'parsely-pub-date',
  'sailthru.date',
  'article.published',
  'article_date_original',
  'cxenseparse:recs:publishtime',
  'publish-date',
  'publish_date',
  'publication_date',
  'published-date',
  'original-publish-date',
  'pubdate',
  'pdate',
  'ptime',
  'dc.date.issued',
  'dcterms.created',
  'dcterms.date',
  'dc.date',
  'dc.date.created',
  'displaydate',
  'date',
];
const MODIFIED_TAGS = [
  'article:modified_time',
  'og:updated_time',
  'datemodified',
  'lastmod',
  'last-modified',
  'utime',
  'dcterms.modified',
  'revision_date',
  'article.updated',
];

/**
 * First publication and last change, as the page states them. The firmest statement wins: JSON-LD of the article, then
 * meta tags, microdata, the address, and last the text around the headline.
 */
export function readDates(data: PageData, body: readonly Block[]): PageDates {
  const inAddress = dayInAddress(data.url);
  const stated = firstDay(publishedStatements(data));
  const published = settle(stated, inAddress) ?? firstDay(nearHeadline(data.document, body));
  const modified = firstDay(modifiedStatements(data));
  return { published, modified: published && modified && modified < published ? null : modified };
}

function settle(stated: IsoDate | null, inAddress: IsoDate | null): IsoDate | null {
  if (!stated || !inAddress) return stated ?? inAddress;
  // An address is given once; a "published" years later is the day of a move to another content system.
  return daysBetween(inAddress, stated) > 1 ? inAddress : stated;
}

function* publishedStatements({ article, tags, document }: PageData): Iterable<string> {
  yield* texts(article?.datePublished);
  for (const name of PUBLISHED_TAGS) yield tags.get(name) ?? '';
  yield* marked(document, '[itemprop~="datePublished"]');
  yield* texts(article?.dateCreated);
  yield* marked(document, 'time[pubdate]');
}

function* modifiedStatements({ article, tags, document }: PageData): Iterable<string> {
  yield* texts(article?.dateModified);
  for (const name of MODIFIED_TAGS) yield tags.get(name) ?? '';
  yield* marked(document, '[itemprop~="dateModified"]');
}

function* marked(document: Document, selector: string): Iterable<string> {
  for (const element of document.querySelectorAll(selector)) {
    // A teaser inside a list carries microdata of its own.
    if (element.closest('li, aside, nav, footer')) continue;
    yield dateOf(element);
  }
}

function dateOf(element: Element): string {
  return element.getAttribute('datetime') ?? element.getAttribute('content') ?? element.textContent ?? '';
}

/** Most elements between a headline and the first paragraph: pictures, bylines, share buttons. */
const HEADLINE_REACH = 400;
/** A longer line is a standfirst, and a date in it is that of an event. */
const LONGEST_DATELINE = 60;
const UPDATED = /^\W*(?:last )?(?:updated?|modified|edited)\b/i;

/** Dates between the headline and the first paragraph, as elements made for them or as a short line of text. */
function* nearHeadline(document: Document, body: readonly Block[]): Iterable<string> {
  const first = body[0]?.element;
  const headline = first && headlineBefore(document, first);
  if (!first || !headline) return;
  const walker = document.createTreeWalker(document.body, 1);
  walker.currentNode = headline;
  for (let steps = 0; steps < HEADLINE_REACH; steps++) {
    const element = walker.nextNode() as Element | null;
    if (!element || element === first) return;
    if (!element.contains(first)) yield* datesOn(element);
  }
}

function* datesOn(element: Element): Iterable<string> {
  const text = shortText(element);
  if (UPDATED.test(text) || element.closest('script, style, nav, aside')) return;
  const { parentElement, localName } = element;
  if (localName !== 'time') yield text;
  else if (!parentElement || !UPDATED.test(shortText(parentElement))) yield dateOf(element);
}

/** The text of an element that holds no more than a line; else nothing. */
function shortText(element: Element): string {
  const text = element.childElementCount > 3 ? '' : (element.textContent ?? '').trim();
  return text.length <= LONGEST_DATELINE ? text : '';
}

function headlineBefore(document: Document, first: Element): Element | undefined {
  const following = 4; // Node.DOCUMENT_POSITION_FOLLOWING, which the page's own window would have to provide
  return [...document.querySelectorAll('h1')].findLast((h1) => (h1.compareDocumentPosition(first) & following) !== 0);
}

function firstDay(statements: Iterable<string>): IsoDate | null {
  for (const statement of statements) {
    const day = statement === '' ? null : parseDay(statement);
    if (day) return day;
  }
  return null;
}
