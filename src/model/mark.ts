import type { PageReading, QuotationRead } from './reading.ts';
import type { OfficialId, PreconditionId, TopicId } from './record.ts';
import type { Layer } from './settings.ts';
import { markedPassages } from './shown-passages.ts';
import { byPosition, type Span } from './span.ts';
import { tellingPhrases } from './telling-phrases.ts';

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
  /** All that it stands for, in reading order: a name, a sentence, the parts of a quotation that its cue interrupts. */
  readonly spans: readonly Span[];
  /** Where it is drawn and pointed at: of a sentence the telling phrases, else all of it. */
  readonly drawn: readonly Span[];
  /** It tells less than others of its kind, and is drawn so that it stands back. */
  readonly faint: boolean;
}

/** True when both stand for the same quotation, official or precondition. */
export function isSameTarget(a: MarkTarget, b: MarkTarget): boolean {
  return a.layer === b.layer && idOf(a) === idOf(b);
}

function idOf(target: MarkTarget): string {
  switch (target.layer) {
    case 'quotation':
      return target.quotation;
    case 'official':
      return target.official;
    case 'precondition':
      return target.precondition;
  }
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
  const marks = [...quotationMarks(reading), ...officialMarks(reading), ...passageMarks(reading)];
  return marks.sort((a, b) => firstPosition(a, b));
}

function quotationMarks(reading: PageReading): Mark[] {
  return shownQuotations(reading).map(({ id, content }) => ({
    id: `quotation:${id}`,
    target: { layer: 'quotation', quotation: id },
    spans: content,
    drawn: content,
    faint: false,
  }));
}

function officialMarks({ officials }: PageReading): Mark[] {
  return officials.flatMap(({ id, mentions }) =>
    mentions.map((mention, index) => ({
      id: `official:${id}:${index}`,
      target: { layer: 'official', official: id } as const,
      spans: [mention],
      drawn: [mention],
      faint: false,
    })),
  );
}

function passageMarks({ text, preconditions, records }: PageReading): Mark[] {
  return preconditions.flatMap((found) => {
    const topic = records.preconditions[found.id]?.topics[0];
    if (!topic) return [];
    return markedPassages(found).map(({ mark, passage }) => ({
      id: mark,
      target: { layer: 'precondition', precondition: found.id, topic } as const,
      spans: [passage],
      drawn: tellingPhrases(text, passage),
      faint: passage.level === 1,
    }));
  });
}

function firstPosition(a: Mark, b: Mark): number {
  const [first] = a.drawn;
  const [second] = b.drawn;
  return first && second ? byPosition(first, second) : 0;
}
