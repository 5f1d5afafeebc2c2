import type { PageReading, QuotationRead } from './reading.ts';
import type { OfficialId, PreconditionId, TopicId } from './record.ts';
import type { Layer } from './settings.ts';
import { byPosition, type Span } from './span.ts';

/** What a mark stands for, and what its card is about. */
export type MarkTarget =
  | { readonly layer: 'quotation'; readonly quotation: string }
  | { readonly layer: 'official'; readonly official: OfficialId }
  | { readonly layer: 'precondition'; readonly precondition: PreconditionId; readonly topic: TopicId };

/** One thing to paint on the page. */
export interface Mark {
  /** Stable within one reading: `quotation:q0`, `official:lin-jian:1`, `precondition:respect-tone:0`. */
  readonly id: string;
  readonly target: MarkTarget;
  /** Parts in reading order; more than one for a quotation that its cue interrupts. */
  readonly spans: readonly Span[];
}

export function layerOf(mark: Mark): Layer {
  return mark.target.layer;
}

/** From here on reported words are marked. Below it stand "he assumed the role of the negotiator" and the like. */
const MARKED_INDIRECT = 0.75;

/**
 * What of the quotations a page shows. Words in quotation marks always. Indirect speech, of which an article is full,
 * only where the record can say more about it: when an official speaks, and when it is sure enough.
 */
export function shownQuotations({ quotations }: PageReading): QuotationRead[] {
  return quotations.filter(
    ({ kind, confidence, speaker }) =>
      kind !== 'indirect' || (speaker.kind === 'official' && confidence >= MARKED_INDIRECT),
  );
}

/** All marks of a reading, in reading order. */
export function marksOf(reading: PageReading): Mark[] {
  const { officials, preconditions, records } = reading;
  const marks: Mark[] = [];
  for (const { id, content } of shownQuotations(reading)) {
    marks.push({ id: `quotation:${id}`, target: { layer: 'quotation', quotation: id }, spans: content });
  }
  for (const { id, mentions } of officials) {
    mentions.forEach((mention, index) => {
      marks.push({ id: `official:${id}:${index}`, target: { layer: 'official', official: id }, spans: [mention] });
    });
  }
  for (const { id, passages } of preconditions) {
    const topic = records.preconditions[id]?.topics[0];
    if (!topic) continue;
    passages.forEach((passage, index) => {
      const target = { layer: 'precondition', precondition: id, topic } as const;
      marks.push({ id: `precondition:${id}:${index}`, target, spans: [passage] });
    });
  }
  return marks.sort((a, b) => firstPosition(a, b));
}

function firstPosition(a: Mark, b: Mark): number {
  const [first] = a.spans;
  const [second] = b.spans;
  return first && second ? byPosition(first, second) : 0;
}
