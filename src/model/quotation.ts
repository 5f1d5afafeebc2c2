import type { OfficeTold } from './office.ts';
import type { OfficialId } from './record.ts';
import type { Span } from './span.ts';

/** direct: every word of the content stands in quotation marks; mixed: some; indirect: none. */
export type QuotationKind = 'direct' | 'mixed' | 'indirect';

/** How a speaker was recognised, from the firmest to the loosest. */
export type Evidence = 'full-name' | 'surname' | 'office' | 'pronoun' | 'carried-over';

export type UnresolvedReason =
  | 'no-source' // nobody is named near the quotation
  | 'ambiguous' // two or more persons fit
  | 'unsure' // a source is near, but it is not sure enough that these are its words
  | 'no-antecedent'; // "he" without anybody before it

/** Who said it. Doubt is a value: an unresolved speaker carries its reason. */
export type Speaker =
  | {
      readonly kind: 'official';
      readonly id: OfficialId;
      readonly name: string;
      /** The office on the article's day, or the last one known before; `null` when there is none. */
      readonly office: OfficeTold | null;
      readonly evidence: Evidence;
      readonly confidence: number;
    }
  | { readonly kind: 'named'; readonly name: string; readonly evidence: Evidence; readonly confidence: number }
  | {
      readonly kind: 'unnamed';
      /** The article's fullest description: "a person familiar with Beijing’s internal discussions". */
      readonly description: string;
      /** The same number for the same unnamed person throughout one article, from 1. */
      readonly person: number;
      readonly confidence: number;
    }
  | { readonly kind: 'unresolved'; readonly reason: UnresolvedReason };

/** Content, cue and source are spans of the article's text; content takes its quotation marks along. */
export interface Quotation {
  readonly kind: QuotationKind;
  /** Two or more parts when the cue interrupts: “A,” she said, “B.” */
  readonly content: readonly Span[];
  /** What of the content stands in quotation marks, marks included; empty for indirect speech. */
  readonly quoted: readonly Span[];
  readonly cue: readonly Span[];
  readonly source: readonly Span[];
  readonly speaker: Speaker;
  /** That it is a quotation and that its bounds hold, 0 to 1. The speaker has a confidence of its own. */
  readonly confidence: number;
}
