import type { Dossier } from '../../model/record.ts';
import { inReadingOrder, type Span, span } from '../../model/span.ts';
import type { Evidence, SentenceEvidence } from './evidence.ts';
import { tellsOf } from './telling-words.ts';

/** So many words stand for a passage without terms. */
const MOST_SHOWN = 3;

/** What told that a sentence is on the precondition at a place of the dossier: its terms, or else the words that tell most. */
export function termsShown(
  dossier: Dossier,
  sentence: SentenceEvidence,
  place: number,
  own: readonly Evidence[],
): Span[] {
  const terms = own.flatMap(({ spans }) => spans);
  return withoutInner(terms.length > 0 ? terms : mostTelling(dossier, sentence, place));
}

function mostTelling(dossier: Dossier, { hits }: SentenceEvidence, place: number): Span[] {
  return hits
    .spelled()
    .map(({ start, end, stem }) => ({ start, end, tells: tellsOf(dossier, stem, place) }))
    .filter(({ tells }) => tells > 0)
    .sort((a, b) => b.tells - a.tells)
    .slice(0, MOST_SHOWN);
}

/** "speak with one voice" holds "one voice": the longer one is enough. In reading order an outer term comes first. */
function withoutInner(terms: readonly Span[]): Span[] {
  const outer: Span[] = [];
  let end = 0;
  for (const term of inReadingOrder(terms)) {
    if (term.end > end) outer.push(span(term.start, term.end));
    end = Math.max(end, term.end);
  }
  return outer;
}
