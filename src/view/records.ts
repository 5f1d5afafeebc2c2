import { shownQuotations } from '../model/mark.ts';
import type { PageReading, QuotationRead } from '../model/reading.ts';
import type { Official, OfficialId, Statement, StatementId } from '../model/record.ts';
import { type Span, textOf } from '../model/span.ts';
import { MOST_SHOWN, shortened } from './shortened.ts';

/** The statements that a reading carries for `ids`, in that order. */
export function statementsOf({ records }: PageReading, ids: readonly StatementId[]): Statement[] {
  return ids.flatMap((id) => records.statements[id] ?? []);
}

/** The official, or `null` when the reading does not carry the record. */
export function officialOf({ records }: PageReading, id: OfficialId): Official | null {
  return records.officials[id] ?? null;
}

/** A quotation's words as the article prints them, “A,” … “B.”, shortened where they are far too long for a list. */
export function wordsOf({ text }: PageReading, spans: readonly Span[]): string {
  const words = spans.map((part) => textOf(text, part).replace(/\s+/g, ' ').trim()).join(' … ');
  return shortened(words, MOST_SHOWN.words);
}

/** How many quotations of the page the same unnamed person speaks. */
export function timesQuoted(reading: PageReading, person: number): number {
  return shownQuotations(reading).filter(({ speaker }) => speaker.kind === 'unnamed' && speaker.person === person)
    .length;
}

/** Distinct speakers of a page. Unresolved ones are not counted: they may be anybody. */
export function speakersOf(quotations: readonly QuotationRead[]): number {
  const keys = quotations.flatMap(({ speaker }) => {
    if (speaker.kind === 'official') return `official ${speaker.id}`;
    if (speaker.kind === 'named') return `named ${speaker.name}`;
    return speaker.kind === 'unnamed' ? `unnamed ${speaker.person}` : [];
  });
  return new Set(keys).size;
}
