import type { IsoDate } from '../model/dates.ts';
import { addressPoints } from './address.ts';
import { isLinkedData, texts, typesOf } from './json-ld.ts';
import { firstTag } from './meta-tags.ts';
import { isNewsType, type PageData } from './page-data.ts';

/** What the gate judges by. */
export interface Evidence {
  readonly data: PageData;
  readonly text: string;
  readonly language: string | null;
  readonly published: IsoDate | null;
  readonly publisher: string | null;
}

export interface Signals {
  readonly points: number;
  /** The page calls itself a news article, in JSON-LD or microdata. */
  readonly newsMarkup: boolean;
}

/** What a page is even when it calls itself news as well: papers mark up their recipes and paid matter as articles too. */
const FIRM_OTHER_TYPE =
  /^(?:Recipe|Product|QAPage|Question|DiscussionForumPosting|SoftwareSourceCode|SoftwareApplication|ScholarlyArticle|AdvertiserContentArticle|JobPosting)$/;
/** News may carry these beside its own type: a film reviewed, an event announced, a box of questions. */
const OTHER_TYPE =
  /^(?:FAQPage|HowTo|TechArticle|MedicalWebPage|Course|Event|Book|Movie|VideoGame|ItemPage|CollectionPage|ProfilePage|SearchResultsPage|APIReference)$/;
const OTHER_OG_TYPE = /^(?:product|profile|book|video|music|game|place|business|restaurant)\b/i;
/** Journals of science tell their own indexes who wrote what where. */
const SCHOLARLY_TAGS = ['citation_journal_title', 'citation_doi', 'citation_issn', 'prism.publicationname'];
/** Authorities, universities and armies publish releases, some of them marked up as news. */
const OFFICIAL_HOST = /(?:^|\.)(?:gov|mil|edu|gouv|govt|gob|ac|europa)(?:\.[a-z]{2,3})?$/i;
const BLOG_HOST =
  /(?:^|\.)(?:substack|medium|wordpress|blogspot|tumblr|ghost|wixsite|github|gitlab|hashnode|livejournal|typepad|dev)\.(?:com|io|dev|to|net)$/i;
const NEWS_NAME =
  /\b(?:news|newspaper|times|post|herald|tribune|daily|gazette|journal|chronicle|observer|guardian|telegraph|standard|mirror|star|sun|mail|press|wire|reuters|bloomberg|bbc|cnn|abc|cbs|nbc|npr|today|globe|independent|inquirer|courier|examiner|sentinel|dispatch|register|monitor|politico|broadcasting|radio)\b/i;
const RELEASE =
  /\/ ?PRNewswire ?\/|\bPR ?Newswire\b|\bBusiness Wire\b|\bGlobeNewswire\b|\bforward-looking statements\b|\b(?:media|press) contacts?:/i;
/** The last part of a press release: a line "About Example Corp", or "About Example Corp Example Corp is a maker of ...". */
const ABOUT_COMPANY = /\nAbout (?!the |this |that )([\w.& -]{2,40}?)(?::?\n|:? \1\b)/;
/** A paper names itself now and then, a company's blog in every paragraph. */
const MOST_SELF_MENTIONS = 4;
const DATELINE = /^[A-Z][A-Z .,'’-]{3,40}(?:,? [A-Z][a-z.]+)?(?: \([^)]{2,40}\))?\s?[-–—]/;
/** Words that somebody said or wrote: four or more in one pair of marks. */
const QUOTED = /[“"](?:[^\s“”"]+\s+){3,60}[^\s“”"]+[”"]/g;
const REPORTED = /\b(?:said|says|told|according to|announced|reported|reports|added|spokes(?:man|woman|person))\b/gi;

/** Adds up what speaks for and against a page being a news article. */
export function countSignals({ data, text, published, publisher }: Evidence): Signals {
  const points =
    pagePoints(data, publisher) +
    (published ? 1 : 0) +
    textPoints(text) -
    (selfMentions(text, publisher) > MOST_SELF_MENTIONS ? 2 : 0);
  return { points, newsMarkup: hasNewsMarkup(data) };
}

/** The points of a page before its text is known, were that the best of texts, with a date on it. */
export function mostPoints(data: PageData, publisher: string | null): number {
  return pagePoints(data, publisher) + 1 + BEST_TEXT;
}

function pagePoints(data: PageData, publisher: string | null): number {
  return (
    (hasNewsMarkup(data) ? 4 : 0) +
    (firstTag(data.tags, ['og:type']) === 'article' ? 1 : 0) +
    (hasByline(data) ? 1 : 0) +
    addressPoints(data.url) +
    (hasNewsroomTags(data) ? 1 : 0) +
    namePoints(data.url, publisher) -
    (hasOtherMarkup(data) ? 3 : 0)
  );
}

function hasNewsMarkup({ linkedData, document }: PageData): boolean {
  if (linkedData.some((data) => typesOf(data).some(isNewsType))) return true;
  return [...document.querySelectorAll('[itemtype*="NewsArticle"]')].length === 1;
}

/** What only a newsroom has: words for the news search, a publisher that calls itself a news organisation. */
function hasNewsroomTags({ tags, linkedData, article }: PageData): boolean {
  if (firstTag(tags, ['news_keywords', 'syndication-source', 'original-source'])) return true;
  const publishers = [article?.publisher, ...linkedData].flat();
  return publishers.some((data) => isLinkedData(data) && typesOf(data).includes('NewsMediaOrganization'));
}

function hasOtherMarkup(data: PageData): boolean {
  const { linkedData, document, tags } = data;
  const types = linkedData.flatMap(typesOf);
  if (types.some((type) => FIRM_OTHER_TYPE.test(type))) return true;
  if (!hasNewsMarkup(data) && types.some((type) => OTHER_TYPE.test(type))) return true;
  if (OTHER_OG_TYPE.test(firstTag(tags, ['og:type']) ?? '') || firstTag(tags, SCHOLARLY_TAGS)) return true;
  if (/mediawiki|discourse|phpbb|vbulletin|docusaurus|sphinx|gitbook|shopify/i.test(tags.get('generator') ?? ''))
    return true;
  return document.querySelector('[itemtype*="/Recipe"], [itemtype*="/QAPage"], [itemtype*="/Product"]') !== null;
}

function hasByline({ article, tags, document }: PageData): boolean {
  if (texts(article?.author).length > 0) return true;
  if (firstTag(tags, ['author', 'article:author', 'byl', 'parsely-author', 'sailthru.author', 'dc.creator']))
    return true;
  return document.querySelector('[rel~="author"], [itemprop~="author"], [class*="byline" i]') !== null;
}

function namePoints(url: string, publisher: string | null): number {
  const host = /^[a-z]+:\/\/([^/]+)/i.exec(url)?.[1] ?? '';
  if (/^(?:docs?|blogs?|forums?|wiki|help|support|shop|store|developers?)\./i.test(host)) return -2;
  if (OFFICIAL_HOST.test(host)) return -4;
  if (BLOG_HOST.test(host)) return -3;
  return NEWS_NAME.test(publisher ?? '') || /news|times|post|herald|daily|tribune/i.test(host) ? 1 : 0;
}

function selfMentions(text: string, publisher: string | null): number {
  return publisher && publisher.length > 3 ? text.split(publisher).length - 1 : 0;
}

/** The most that {@link textPoints} gives. */
const BEST_TEXT = 3;

/** News reports what others said; advice speaks to "you", a release has its contacts, a story or post its "I". */
function textPoints(text: string): number {
  const words = text.split(/\s+/).length;
  const per1000 = (pattern: RegExp) => ((text.match(pattern)?.length ?? 0) / words) * 1000;
  const withoutQuoted = text.replace(/[“"][^“”"\n]{0,400}[”"]/g, '');
  const spoken = (withoutQuoted.match(/\b(?:I|me|my|you|your|we|our)\b/g)?.length ?? 0) / words;
  const reported = per1000(REPORTED) + per1000(QUOTED);
  return (
    (reported >= 8 ? 2 : reported >= 3 ? 1 : -1) +
    (DATELINE.test(text) ? 1 : 0) -
    (spoken > 0.03 ? 3 : spoken > 0.015 ? 2 : 0) -
    (RELEASE.test(text) || ABOUT_COMPANY.test(text) ? 4 : 0)
  );
}
