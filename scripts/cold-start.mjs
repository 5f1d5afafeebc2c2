// @ts-check
// How long the background takes from nothing: Chromium stops it, a message starts it again.
import { launchChromium, until } from './chromium.mjs';

/**
 * @typedef {object} ColdStart times in milliseconds
 * @property {number} load reading the record's files and making the reader
 * @property {number} fetch of that: reading the files
 * @property {number} ready from the birth of the worker until it can read: its scripts, then `load`
 * @property {number} answer what the asking page waits for the first reading, the browser's start of the worker included
 * @property {number} again what it waits for the second
 */

/**
 * @param {string} executablePath
 * @param {import('../src/model/article.ts').ArticleText} article
 * @param {number} times
 * @returns {Promise<ColdStart[]>}
 */
export async function coldStarts(executablePath, article, times) {
  const { browser, welcome } = await launchChromium({ executablePath, headless: true });
  try {
    await welcome.reload(); // it may have no document yet
    const starts = [];
    for (let k = 0; k < times; k++) {
      await stopWorker(browser);
      const [answer, again] = [await timeReading(welcome, article), await timeReading(welcome, article)];
      starts.push({ ...(await timesInside(browser)), answer, again });
    }
    return starts;
  } finally {
    await browser.close();
  }
}

const isWorker = (/** @type {import('puppeteer-core').Target} */ target) => target.type() === 'service_worker';

/**
 * Again and again: an event of the browser may have started it anew in the meantime.
 * @param {import('puppeteer-core').Browser} browser
 */
function stopWorker(browser) {
  return until(async () => {
    const target = browser.targets().find(isWorker);
    if (!target) return true;
    await (await target.worker())?.close().catch(() => {});
    return null;
  });
}

/**
 * @param {import('puppeteer-core').Page} page of the extension
 * @param {import('../src/model/article.ts').ArticleText} article
 */
function timeReading(page, article) {
  return page.evaluate(async (request) => {
    const { runtime } = /** @type {{ chrome: import('webextension-polyfill').Browser }} */ (
      /** @type {unknown} */ (globalThis)
    ).chrome;
    const began = performance.now();
    const answer = /** @type {{ ok: boolean, error?: string }} */ (
      await runtime.sendMessage({ proviso: 'readArticle', request })
    );
    if (!answer.ok) throw new Error(answer.error);
    return performance.now() - began;
  }, article);
}

/** @param {import('puppeteer-core').Browser} browser */
async function timesInside(browser) {
  const worker = await (await browser.waitForTarget(isWorker)).worker();
  if (!worker) throw new Error('the background is gone');
  return worker.evaluate(() => {
    const entry = (/** @type {string} */ name) =>
      performance.getEntriesByName(name)[0] ?? { startTime: 0, duration: 0 };
    const load = entry('proviso:load');
    return {
      load: load.duration,
      fetch: entry('proviso:fetch').duration,
      ready: load.startTime + load.duration,
    };
  });
}
