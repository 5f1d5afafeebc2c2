import type { IsoDate } from '../../src/model/dates.ts';
import type { DossierId, OfficialId, PreconditionId, StatementId, TheRecord } from '../../src/model/record.ts';

/** The ids that marks may name. */
export interface KnownIds {
  readonly officials: ReadonlySet<OfficialId>;
  readonly dossiers: ReadonlySet<DossierId>;
  readonly dossierOf: ReadonlyMap<PreconditionId, DossierId>;
  readonly dateOf: ReadonlyMap<StatementId, IsoDate>;
}

export function knownIds({ officials, dossiers }: TheRecord): KnownIds {
  return {
    officials: new Set(officials.map(({ id }) => id)),
    dossiers: new Set(dossiers.map(({ id }) => id)),
    dossierOf: new Map(dossiers.flatMap(({ id, preconditions }) => preconditions.map((one) => [one.id, id]))),
    dateOf: new Map(dossiers.flatMap(({ statements }) => statements.map(({ id, date }) => [id, date]))),
  };
}
