import type { Dossier, PreconditionId } from '../../model/record.ts';

const KNOWN = new WeakMap<Dossier, ReadonlyMap<PreconditionId, string>>();

/**
 * The first day on which the record knows of each precondition: its first report, development or statement. No article
 * speaks of a demand before. Worked out once for each dossier.
 */
export function firstDaysOf(dossier: Dossier): ReadonlyMap<PreconditionId, string> {
  const known = KNOWN.get(dossier);
  if (known) return known;
  const first = new Map<PreconditionId, string>();
  const add = (id: PreconditionId, day: string) =>
    first.set(id, day < (first.get(id) ?? day) ? day : (first.get(id) ?? day));
  for (const { id, firstReported, developments } of dossier.preconditions) {
    if (firstReported) add(id, firstReported.date);
    for (const { date } of developments) add(id, date);
  }
  for (const { date, stance } of dossier.statements) {
    for (const id of Object.keys(stance)) add(id as PreconditionId, date);
  }
  KNOWN.set(dossier, first);
  return first;
}
