import { compiledFiles } from '../dataset/compiled.ts';
import type { TheRecord } from '../model/record.ts';
import { makeTables } from '../reader/tables.ts';

/**
 * The one step from sources to what the extension loads, for its own build and for `pack build`: files by name. The
 * record must have passed schema and checker.
 */
export function compileRecord(record: TheRecord): Map<string, string> {
  return compiledFiles(record, makeTables(record));
}
