/*
 * What the page of the record shows, as the part of its address behind "#": "#dossier=us-china-trade-2025&q=tariffs".
 * Whoever links there (popup, options, card) writes it; the page reads it. Values come from an address bar: any text.
 */

export const QUERY_FIELDS = [
  'dossier',
  'q',
  'official',
  'side',
  'precondition',
  'stance',
  'from',
  'to',
  'checked',
  'order',
] as const;

export type QueryField = (typeof QUERY_FIELDS)[number];

export type RecordQuery = { readonly [F in QueryField]?: string };

/** The page's own path in the extension. */
export const RECORD_PAGE = 'src/dossier/index.html';

/** `#dossier=…&q=…`, fields in a fixed order; `#` alone for the start list. */
export function hashOf(query: RecordQuery): string {
  const parts = QUERY_FIELDS.flatMap((field) => {
    const value = query[field];
    return value ? [`${field}=${encodeURIComponent(value).replaceAll('%20', '+')}`] : [];
  });
  return `#${parts.join('&')}`;
}

/** Reads what `hashOf` wrote. Never throws; unknown fields and empty values are passed over. */
export function queryOf(hash: string): RecordQuery {
  const values = new Map(hash.replace(/^#/, '').split('&').map(partOf));
  return Object.fromEntries(
    QUERY_FIELDS.flatMap((field) => {
      const value = values.get(field);
      return value ? [[field, value]] : [];
    }),
  );
}

function partOf(part: string): [string, string] {
  const at = part.indexOf('=');
  return at < 0 ? [part, ''] : [part.slice(0, at), decoded(part.slice(at + 1))];
}

/** Somebody who types an address by hand may leave a bare "%", which is no escape. */
function decoded(value: string): string {
  const spaced = value.replaceAll('+', ' ');
  try {
    return decodeURIComponent(spaced);
  } catch {
    return spaced;
  }
}

/** The query with one field set; an empty value takes it out. */
export function withField(query: RecordQuery, field: QueryField, value: string): RecordQuery {
  const { [field]: _, ...others } = query;
  return value ? { ...others, [field]: value } : others;
}
