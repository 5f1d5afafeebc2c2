import { injectCard, watchAccess } from '../browser/access.ts';
import { commandTab, onCommand } from '../browser/commands.ts';
import { onFirstInstall, onStart, openPage } from '../browser/lifecycle.ts';
import { handle, type RecordFacts } from '../browser/messages.ts';
import { inflate, readOwnBytes, readOwnJson } from '../browser/own-files.ts';
import { syncRegistration } from '../browser/registration.ts';
import { changeSettings, getSettings, watchSettings } from '../browser/settings.ts';
import { loadWording } from '../browser/wording.ts';
import { loadPreparedRecord } from '../dataset/compiled.ts';
import { followedOf } from '../model/followed.ts';
import { once } from '../model/once.ts';
import type { TheRecord } from '../model/record.ts';
import { hashOf, RECORD_PAGE } from '../model/record-query.ts';
import { fetchModel } from '../reader/fetched-model.ts';
import { createReader, type Reader } from '../reader/reader.ts';
import { warmUp } from '../reader/warm-up.ts';
import { offerMenu } from './menu.ts';
import { showAllReports, showReport } from './toolbar.ts';

/*
 * The browser stops this script whenever it likes and starts it again for the next message. Hence every listener is
 * added in the first turn, and the record is loaded on the first question, once per life. A page
 * that may be an article says so before it has gathered its text: waking up and loading take as long as that does.
 */

const forGood = new AbortController().signal;

/** Leaves its times among the script's performance entries, for “npm run bench:record” and the browser's own tools. */
async function load() {
  const began = performance.now();
  const [record, model] = await Promise.all([loadPreparedRecord(readOwnJson), fetchModel(readOwnBytes, inflate)]);
  performance.measure('proviso:fetch', { start: began });
  const read = createReader(record, model);
  performance.measure('proviso:load', { start: began });
  return { record, read };
}

const loaded = once(load);

let warm = false;
let hasRead = false;

/** Once per life, sentence by sentence, each in a task of its own: an article that comes meanwhile comes first. */
function getWarm(read: Reader): void {
  if (warm) return;
  warm = true;
  const steps = warmUp(read);
  const next = () => {
    if (!hasRead && !steps.next().done) setTimeout(next);
  };
  setTimeout(next);
}

function factsOf({ topics, dossiers }: TheRecord): RecordFacts {
  return {
    topics,
    followed: followedOf(dossiers),
    dossiers: dossiers.length,
    statements: dossiers.reduce((sum, { statements }) => sum + statements.length, 0),
  };
}

async function keepRegistration(): Promise<void> {
  await syncRegistration(await getSettings());
}

handle({
  getReady: async () => {
    const { read } = await loaded();
    getWarm(read);
    return null;
  },
  readArticle: async (article) => {
    const { read } = await loaded();
    hasRead = true;
    return read(article);
  },
  wording: loadWording,
  recordFacts: async () => factsOf((await loaded()).record),
  pageShown: async (report, tab) => {
    if (tab !== null) await showReport(tab, report);
    return null;
  },
  loadCard: async (_, tab) => {
    if (tab !== null) await injectCard(tab);
    return null;
  },
  openRecord: async (query) => {
    await openPage(`${RECORD_PAGE}${hashOf(query)}`);
    return null;
  },
});
onCommand(async (command, tab) => {
  // Without a page, too: the switch is for all pages.
  if (command === 'toggle-marks') await changeSettings(({ marks }) => ({ marks: !marks }));
  await commandTab(tab, command);
});
offerMenu();
onFirstInstall(() => void openPage('src/welcome/index.html'));
onStart(() => void keepRegistration());
watchSettings((settings) => {
  void syncRegistration(settings);
  void showAllReports();
}, forGood);
watchAccess(() => void keepRegistration(), forGood);
