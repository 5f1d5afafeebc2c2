import type { Dossier, DossierId, PreconditionId } from '../../model/record.ts';
import type { TermTable } from '../../model/record-tables.ts';
import { partsOfTerm } from '../../model/term-syntax.ts';
import type { NearMeaning } from './near.ts';
import { buildTermIndex, makeTermTable, type TermIndex } from './term-index.ts';

/** What a term of a dossier stands for. */
export type Meaning =
  | { readonly kind: 'party'; readonly dossier: DossierId; readonly party: string }
  | { readonly kind: 'subject'; readonly dossier: DossierId }
  | { readonly kind: 'precondition'; readonly dossier: DossierId; readonly precondition: PreconditionId }
  | NearMeaning;

/** @param table that of these dossiers */
export function buildDossierTerms(
  dossiers: readonly Dossier[],
  table = makeDossierTerms(dossiers),
): TermIndex<Meaning> {
  return buildTermIndex(
    table,
    meaningsOf(dossiers).map(([meaning]) => meaning),
    (meaning) => (meaning.kind === 'party' ? PARTIES : meaning.dossier),
  );
}

/** The shelf of all parties; the other terms of a dossier stand on one under its id, and no id is like this. */
export const PARTIES = '#parties';

export function makeDossierTerms(dossiers: readonly Dossier[]): TermTable {
  return makeTermTable(
    meaningsOf(dossiers).flatMap(([, terms], place) => terms().map((term) => [term, place] as const)),
  );
}

/** The phrases are worked out for the table only: to take two thousand terms apart would hold up each start. */
type MeaningOf = readonly [Meaning, () => readonly string[]];

/** Everything that terms stand for, in the order of the dossiers, with the phrases that are looked for. */
function meaningsOf(dossiers: readonly Dossier[]): MeaningOf[] {
  return dossiers.flatMap(({ id: dossier, parties, subject, preconditions }) => [
    ...parties.map(({ name, terms }): MeaningOf => [{ kind: 'party', dossier, party: name }, () => terms]),
    [{ kind: 'subject', dossier }, () => subject],
    ...preconditions.flatMap(({ id: precondition, terms }): MeaningOf[] => [
      [{ kind: 'precondition', dossier, precondition }, () => terms.filter((term) => !isNear(term))],
      ...terms.filter(isNear).map((term): MeaningOf => {
        return [{ kind: 'near', dossier, precondition, term }, () => partsOfTerm(term)[0] ?? []];
      }),
    ]),
  ]);
}

/** Without a sign of the syntax a term is a phrase; most are, and need not be taken apart. */
const isNear = (term: string): boolean => term.includes('+');
