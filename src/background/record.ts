import { readOwnFile } from '../browser/own-files.ts';
import { fetchRecord } from '../dataset/fetched.ts';
import type { TheRecord } from '../model/record.ts';

/** The bundled record, read from the extension's own files. Rejects when a file is missing or damaged. */
export function loadRecord(): Promise<TheRecord> {
  return fetchRecord(readOwnFile);
}
