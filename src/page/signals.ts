import type { IsoDate } from '../model/dates.ts';
import { texts, typesOf } from './json-ld.ts';
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

const OTHER_TYPE =
  /^(?:Recipe|Product|QAPage|Question|FAQPage|DiscussionForumPosting|SoftwareSourceCode|SoftwareApplication|HowTo|TechArticle|MedicalWebPage|Course|Event|JobPosting|Book|Movie|VideoGame|ItemPage|CollectionPage|ProfilePage|SearchResultsPage|APIReference|ScholarlyArticle|AdvertiserContentArticle)$/;
const NEWS_NAME =
  /\b(?:news|newspaper|times|post|herald|tribune|daily|gazette|journal|chronicle|observer|guardian|telegraph|standard|mirror|star|sun|mail|press|wire|reuters|bloomberg|bbc|cnn|abc|cbs|nbc|npr|today|globe|independent|inquirer|courier|examiner|sentinel|dispatch|register|monitor|politico|broadcasting|radio)\b/i;
const NEWS_SECTION =
  /\/(?:news|world|politics|article|articles|story|stories|us|uk|europe|asia|africa|americas|middle-?east|international|national|nation|local|business|economy|markets|world-news|us-news|uk-news|homenews|australia|canada|latest)(?:\/|$|-)/i;
const OTHER_SECTION =
  /\/(?:wiki|docs?|documentation|blogs?|forums?|threads?|recipes?|products?|shop|store|questions|works|chapters|help|support|tutorials?|guide|guides|how[-_]to|press-?releases?|newsroom|releases|careers|tags?|topics?|categor(?:y|ies)|search|authors?|users?|r|comments|watch|video|videos|podcasts?|reviews?|deals|horoscopes?|games?|crosswords?)(?:\/|$|[-_])/i;
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
export function countSignals(evidence: Evidence): Signals {
  const { data, text, published, publisher } = evidence;
  const newsMarkup = hasNewsMarkup(data);
  const points =
    (newsMarkup ? 4 : 0) +
    (firstTag(data.tags, ['og:type']) === 'article' ? 1 : 0) +
    (published ? 1 : 0) +
    (hasByline(data) ? 1 : 0) +
    addressPoints(data.url) +
    namePoints(data.url, publisher) +
    textPoints(text) -
    (selfMentions(text, publisher) > MOST_SELF_MENTIONS ? 2 : 0) -
    (hasOtherMarkup(data) ? 3 : 0);
  return { points, newsMarkup };
}

function hasNewsMarkup({ linkedData, document }: PageData): boolean {
  if (linkedData.some((data) => typesOf(data).some(isNewsType))) return true;
  return [...document.querySelectorAll('[itemtype*="NewsArticle"]')].length === 1;
}

function hasOtherMarkup({ linkedData, document, tags }: PageData): boolean {
  if (linkedData.some((data) => typesOf(data).some((type) => OTHER_TYPE.test(type)))) return true;
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

function addressPoints(url: string): number {
  const path = url.replace(/^[a-z]+:\/\/[^/]*/i, '').replace(/[?#].*$/, '');
  const slug = path.split('/').find((part) => part.split(/[-_]/).length >= 4);
  const numbered = /\d{5,}/.test(path) || /[?&](?:\w*id|article|story)=\w*\d{4,}/i.test(url);
  if (!slug && !numbered) return -3;
  const dated = /\/(?:19|20)\d\d[-/](?:\d{1,2}|[a-z]{3})\b/i.test(path) || /(?:19|20)\d{6}/.test(path);
  return (dated ? 1 : 0) + (NEWS_SECTION.test(path) ? 1 : 0) - (OTHER_SECTION.test(path) ? 2 : 0);
}

function namePoints(url: string, publisher: string | null): number {
  const host = /^[a-z]+:\/\/([^/]+)/i.exec(url)?.[1] ?? '';
  if (/^(?:docs?|blogs?|forums?|wiki|help|support|shop|store|developers?)\./i.test(host)) return -2;
  return NEWS_NAME.test(publisher ?? '') || /news|times|post|herald|daily|tribune/i.test(host) ? 1 : 0;
}

function selfMentions(text: string, publisher: string | null): number {
  return publisher && publisher.length > 3 ? text.split(publisher).length - 1 : 0;
}

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
