// @ts-check
// npm run bench:pages -- --pages FOLDER [--only WORD] [--mode off|on|both]
// Reads every page of a folder in a real Chromium and says how well, and at what cost to the page.
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { needPrograms } from './browsers.mjs';
import { build } from './build.mjs';
import { assess } from './pages/assess.mjs';
import { openPlainChromium, openReadingChromium, plainVisit, timeFirstMark, visit } from './pages/chromium-rig.mjs';
import { loadPages } from './pages/corpus.mjs';
import { HEAD, lineOf, summaryOf } from './pages/summary.mjs';
import { Plain, runScript, setUp } from './setup.mjs';

/**
 * @typedef {import('./pages/corpus.mjs').SavedPage} SavedPage
 * @typedef {import('./pages/chromium-rig.mjs').Mode} Mode
 * @typedef {import('./pages/chromium-rig.mjs').Reading} Reading
 * @typedef {import('./pages/summary.mjs').Measured} Measured
 */

const USAGE = 'Say where the saved pages are: npm run bench:pages -- --pages FOLDER [--only WORD] [--mode off|on|both]';

function options() {
  const { values } = parseArgs({
    options: { pages: { type: 'string' }, only: { type: 'string' }, mode: { type: 'string', default: 'both' } },
  });
  if (!values.pages) throw new Plain(USAGE);
  const modes = /** @type {Mode[]} */ (
    values.mode === 'both' ? ['scripts-off', 'scripts-on'] : [`scripts-${values.mode}`]
  );
  const only = values.only ?? '';
  return { pages: loadPages(resolve(values.pages), ({ id }) => id.includes(only)), modes };
}

/**
 * @param {Reading} reading
 * @param {import('puppeteer-core').Browser} plain
 * @param {SavedPage} saved
 * @param {Mode} mode
 * @returns {Promise<Measured>}
 */
async function measure(reading, plain, saved, mode) {
  const ours = await visit(reading, saved, mode);
  const firstMarkMs = ours.probe.firstMark === null ? null : await timeFirstMark(reading, saved, mode);
  const without = await plainVisit(plain, saved, mode);
  const { firstMark, shifts } = ours.probe;
  return {
    outcome: assess(saved, ours.state, ours.probe),
    visit: ours,
    firstMarkMs,
    expect: saved.expect,
    memory: Math.max(0, ours.heap - without.heap),
    ownShifts: firstMark === null ? 0 : Math.max(0, shifts - without.probe.shifts),
    mode,
  };
}

await runScript(async () => {
  const { pages, modes } = options();
  setUp();
  const { chromium } = await needPrograms(['chromium']);
  build(['chrome']);
  const [reading, plain] = await Promise.all([openReadingChromium(chromium), openPlainChromium(chromium)]);
  try {
    console.log(HEAD);
    for (const mode of modes) {
      const measured = [];
      for (const saved of pages) {
        if (mode === 'scripts-on' && saved.scripts === 'off') continue; // its own scripts throw its body away
        const one = await measure(reading, plain, saved, mode);
        console.log(lineOf(one));
        for (const error of one.visit.errors) console.log(`  ${error}`);
        measured.push(one);
      }
      console.log(`\n${mode === 'scripts-off' ? 'Page scripts off' : 'Page scripts on'}, ${measured.length} pages`);
      for (const [figure, value] of summaryOf(measured)) console.log(`  ${figure.padEnd(36)} ${value}`);
    }
  } finally {
    await Promise.all([reading.browser.close(), plain.close()]);
  }
});
