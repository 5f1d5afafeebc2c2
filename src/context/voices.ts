import type { DossierId, OfficialId, Statement } from '../model/record.ts';
import type { RecordIndex } from './record-index.ts';

/** How much a page is about each negotiation; 0 for those that are not here. */
export type Voices = ReadonlyMap<DossierId, number>;

/**
 * Told by how many of the officials on the page have spoken in it: a page on talks names those who talk, and where nobody
 * of them is named, a word of theirs (“missile”, “NATO”) is about something else. The logarithm, since the second voice
 * tells more than the tenth.
 */
export function voicesOn(index: RecordIndex, onPage: Iterable<OfficialId>): Voices {
  const counts = new Map<DossierId, number>();
  for (const official of onPage) {
    for (const dossier of dossiersOf(index, official)) counts.set(dossier, (counts.get(dossier) ?? 0) + 1);
  }
  return new Map([...counts].map(([dossier, count]) => [dossier, Math.log(1 + count)]));
}

function dossiersOf(index: RecordIndex, official: OfficialId): Set<DossierId> {
  const dossiers = new Set<DossierId>();
  for (const { statement } of index.byOfficial.get(official)) {
    const dossier = dossierOf(index, statement);
    if (dossier !== null) dossiers.add(dossier);
  }
  return dossiers;
}

/** The negotiation in which a statement was made: all its preconditions are of one. */
export function dossierOf({ dossierOf: known }: RecordIndex, { stance }: Statement): DossierId | null {
  for (const id in stance) return known.get(id) ?? null;
  return null;
}
