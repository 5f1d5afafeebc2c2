import type { SourceKind } from '../../model/record.ts';
import type { Cited } from './cited.ts';
import { isByTheSpeaker, nameParts, noteOf, titleOf } from './notes.ts';

/** What Zotero and others call the kinds of page. */
const TYPES: Readonly<Record<SourceKind, string>> = {
  'official-transcript': 'speech',
  'official-text': 'document',
  agency: 'article-newspaper',
  paper: 'article-newspaper',
  broadcaster: 'broadcast',
  reprint: 'webpage',
};

/** An item of CSL-JSON, which reference managers import. What is not known is left out. */
export function cslItem(cited: Cited) {
  const { key, page, said, occasion, looked, archived } = cited;
  const item = {
    id: key,
    type: page.kind ? TYPES[page.kind] : 'webpage',
    author: isByTheSpeaker(cited) ? [nameParts(cited) ?? { literal: cited.name }] : null,
    title: titleOf(cited),
    'container-title': page.publisher,
    issued: dateParts(page.published),
    'event-date': dateParts(said),
    'event-title': occasion,
    URL: page.url,
    accessed: dateParts(looked),
    archive_location: archived,
    note: noteOf(cited) || null,
  };
  return Object.fromEntries(Object.entries(item).filter(([, value]) => value !== null));
}

function dateParts(date: string | null) {
  return date === null ? null : { 'date-parts': [date.split('-').map(Number)] };
}
