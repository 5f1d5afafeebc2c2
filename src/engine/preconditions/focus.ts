import { grouped } from '../../model/grouped.ts';
import type { Dossier, DossierId } from '../../model/record.ts';
import type { SentenceEvidence } from './evidence.ts';

/** A dossier in play with what each sentence holds of it. */
export interface InPlay {
  readonly dossier: Dossier;
  readonly evidence: readonly SentenceEvidence[];
}

/**
 * Where several dossiers are in play, a sentence belongs to those whose own parties it names: parties that the others
 * do not have. One that names none goes on with what the sentences before it were on. Where those have terms in it, the
 * terms of the others mean nothing: the tariffs of a paragraph on India are not those on Canada. Returns the dossiers
 * with the evidence that is left to each.
 */
export function inFocus(all: readonly InPlay[]): readonly InPlay[] {
  if (all.length < 2) return all;
  const shared = partiesShared(all);
  const length = all[0]?.evidence.length ?? 0;
  const focus: ReadonlySet<DossierId>[] = [];
  for (let k = 0; k < length; k++) {
    const named = all.filter(({ evidence }) => [...(evidence[k]?.parties ?? [])].some((party) => !shared.has(party)));
    focus.push(named.length > 0 ? new Set(named.map(({ dossier }) => dossier.id)) : (focus[k - 1] ?? new Set()));
  }
  const isOnAnother = (id: DossierId, k: number) =>
    !focus[k]?.has(id) &&
    all.some(({ dossier, evidence }) => focus[k]?.has(dossier.id) && (evidence[k]?.evidence.length ?? 0) > 0);
  return all.map(({ dossier, evidence }) => ({
    dossier,
    evidence: evidence.map((one, k) =>
      isOnAnother(dossier.id, k) ? { ...one, evidence: [], isElsewhere: true } : one,
    ),
  }));
}

/** Parties by name that two of the dossiers have. */
function partiesShared(all: readonly InPlay[]): ReadonlySet<string> {
  const holders = grouped(all, ({ dossier }) => dossier.parties.map(({ name }) => name));
  return new Set([...holders].filter(([, { length }]) => length > 1).map(([name]) => name));
}
