/** One JSON-LD object; its fields are looked at one by one, since every site fills them differently. */
export type LinkedData = Readonly<Record<string, unknown>>;

/** Top-level objects of the page's JSON-LD, including those of an `@graph` and the main entity of a page. */
export function readLinkedData(document: Document): LinkedData[] {
  const scripts = document.querySelectorAll('script[type="application/ld+json" i]');
  return [...scripts].flatMap((script) => unfold(parse(script.textContent ?? ''), 3));
}

/** The values of a field that may be one string, an object with a name, or a list of these. */
export function texts(value: unknown): string[] {
  if (typeof value === 'string') return value.trim() === '' ? [] : [value.trim()];
  if (typeof value === 'number') return [String(value)];
  if (Array.isArray(value)) return value.flatMap(texts);
  return isObject(value) ? texts(value.name) : [];
}

/** The types of an object, without their namespace: "NewsArticle". */
export function typesOf(data: LinkedData): string[] {
  return texts(data['@type']).map((type) => type.replace(/^.*[/:#]/, ''));
}

function parse(source: string): unknown {
  // Seen in the wild: CDATA and HTML comments around the JSON, raw line breaks and tabs inside strings.
  const json = source
    .replace(/^\s*(?:\/\/)?\s*(?:<!\[CDATA\[|<!--)/, '')
    .replace(/(?:\/\/)?\s*(?:\]\]>|-->)\s*$/, '')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what has to go
    .replace(/[\u0000-\u001f]+/g, ' ')
    .replace(/;\s*$/, '');
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}

function unfold(value: unknown, depth: number): LinkedData[] {
  if (depth === 0) return [];
  if (Array.isArray(value)) return value.flatMap((item) => unfold(item, depth));
  if (!isObject(value)) return [];
  return [value, ...unfold(value['@graph'], depth - 1), ...unfold(value.mainEntity, depth - 1)];
}

function isObject(value: unknown): value is LinkedData {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
