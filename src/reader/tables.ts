import { tableByOfficial, tableByPrecondition, tableByWord } from '../context/statement-tables.ts';
import { makeNameTable } from '../engine/persons/names/name-table.ts';
import { makeDossierTerms } from '../engine/preconditions/dossier-terms.ts';
import type { TheRecord } from '../model/record.ts';
import type { RecordTables } from '../model/record-tables.ts';

/** Works out what a reader would otherwise have to at each start. The reading is the same with the tables and without. */
export function makeTables({ officials, dossiers }: TheRecord): RecordTables {
  const statements = dossiers.flatMap((dossier) => dossier.statements);
  return {
    names: makeNameTable(officials),
    terms: makeDossierTerms(dossiers),
    statements: {
      byOfficial: tableByOfficial(statements),
      byPrecondition: tableByPrecondition(statements),
      byWord: tableByWord(statements),
    },
  };
}
