import { firstIndex } from '../../model/first-index.ts';
import type { Official } from '../../model/record.ts';
import { type Paragraph, type Prose, paragraphOf, sentenceNumber } from '../prose/prose.ts';
import type { Traits } from './traits.ts';

/** Somebody the article talks about. */
export type Entity =
  | { readonly kind: 'official'; readonly official: Official; readonly traits: Traits }
  | {
      readonly kind: 'person';
      /** The fullest form seen; a body outside the record, "the Green Union", is one too. */
      name: string;
      readonly traits: Traits;
    }
  | {
      readonly kind: 'unnamed';
      /** The fullest phrase: "a person familiar with the talks". */
      readonly description: string;
      /** The same unnamed person throughout one article, from 1. */
      readonly person: number;
      /** The noun of the phrase, folded: "person". */
      readonly noun: string;
      readonly traits: Traits;
    };

/** Whether more than capitals tells that it is somebody: "Black Friday" looks like a name too. */
export function isProven({ kind, traits }: Entity): boolean {
  return kind !== 'person' || traits.proven;
}

/** Where a mention stands. */
export interface Place {
  readonly from: number;
  readonly to: number;
  readonly paragraph: number;
  /** The number of its sentence in the whole text. */
  readonly sentence: number;
  /** Inside quotation marks: somebody's words, a weak antecedent. */
  readonly quoted: boolean;
}

export interface EntityMention extends Place {
  /** Set anew when the article tells later who it is: see `SoFar.rename`. */
  entity: Entity;
  readonly evidence: 'full-name' | 'surname' | 'office' | 'pronoun';
  /** The persons whom a shared name can mean; `entity` then stands for whichever of them it is. */
  readonly among?: readonly Entity[];
  /** For a pronoun or a role: how sure it is who is meant. */
  readonly confidence?: number;
}

/** `null` for a token outside every paragraph. */
export function placeOf(prose: Prose, from: number, to: number): Place | null {
  const paragraph = paragraphOf(prose, from);
  const start = prose.tokens[from]?.start;
  if (!paragraph || start === undefined) return null;
  const quoted = isQuoted(paragraph.stretches, start);
  return { from, to, paragraph: paragraph.index, sentence: sentenceNumber(paragraph, from), quoted };
}

/** Whether `offset` lies in one of the stretches, which are in order. */
function isQuoted(stretches: Paragraph['stretches'], offset: number): boolean {
  const next = stretches[firstIndex(stretches, ({ end }) => end > offset)];
  return next !== undefined && next.start <= offset;
}
