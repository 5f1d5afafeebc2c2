import type { Block } from './block.ts';
import { foldWords } from './fold-words.ts';
import { texts } from './json-ld.ts';
import { firstTag } from './meta-tags.ts';
import type { PageData } from './page-data.ts';

/** A description is often cut short, or goes on otherwise: from this many characters on it is the same sentence. */
const SAME_FROM = 60;

/** What the page tells networks and search engines that it is about: its standfirst, on many sites; on others its lead. */
export function readDescriptions({ article, tags }: PageData): string[] {
  const tagged = ['og:description', 'description', 'twitter:description'].flatMap(
    (name) => firstTag(tags, [name]) ?? [],
  );
  return [...texts(article?.description), ...tagged];
}

/** The body without the sentence that introduces it, where the page's template and not its author has set one there. */
export function withoutStandfirst(body: readonly Block[], descriptions: readonly string[]): Block[] {
  const [first, ...rest] = body;
  return first && isStandfirst(first, rest, descriptions) ? rest : [...body];
}

/**
 * A lead may be the page's description too, or be set as a heading by its author. A template names what it sets, and
 * gives it another tag than the paragraphs.
 */
function isStandfirst({ element, text }: Block, rest: readonly Block[], descriptions: readonly string[]): boolean {
  const alike = rest.filter((block) => block.element.localName === element.localName).length;
  if (alike > rest.length / 3 || !element.getAttribute('class')) return false;
  return descriptions.some((description) => opensAlike(foldWords(text), foldWords(description)));
}

function opensAlike(a: string, b: string): boolean {
  return a === b || (a.length >= SAME_FROM && a.slice(0, SAME_FROM) === b.slice(0, SAME_FROM));
}
