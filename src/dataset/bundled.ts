import { type RawRecord, trustRecord } from './load.ts';
import officials from './officials.json';
import topics from './topics.json';
import usChinaTrade from './us-china-trade-2025.json';

/** The files that come with Proviso, inlined: for the command line tool and the tests. See `fetched.ts` for the background. */
export const bundledFiles: RawRecord = { officials, topics, dossiers: [usChinaTrade] };

export const bundledRecord = trustRecord(bundledFiles);
