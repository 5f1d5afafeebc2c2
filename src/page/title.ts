import { foldWords } from './fold-words.ts';
import { texts } from './json-ld.ts';
import { firstTag } from './meta-tags.ts';
import type { PageData } from './page-data.ts';

/** The headline without the publisher's name after it; `null` when the page has none. */
export function readTitle(data: PageData, publisher: string | null): string | null {
  const stated = [
    ...texts(data.article?.headline),
    ...[firstTag(data.tags, ['og:title', 'twitter:title', 'parsely-title', 'dc.title', 'headline'])].filter(isFilled),
    data.document.title,
  ].map((title) => withoutSuffix(oneLine(title), publisher, data.url));
  const headline = headlineOf(data.document, stated);
  return headline ?? stated.find(isFilled) ?? null;
}

/** The `<h1>` that the stated titles agree with: a page may have several (its logo, its teasers). */
function headlineOf(document: Document, stated: readonly string[]): string | null {
  const headlines = [...document.querySelectorAll('h1')].map((h1) => oneLine(h1.textContent ?? '')).filter(isFilled);
  const agreed = headlines.filter((headline) => stated.some((title) => agree(headline, title)));
  return agreed[0] ?? null;
}

function agree(a: string, b: string): boolean {
  const [first, second] = [foldWords(a), foldWords(b)];
  if (first.length < 12 || second.length < 12) return first === second && first !== '';
  return first.includes(second) || second.includes(first);
}

const SEPARATOR = /\s+[|–—·•»«:-]+\s+|\s*\|\s*/g;

/** "Headline - BBC News", "Headline | Reuters": the last part goes when it is the publisher or looks like a name. */
function withoutSuffix(title: string, publisher: string | null, url: string): string {
  const last = [...title.matchAll(SEPARATOR)].at(-1);
  if (!last) return title;
  const rest = title.slice(0, last.index).trim();
  const suffix = title.slice(last.index + last[0].length).trim();
  if (rest.split(/\s+/).length < 3) return title;
  if (!isPublisher(suffix, publisher, url) && !(last[0].includes('|') && suffix.split(/\s+/).length <= 5)) return title;
  return withoutSuffix(rest, publisher, url);
}

function isPublisher(suffix: string, publisher: string | null, url: string): boolean {
  const name = foldWords(suffix).replace(/ /g, '');
  const known = foldWords(publisher ?? '').replace(/ /g, '');
  if (name === '') return true;
  if (known !== '' && (known.includes(name) || name.includes(known))) return true;
  const host =
    /^[a-z]+:\/\/([^/]+)/i
      .exec(url)?.[1]
      ?.toLowerCase()
      .replace(/^www\./, '') ?? '';
  return host.replace(/[^a-z0-9]/g, '').includes(name.replace(/^the/, '').replace(/(?:news|online|com)$/, '') || name);
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function isFilled(text: string | null): text is string {
  return text !== null && text !== '';
}
