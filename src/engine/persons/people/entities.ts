import type { Official } from '../../../model/record.ts';
import type { Prose } from '../../prose/prose.ts';
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
      /** The text tells more of this one than a word ("The manager, a heavy man in a bolo tie,"): it is nobody whom it names. */
      isOwn: boolean;
      readonly traits: Traits;
    };

/** Whether more than capitals tells that it is somebody: "Black Friday" looks like a name too. */
export function isProven({ kind, traits }: Entity): boolean {
  return kind !== 'person' || traits.proven;
}

/** Whether nothing but capitals and a verb of speech tells that it is somebody: houses speak too, as "Ostra Notes" and "OBC" do. */
export function mayBeNobody(entity: Entity): boolean {
  return (
    entity.kind === 'person' && !entity.traits.personal && (entity.name.includes(' ') || LETTERS.test(entity.name))
  );
}

const LETTERS = /^\p{Lu}{2,4}$/u;

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

export interface EntityMention extends Place, MentionDetails {
  /** Set anew when the article tells later who it is: see `SoFar.rename`. */
  entity: Entity;
  readonly evidence: 'full-name' | 'surname' | 'office' | 'pronoun';
}

interface MentionDetails {
  /** The persons whom a shared name can mean; `entity` then stands for whichever of them it is. */
  readonly among?: readonly Entity[] | undefined;
  /** For a pronoun or a role: how sure it is who is meant. */
  readonly confidence?: number | undefined;
}

/** `null` for a token outside the text. */
export function placeOf({ where }: Prose, from: number, to: number): Place | null {
  const paragraph = where.paragraph[from];
  const sentence = where.sentence[from];
  if (paragraph === undefined || sentence === undefined) return null;
  return { from, to, paragraph, sentence, quoted: where.quoted[from] === 1 };
}

/** A mention at a place. All have one shape, which is faster to make and to read than a copy with more added. */
export function mentionAt(
  { from, to, paragraph, sentence, quoted }: Place,
  entity: Entity,
  evidence: EntityMention['evidence'],
  { among, confidence }: MentionDetails = NOTHING_MORE,
): EntityMention {
  return { from, to, paragraph, sentence, quoted, entity, evidence, among, confidence };
}

const NOTHING_MORE: MentionDetails = {};

/** The fullest name by which it is known; "" of somebody without a name. */
export function nameOf(entity: Entity): string {
  if (entity.kind === 'official') return entity.official.name;
  return entity.kind === 'person' ? entity.name : '';
}
