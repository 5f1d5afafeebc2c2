import { syncRegistration, watchAccess } from '../browser/access.ts';
import { onFirstInstall, onStart, openPage } from '../browser/lifecycle.ts';
import { handle, type RecordFacts } from '../browser/messages.ts';
import { readOwnBytes, readOwnJson } from '../browser/own-files.ts';
import { getSettings, watchSettings } from '../browser/settings.ts';
import { loadWording } from '../browser/wording.ts';
import { loadPreparedRecord } from '../dataset/compiled.ts';
import type { TheRecord } from '../model/record.ts';
import { hashOf, RECORD_PAGE } from '../model/record-query.ts';
import { fetchModel } from '../reader/fetched-model.ts';
import { createReader } from '../reader/reader.ts';

/*
 * The browser stops this script whenever it likes and starts it again for the next message. Hence every listener is
 * added in the first turn, and the record is loaded on the first question, once per life. A page
 * that may be an article says so before it has gathered its text: waking up and loading take as long as that does.
 */

const forGood = new AbortController().signal;

let loading: ReturnType<typeof load> | null = null;

/** Leaves its times among the script's performance entries, for “npm run bench:record” and the browser's own tools. */
async function load() {
  const began = performance.now();
  const [record, model] = await Promise.all([loadPreparedRecord(readOwnJson), fetchModel(readOwnBytes)]);
  performance.measure('proviso:fetch', { start: began });
  const read = createReader(record, model);
  performance.measure('proviso:load', { start: began });
  return { record, read };
}

function loaded() {
  // A failed load is tried again with the next question.
  loading ??= load().catch((error) => {
    loading = null;
    throw error;
  });
  return loading;
}

function factsOf({ topics, dossiers }: TheRecord): RecordFacts {
  return {
    topics,
    asOf: dossiers.map(({ asOf }) => asOf).reduce((a, b) => (a > b ? a : b)),
    dossiers: dossiers.length,
    statements: dossiers.reduce((sum, { statements }) => sum + statements.length, 0),
  };
}

async function keepRegistration(): Promise<void> {
  await syncRegistration(await getSettings());
}

handle({
  getReady: async () => {
    await loaded();
    return null;
  },
  readArticle: async (article) => (await loaded()).read(article),
  wording: loadWording,
  recordFacts: async () => factsOf((await loaded()).record),
  openRecord: async (query) => {
    await openPage(`${RECORD_PAGE}${hashOf(query)}`);
    return null;
  },
});
onFirstInstall(() => void openPage('src/welcome/index.html'));
onStart(() => void keepRegistration());
watchSettings((settings) => void syncRegistration(settings), forGood);
watchAccess(() => void keepRegistration(), forGood);
