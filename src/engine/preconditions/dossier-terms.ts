import { grouped } from '../../model/grouped.ts';
import type { Dossier, DossierId, PreconditionId } from '../../model/record.ts';
import type { TermTable } from '../../model/record-tables.ts';
import { partsOfTerm } from '../../model/term-syntax.ts';
import type { NearTerm, NearTerms, PartMeaning } from './near.ts';
import { buildTermIndex, makeTermTable, type TermIndex } from './terms.ts';

/** What a term of a dossier stands for. */
export type Meaning =
  | { readonly kind: 'party'; readonly dossier: DossierId; readonly party: string }
  | { readonly kind: 'subject'; readonly dossier: DossierId }
  | { readonly kind: 'precondition'; readonly dossier: DossierId; readonly precondition: PreconditionId };

/** All terms of the dossiers: those that mean something by themselves, and the parts of others. */
export interface DossierTerms {
  readonly index: TermIndex<Meaning | PartMeaning>;
  readonly near: ReadonlyMap<DossierId, NearTerms>;
}

/** @param table that of these dossiers */
export function buildDossierTerms(dossiers: readonly Dossier[], table?: TermTable): DossierTerms {
  const { parts, near } = nearTermsOf(dossiers);
  const meanings = [...meaningsOf(dossiers), ...parts];
  return {
    index: buildTermIndex(
      table ?? tableOf(meanings),
      meanings.map(([meaning]) => meaning),
    ),
    near,
  };
}

export function makeDossierTerms(dossiers: readonly Dossier[]): TermTable {
  return tableOf([...meaningsOf(dossiers), ...nearTermsOf(dossiers).parts]);
}

function tableOf(meanings: readonly (readonly [unknown, readonly string[]])[]): TermTable {
  return makeTermTable(meanings.flatMap(([, terms], place) => terms.map((term) => [term, place] as const)));
}

/** Everything that phrases stand for, in the order of the dossiers, with its phrases. */
export function meaningsOf(dossiers: readonly Dossier[]): (readonly [Meaning, readonly string[]])[] {
  return dossiers.flatMap(({ id: dossier, parties, subject, preconditions }) => [
    ...parties.map(({ name, terms }) => [{ kind: 'party', dossier, party: name }, phrasesOf(terms)] as const),
    [{ kind: 'subject', dossier }, phrasesOf(subject)] as const,
    ...preconditions.map(
      ({ id, terms }) => [{ kind: 'precondition', dossier, precondition: id }, phrasesOf(terms)] as const,
    ),
  ]);
}

function phrasesOf(terms: readonly string[]): string[] {
  return terms.map(partsOfTerm).flatMap(([only, ...others]) => (others.length === 0 ? (only ?? []) : []));
}

interface NearTermsOfAll {
  readonly parts: readonly (readonly [PartMeaning, readonly string[]])[];
  readonly near: ReadonlyMap<DossierId, NearTerms>;
}

/** Terms of several parts. A part that many terms share has one number, and is looked for once. */
function nearTermsOf(dossiers: readonly Dossier[]): NearTermsOfAll {
  const numbers = new Map<string, number>();
  const parts: (readonly [PartMeaning, readonly string[]])[] = [];
  const users: number[] = [];
  const numberOf = (choices: readonly string[]): number => {
    const key = choices.join('|');
    const part = numbers.get(key) ?? numbers.size;
    if (!numbers.has(key)) parts.push([{ kind: 'part', part }, choices]);
    numbers.set(key, part);
    users[part] = (users[part] ?? 0) + 1;
    return part;
  };
  const all = dossiers.flatMap(({ id: dossier, preconditions }) =>
    preconditions.flatMap(({ id: precondition, terms }) =>
      terms.flatMap((term) => {
        const found = partsOfTerm(term);
        return found.length > 1 ? [{ dossier, precondition, term, parts: found.map(numberOf) }] : [];
      }),
    ),
  );
  const sorted = all.map((term): NearTerm => {
    const [first = 0, ...others] = term.parts.sort((a, b) => (users[a] ?? 0) - (users[b] ?? 0));
    return { ...term, parts: [first, ...others] };
  });
  const near = [...grouped(sorted, ({ dossier }) => [dossier])].map(
    ([dossier, terms]) => [dossier, grouped(terms, (term) => [term.parts[0]])] as const,
  );
  return { parts, near: new Map(near) };
}
