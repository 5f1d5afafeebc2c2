const NEWS_SECTION =
  /\/(?:news|world|politics|article|articles|story|stories|us|uk|europe|asia|africa|americas|middle-?east|international|national|nation|local|business|economy|markets|world-news|us-news|uk-news|homenews|australia|canada|latest)(?:\/|$|-)/i;
const OTHER_SECTION =
  /\/(?:wiki|docs?|documentation|blogs?|forums?|threads?|recipes?|products?|shop|store|questions|works|chapters|help|support|tutorials?|guide|guides|how[-_]to|press-?releases?|newsroom|releases|careers|tags?|topics?|categor(?:y|ies)|search|authors?|users?|r|comments|watch|video|videos|podcasts?|reviews?|deals|horoscopes?|games?|crosswords?)(?:\/|$|[-_])/i;

/** "/news/articles/c4gzx9z0e7qo": letters and digits without a word in them. */
const OPAQUE_ID = /\/(?=[a-z]*\d)(?=\d*[a-z])(?:[a-z]*\d){3}[a-z0-9]{4,}(?:\/|$)/;

/** What the address of a page says for and against an article: -3 to 2 points. */
export function addressPoints(url: string): number {
  if (!namesOnePiece(url)) return -3;
  const path = pathOf(url);
  const dated = /\/(?:19|20)\d\d[-/](?:\d{1,2}|[a-z]{3})\b/i.test(path) || /(?:19|20)\d{6}/.test(path);
  return (dated ? 1 : 0) + (NEWS_SECTION.test(path) ? 1 : 0) - (OTHER_SECTION.test(path) ? 2 : 0);
}

/** Whether an address is that of a single piece, as far as an address can tell: it has a number in it, or some words. */
export function namesOnePiece(url: string): boolean {
  const path = pathOf(url);
  if (path.split('/').some((part) => part.split(/[-_]/).length >= 4)) return true;
  return /\d{5,}/.test(path) || OPAQUE_ID.test(path) || /[?&](?:\w*id|article|story)=\w*\d{4,}/i.test(url);
}

const pathOf = (url: string) => url.replace(/^[a-z]+:\/\/[^/]*/i, '').replace(/[?#].*$/, '');
