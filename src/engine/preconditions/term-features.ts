import type { Dossier } from '../../model/record.ts';
import type { Evidence } from './evidence.ts';

const PLACES = new WeakMap<Dossier, ReadonlyMap<string, number>>();

/**
 * The terms of a sentence as learned words see them: `no-nato+3` is the fourth term of that precondition. Terms tell unequally
 * much, and which are too common is learned from real news like everything else: “one voice” hardly stands by chance, “deal”
 * nearly always.
 */
export function termFeatures(dossier: Dossier, evidence: readonly Evidence[]): readonly string[] {
  if (evidence.length === 0) return NONE;
  const places = placesOf(dossier);
  return [
    ...new Set(evidence.map(({ precondition, term }) => `${precondition}+${places.get(keyOf(precondition, term))}`)),
  ];
}

const NONE: readonly never[] = [];

const keyOf = (precondition: string, term: string) => `${precondition} ${term}`;

function placesOf(dossier: Dossier): ReadonlyMap<string, number> {
  const known = PLACES.get(dossier);
  if (known) return known;
  const made = new Map(
    dossier.preconditions.flatMap(({ id, terms }) => terms.map((term, place) => [keyOf(id, term), place] as const)),
  );
  PLACES.set(dossier, made);
  return made;
}
