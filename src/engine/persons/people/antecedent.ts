import { type Entity, type EntityMention, isProven } from './entities.ts';

export type Pronoun = 'he' | 'she' | 'it';
export type OpenReason = 'ambiguous' | 'no-antecedent';

export type Antecedent =
  | { readonly found: true; readonly entity: Entity; readonly confidence: number }
  /** `vague`: somebody without a name who is meant, unless it is one of those named. */
  | { readonly found: false; readonly reason: OpenReason; readonly vague?: Entity };

export const genderOf = ({ traits }: Entity) => traits.gender ?? traits.likely;

export function fits({ traits }: Entity, pronoun: Pronoun): boolean {
  if (pronoun === 'it') return traits.gender === 'it';
  if (traits.gender) return traits.gender === pronoun;
  return traits.likely === null || traits.likely === pronoun;
}

export const unique = (mentions: readonly EntityMention[]) => [...new Set(mentions.map(({ entity }) => entity))];

/** The only one of a list; `null` where there are more or none. */
export const sole = ([only, ...others]: readonly Entity[]): Entity | null =>
  only && others.length === 0 ? only : null;

/** The only one, or of several the only one known to fit; `null` of none. */
export function chosen(all: readonly Entity[], pronoun: Pronoun, base: number): Antecedent | null {
  const proven = all.filter(isProven);
  const entities = proven.length > 0 ? proven : all;
  const [only, ...others] = entities;
  if (!only) return null;
  if (others.length === 0) return { found: true, entity: only, confidence: sureness(only, pronoun, base) };
  const [known, ...alsoKnown] = entities.filter((entity) => genderOf(entity) === pronoun);
  if (!known || alsoKnown.length > 0) return { found: false, reason: 'ambiguous' };
  return { found: true, entity: known, confidence: sureness(known, pronoun, base - 0.12) };
}

function sureness(entity: Entity, pronoun: Pronoun, base: number): number {
  const { traits } = entity;
  if (!isProven(entity)) return base - 0.2;
  if (traits.gender === pronoun) return base;
  return traits.likely === pronoun ? base - 0.04 : base - 0.14;
}
