import type { TheRecord } from '../model/record.ts';
import armeniaAzerbaijanPeace from './armenia-azerbaijan-peace.json?url';
import gazaCeasefireTalks from './gaza-ceasefire-talks.json?url';
import indiaPakistanDialogue from './india-pakistan-dialogue.json?url';
import iranNuclearTalks from './iran-nuclear-talks.json?url';
import koreaDenuclearizationTalks from './korea-denuclearization-talks.json?url';
import kosovoSerbiaDialogue from './kosovo-serbia-dialogue.json?url';
import { trustRecord } from './load.ts';
import officials from './officials.json?url';
import russiaUkrainePeaceTalks from './russia-ukraine-peace-talks.json?url';
import taiwanStraitDialogue from './taiwan-strait-dialogue.json?url';
import topics from './topics.json?url';
import usCanadaTrade from './us-canada-trade-2025.json?url';
import usChinaTrade from './us-china-trade-2025.json?url';
import usEuTrade from './us-eu-trade-2025.json?url';
import usIndiaTrade from './us-india-trade-2025.json?url';

/** The addresses of the files that come with Proviso; the same as in `bundled.ts`. */
export const dataUrls = {
  officials,
  topics,
  dossiers: [
    usChinaTrade,
    usEuTrade,
    usCanadaTrade,
    usIndiaTrade,
    taiwanStraitDialogue,
    iranNuclearTalks,
    russiaUkrainePeaceTalks,
    koreaDenuclearizationTalks,
    gazaCeasefireTalks,
    armeniaAzerbaijanPeace,
    indiaPakistanDialogue,
    kosovoSerbiaDialogue,
  ],
};

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
