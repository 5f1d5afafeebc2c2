import type { PageReading } from './reading.ts';
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

/** All marks of a reading, in reading order. */
export function marksOf({ quotations, officials, preconditions, records }: PageReading): Mark[] {
  const marks: Mark[] = [];
  for (const { id, content } of quotations) {
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
