import type { Dossier, DossierId, PreconditionId } from '../../model/record.ts';
import { buildTermIndex, type TermIndex } from './terms.ts';

/** What a term of a dossier stands for. */
export type Meaning =
  | { readonly kind: 'party'; readonly dossier: DossierId; readonly party: string }
  | { readonly kind: 'subject'; readonly dossier: DossierId }
  | { readonly kind: 'precondition'; readonly dossier: DossierId; readonly precondition: PreconditionId };

export function buildDossierTerms(dossiers: readonly Dossier[]): TermIndex<Meaning> {
  return buildTermIndex(dossiers.flatMap((dossier) => [...termsOf(dossier)]));
}

function* termsOf({ id, parties, subject, preconditions }: Dossier): Generator<readonly [string, Meaning]> {
  for (const { name, terms } of parties) {
    for (const term of terms) yield [term, { kind: 'party', dossier: id, party: name }];
  }
  for (const term of subject) yield [term, { kind: 'subject', dossier: id }];
  for (const { id: precondition, terms } of preconditions) {
    for (const term of terms) yield [term, { kind: 'precondition', dossier: id, precondition }];
  }
}
