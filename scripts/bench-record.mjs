// @ts-check
import { findProgram } from './browsers.mjs';
import { build } from './build.mjs';
import { importBundled } from './import-bundled.mjs';
import { runScript, setUp } from './setup.mjs';

/** @typedef {import('./cold-start.mjs').ColdStart} ColdStart */

const COLD_STARTS = 21;

/** @type {Readonly<Record<keyof ColdStart, string>>} */
const MEANINGS = {
  load: 'load: the record’s files and the reader',
  fetch: 'of that, the files',
  ready: 'from the worker’s birth until it can read',
  answer: 'the first reading of the sample article, as its page waits for it',
  again: 'the second one',
};

// Size and speed of the record, ours and a synthetic one a hundred times as large: figures, not a test.
await runScript(async () => {
  setUp();
  const bench = await importBundled('test/bench/record-size.ts');
  await bench.report(console.log);
  const chromium = findProgram('chromium');
  if (chromium === null) return console.log('\nThere is no Chromium here: no cold starts.');
  build(['chrome']);
  const { coldStarts } = await import('./cold-start.mjs');
  reportColdStarts(await coldStarts(chromium, bench.sampleArticle(), COLD_STARTS));
});

/** @param {readonly ColdStart[]} starts */
function reportColdStarts(starts) {
  console.log(`\n${starts.length} cold starts of the background in Chromium: median and best, ms`);
  for (const [key, meaning] of Object.entries(MEANINGS)) {
    const times = starts.map((start) => start[/** @type {keyof ColdStart} */ (key)]).sort((a, b) => a - b);
    const median = times[times.length >> 1] ?? 0;
    console.log(`${meaning.padEnd(68)}${median.toFixed(1).padStart(8)}${(times[0] ?? 0).toFixed(1).padStart(8)}`);
  }
}
