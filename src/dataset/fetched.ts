import type { TheRecord } from '../model/record.ts';
import { trustRecord } from './load.ts';
import officials from './officials.json?url';
import topics from './topics.json?url';
import usChinaTrade from './us-china-trade-2025.json?url';

/** The addresses of the files that come with Proviso; the same as in `bundled.ts`. */
export const dataUrls = { officials, topics, dossiers: [usChinaTrade] };

/**
 * Reads the bundled files through `read`, all at once: `(url) => fetch(url).then((answer) => answer.json())`.
 * Chrome's service worker refuses dynamic `import()`, so the data cannot come as a module.
 * Rejects when a file cannot be read.
 */
export async function fetchRecord(read: (url: string) => Promise<unknown>): Promise<TheRecord> {
  const [readOfficials, readTopics, ...dossiers] = await Promise.all([
    read(dataUrls.officials),
    read(dataUrls.topics),
    ...dataUrls.dossiers.map(read),
  ]);
  return trustRecord({ officials: readOfficials, topics: readTopics, dossiers });
}
