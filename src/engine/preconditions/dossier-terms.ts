import type { Dossier, DossierId, PreconditionId } from '../../model/record.ts';
import type { TermTable } from '../../model/record-tables.ts';
import { buildTermIndex, makeTermTable, type TermIndex } from './terms.ts';

/** What a term of a dossier stands for. */
export type Meaning =
  | { readonly kind: 'party'; readonly dossier: DossierId; readonly party: string }
  | { readonly kind: 'subject'; readonly dossier: DossierId }
  | { readonly kind: 'precondition'; readonly dossier: DossierId; readonly precondition: PreconditionId };

/** @param table that of these dossiers */
export function buildDossierTerms(
  dossiers: readonly Dossier[],
  table = makeDossierTerms(dossiers),
): TermIndex<Meaning> {
  return buildTermIndex(
    table,
    meaningsOf(dossiers).map(([meaning]) => meaning),
  );
}

export function makeDossierTerms(dossiers: readonly Dossier[]): TermTable {
  return makeTermTable(meaningsOf(dossiers).flatMap(([, terms], place) => terms.map((term) => [term, place] as const)));
}

/** Everything that terms stand for, in the order of the dossiers, with its terms. */
export function meaningsOf(dossiers: readonly Dossier[]): (readonly [Meaning, readonly string[]])[] {
  return dossiers.flatMap(({ id: dossier, parties, subject, preconditions }) => [
    ...parties.map(({ name, terms }) => [{ kind: 'party', dossier, party: name }, terms] as const),
    [{ kind: 'subject', dossier }, subject] as const,
    ...preconditions.map(({ id, terms }) => [{ kind: 'precondition', dossier, precondition: id }, terms] as const),
  ]);
}
