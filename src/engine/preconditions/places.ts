import type { Dossier, PreconditionId } from '../../model/record.ts';

const KNOWN = new WeakMap<Dossier, ReadonlyMap<PreconditionId, number>>();

/** The place of each precondition in its dossier, by which what words tell is kept. Worked out once for each dossier. */
export function placesOf(dossier: Dossier): ReadonlyMap<PreconditionId, number> {
  const known = KNOWN.get(dossier);
  if (known) return known;
  const made = new Map(dossier.preconditions.map(({ id }, place) => [id, place]));
  KNOWN.set(dossier, made);
  return made;
}
