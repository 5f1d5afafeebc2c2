import { fetchRecord } from '../dataset/fetched.ts';
import type { TheRecord } from '../model/record.ts';

/** The bundled record, read from the extension's own files. Rejects when a file is missing or damaged. */
export function loadRecord(): Promise<TheRecord> {
  return fetchRecord(async (url) => {
    const answer = await fetch(url);
    if (!answer.ok) throw new Error(`Proviso could not read its data file ${url} (${answer.status})`);
    return answer.json();
  });
}
