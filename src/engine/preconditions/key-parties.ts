import type { Dossier, DossierId } from '../../model/record.ts';

const KNOWN = new WeakMap<readonly Dossier[], ReadonlyMap<DossierId, ReadonlySet<string>>>();

/** A party to more dossiers than this sets none of them apart. */
const MOST_DOSSIERS = 2;

/**
 * The parties that set each dossier apart; all of them where none does. The United States is a party to six, so that
 * naming it says little. Worked out once for each record.
 */
export function keyPartiesOf(dossiers: readonly Dossier[]): ReadonlyMap<DossierId, ReadonlySet<string>> {
  const known = KNOWN.get(dossiers);
  if (known) return known;
  const times = new Map<string, number>();
  for (const { name } of dossiers.flatMap(({ parties }) => parties)) times.set(name, (times.get(name) ?? 0) + 1);
  const made = new Map(
    dossiers.map(({ id, parties }) => {
      const names = parties.map(({ name }) => name);
      const own = names.filter((name) => (times.get(name) ?? 0) <= MOST_DOSSIERS);
      return [id, new Set(own.length > 0 ? own : names)] as const;
    }),
  );
  KNOWN.set(dossiers, made);
  return made;
}
