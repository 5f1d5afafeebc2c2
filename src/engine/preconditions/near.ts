import { grouped } from '../../model/grouped.ts';
import type { DossierId, PreconditionId } from '../../model/record.ts';
import { byPosition, type Span, span } from '../../model/span.ts';
import type { TermHit } from './terms.ts';

/** A term of several parts: one hit of each must stand in the same sentence, all within {@link MOST_WORDS}. */
export interface NearTerm {
  readonly dossier: DossierId;
  readonly precondition: PreconditionId;
  /** The numbers of its parts. The first is that which fewest terms share: only where it is seen the others are sought. */
  readonly parts: readonly [number, ...number[]];
  /** As it stands in the record. */
  readonly term: string;
}

/** The terms of a dossier by their first part. */
export type NearTerms = ReadonlyMap<number, readonly NearTerm[]>;

/** A part of near terms, by its number. */
export interface PartMeaning {
  readonly kind: 'part';
  readonly part: number;
}

export type PartHit = TermHit<PartMeaning>;

/** A near term seen in a sentence, with the place of each part. */
export interface NearHit {
  readonly precondition: PreconditionId;
  readonly term: string;
  readonly spans: readonly Span[];
}

/** From the first word of a near term to its last. */
const MOST_WORDS = 14;

/** The near terms whose parts stand in one sentence, once for each place of their first part. */
export function findNear(hits: readonly PartHit[], terms: NearTerms): NearHit[] {
  const byPart = grouped(hits, ({ meaning }) => [meaning.part]);
  return hits.flatMap((first) =>
    (terms.get(first.meaning.part) ?? []).flatMap(({ precondition, term, parts }) => {
      const spans = complete(first, parts, byPart);
      return spans ? [{ precondition, term, spans }] : [];
    }),
  );
}

/** The nearest hit of each other part, if all of them stand close enough together. */
function complete(
  first: PartHit,
  [, ...others]: NearTerm['parts'],
  byPart: ReadonlyMap<number, readonly PartHit[]>,
): Span[] | null {
  const chosen = [first];
  for (const part of others) {
    const free = (byPart.get(part) ?? []).filter((hit) => chosen.every((one) => apart(one, hit) >= 0));
    const [nearest] = free.sort((a, b) => apart(first, a) - apart(first, b));
    if (!nearest) return null;
    chosen.push(nearest);
  }
  const length = Math.max(...chosen.map(({ to }) => to)) - Math.min(...chosen.map(({ from }) => from));
  return length <= MOST_WORDS ? chosen.map(({ start, end }) => span(start, end)).sort(byPosition) : null;
}

/** The words between two hits; negative where they share one. */
function apart(a: PartHit, b: PartHit): number {
  return Math.max(a.from, b.from) - Math.min(a.to, b.to);
}
