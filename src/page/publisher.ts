import { texts } from './json-ld.ts';
import { firstTag } from './meta-tags.ts';
import type { PageData } from './page-data.ts';

/** The publisher's name as the page gives it; `null` when it gives none. */
export function readPublisher({ article, tags, linkedData }: PageData): string | null {
  const named = [
    ...texts(article?.publisher),
    firstTag(tags, ['og:site_name', 'application-name', 'dc.publisher', 'article:publisher', 'publisher']) ?? '',
    ...linkedData.flatMap(({ publisher }) => texts(publisher)),
  ];
  return named.find((name) => name !== '' && name.length < 80 && !/^(?:https?:)?\/\//.test(name)) ?? null;
}
