/** The page's `<meta>` tags by lower-case name or property; of several with one name, the first that is filled. */
export type MetaTags = ReadonlyMap<string, string>;

export function readMetaTags(document: Document): MetaTags {
  const tags = new Map<string, string>();
  for (const meta of document.querySelectorAll('meta[content]')) {
    const name = meta.getAttribute('property') ?? meta.getAttribute('name') ?? meta.getAttribute('itemprop');
    const content = meta.getAttribute('content')?.trim();
    const key = name?.trim().toLowerCase();
    if (key && content && !tags.has(key)) tags.set(key, content);
  }
  return tags;
}

/** The first of `names` that the page has. */
export function firstTag(tags: MetaTags, names: readonly string[]): string | null {
  for (const name of names) {
    const value = tags.get(name);
    if (value !== undefined) return value;
  }
  return null;
}
