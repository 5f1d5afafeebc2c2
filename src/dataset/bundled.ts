import armeniaAzerbaijanPeace from './armenia-azerbaijan-peace.json';
import gazaCeasefireTalks from './gaza-ceasefire-talks.json';
import indiaPakistanDialogue from './india-pakistan-dialogue.json';
import iranNuclearTalks from './iran-nuclear-talks.json';
import koreaDenuclearizationTalks from './korea-denuclearization-talks.json';
import kosovoSerbiaDialogue from './kosovo-serbia-dialogue.json';
import { type RawRecord, trustRecord } from './load.ts';
import officials from './officials.json';
import russiaUkrainePeaceTalks from './russia-ukraine-peace-talks.json';
import taiwanStraitDialogue from './taiwan-strait-dialogue.json';
import tellingWords from './telling-words.json';
import topics from './topics.json';
import usCanadaTrade from './us-canada-trade-2025.json';
import usChinaTrade from './us-china-trade-2025.json';
import usEuTrade from './us-eu-trade-2025.json';
import usIndiaTrade from './us-india-trade-2025.json';

/** The files that come with Proviso, inlined: for the command line tool, the tests and the build (`compiled.ts`). */
export const bundledFiles: RawRecord = {
  officials,
  topics,
  tellingWords,
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

export const bundledRecord = trustRecord(bundledFiles);
