// @ts-check
// npm run bench:live
// Has a page in a real Chromium put a thousand entries into its article, ten at a time, and says what each hundred cost it.
import { readFileSync } from 'node:fs';
import { needPrograms } from './browsers.mjs';
import { build } from './build.mjs';
import { servePages } from './chromium.mjs';
import { heapOf, isOurScript, openPlainChromium, openReadingChromium } from './pages/chromium-rig.mjs';
import { heldBy, TRACE_CATEGORIES } from './pages/main-thread.mjs';
import { median } from './pages/score.mjs';
import { runScript, setUp } from './setup.mjs';

const URL = 'https://www.harbourpost.example/world/2025/03/04/lakeland-halts-ore-talks-with-norland';
const ROUNDS = 10;
const PUTS_IN_A_ROUND = 10;
const ENTRIES_IN_A_PUT = 10;

/**
 * Runs in the page: puts entries in and, if there is an extension to wait for, waits until the words of each are marked.
 * @param {number} puts
 * @param {number} entries in each
 * @param {number} from number of the first
 * @param {boolean} marked
 * @returns {Promise<number[]>} for each put, milliseconds until the marks were there
 */
async function putIn(puts, entries, from, marked) {
  const story = document.querySelector('.story');
  const marks = () => CSS.highlights.get('proviso-quotation')?.size ?? 0;
  const waits = [];
  for (let put = 0; put < puts; put++) {
    const wanted = marks() + entries;
    const html = Array.from({ length: entries }, (_, index) => {
      const number = from + put * entries + index;
      return `<div class="entry"><h3>Entry ${number}</h3><p>“We have counted ship number ${number} in the harbour,” Norland’s trade minister, Ola Brandt, told reporters.</p><p>The ship was the largest of the day, according to the port of Lake City, which counts them.</p></div>`;
    });
    const start = performance.now();
    story?.insertAdjacentHTML('beforeend', html.join(''));
    while (marked && marks() < wanted) {
      if (performance.now() - start > 10_000) throw new Error(`only ${marks()} of ${wanted} quotations are marked`);
      await new Promise((go) => setTimeout(go, 5));
    }
    waits.push(performance.now() - start);
  }
  return waits;
}

/** @param {import('puppeteer-core').Browser} browser */
async function openLive(browser) {
  const page = await browser.newPage();
  await servePages(page, new Map([[URL, readFileSync('test/pages/wire-story/page.html', 'utf8')]]));
  await page.goto(URL);
  return page;
}

/**
 * The page's own new text, which it would hold without the extension too.
 * @param {string} chromium
 * @returns {Promise<number>} bytes
 */
async function heapWithout(chromium) {
  const browser = await openPlainChromium(chromium);
  try {
    const page = await openLive(browser);
    const before = await heapOf(page);
    await page.evaluate(putIn, ROUNDS * PUTS_IN_A_ROUND, ENTRIES_IN_A_PUT, 0, false);
    return (await heapOf(page)) - before;
  } finally {
    await browser.close();
  }
}

/**
 * @param {import('puppeteer-core').Page} page
 * @param {number} round
 * @param {(url: string) => boolean} isOurs
 */
async function measureRound(page, round, isOurs) {
  const entries = PUTS_IN_A_ROUND * ENTRIES_IN_A_PUT;
  await page.tracing.start({ categories: TRACE_CATEGORIES });
  const waits = await page.evaluate(putIn, PUTS_IN_A_ROUND, ENTRIES_IN_A_PUT, round * entries, true);
  const trace = JSON.parse(new TextDecoder().decode(await page.tracing.stop()));
  const { total, longest } = heldBy(trace.traceEvents, isOurs);
  return [
    `${round * entries + 1}–${(round + 1) * entries}`.padEnd(12),
    (total / entries).toFixed(2).padStart(12),
    longest.toFixed(1).padStart(26),
    median(waits).toFixed(0).padStart(20),
  ].join(' ');
}

await runScript(async () => {
  setUp();
  const { chromium } = await needPrograms(['chromium']);
  build(['chrome']);
  const { browser, id } = await openReadingChromium(chromium);
  try {
    const page = await openLive(browser);
    await page.waitForFunction("CSS.highlights.has('proviso-quotation')");
    const before = await heapOf(page);
    console.log('entries     main thread, ms per entry   longest task, ms   until marked, median ms');
    for (let round = 0; round < ROUNDS; round++) console.log(await measureRound(page, round, isOurScript(id)));
    const ours = (await heapOf(page)) - before - (await heapWithout(chromium));
    console.log(`\nMemory for the thousand entries, beside their own text: ${(ours / 2 ** 20).toFixed(1)} MB`);
  } finally {
    await browser.close();
  }
});
