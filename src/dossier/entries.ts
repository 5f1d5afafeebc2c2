import type { Dossier, Official, Statement, TheRecord } from '../model/record.ts';
import { sideOf } from '../view/sides.ts';

/** A statement with all that it is found, filtered and shown by. */
export interface Entry {
  readonly statement: Statement;
  /** `null` when the record does not hold the official. */
  readonly official: Official | null;
  readonly dossier: Dossier;
  /** The place of the official's side among the dossier's parties; their number for others. */
  readonly side: number;
  /** The party at that place, as the record names it; `null` for others. */
  readonly party: string | null;
}

/** Every statement of the record. */
export function entriesOf({ officials, dossiers }: TheRecord): Entry[] {
  const byId = new Map(officials.map((official) => [official.id, official]));
  return dossiers.flatMap((dossier) =>
    dossier.statements.map((statement) => {
      const official = byId.get(statement.official) ?? null;
      const side = official ? sideOf(dossier.parties, official) : dossier.parties.length;
      return { statement, official, dossier, side, party: dossier.parties[side]?.name ?? null };
    }),
  );
}
