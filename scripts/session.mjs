// @ts-check
// One look at one page with the extension, as a reader has it: opened, read by a click, a card on a quotation.
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { clickAction, hoverMark, launchChromium, openCard, pageState, servePages, until } from './chromium.mjs';
import { Plain } from './setup.mjs';
import { quotedWords } from './table.mjs';

/**
 * @typedef {import('puppeteer-core').Page} Page
 * @typedef {import('../src/model/page-state.ts').PageState} PageState
 * @typedef {{ browser: import('puppeteer-core').Browser, page: Page, popup: Page, state: PageState }} Session
 */

/**
 * @param {import('puppeteer-core').Browser} browser
 * @param {import('./sample.mjs').Shown} shown
 */
export async function openPage(browser, { url, html }) {
  const page = (await browser.pages())[0] ?? (await browser.newPage());
  if (html !== null) await servePages(page, new Map([[url, html]]));
  try {
    await page.goto(url, { waitUntil: 'domcontentloaded' });
  } catch (error) {
    if (html !== null) throw error;
    await browser.close();
    throw new Plain(`${url} could not be reached (${error instanceof Error ? error.message : error}).`);
  }
  return page;
}

/**
 * @param {string} executablePath
 * @param {boolean} headless
 * @param {import('./sample.mjs').Shown} shown
 * @returns {Promise<Session>}
 */
export async function readPage(executablePath, headless, shown) {
  const { browser, id, welcome } = await launchChromium({ executablePath, headless });
  await welcome.close();
  const page = await openPage(browser, shown);
  const popup = await clickAction(browser, id, page);
  return { browser, page, popup, state: await pageState(browser, page.url()) };
}

/**
 * @param {Session} session
 * @param {string} folder gets article.png, popup.png and, if an official is quoted, card.png
 * @returns {Promise<string[]>} the paths written
 */
export async function takeScreenshots({ page, popup, state }, folder) {
  mkdirSync(folder, { recursive: true });
  const path = (/** @type {string} */ name) => join(folder, `${name}.png`);
  for (const name of ['article', 'card', 'popup']) rmSync(path(name), { force: true }); // those of another page
  await popup.screenshot({ path: path('popup') });
  await popup.close();
  await page.bringToFront();
  await page.evaluate(showMarks);
  await page.screenshot({ path: path('article') });
  const words = state.kind === 'read' ? wordsOfAnOfficial(state.reading) : null;
  if (!words) return [path('article'), path('popup')];
  await hoverMark(page, 'proviso-quotation', words);
  await until(() => openCard(page));
  await page.screenshot({ path: path('card') });
  return [path('article'), path('card'), path('popup')];
}

/** Brings the first mark into the upper third of the window: most pages begin with a picture. */
function showMarks() {
  const [first] = CSS.highlights.get('proviso-quotation') ?? [];
  const top = first instanceof Range ? first.getBoundingClientRect().top : 0;
  scrollBy({ top: top - innerHeight / 3, behavior: 'instant' });
}

/**
 * The best documented quotation makes the best picture.
 * @param {import('../src/model/reading.ts').PageReading} reading
 */
function wordsOfAnOfficial({ quotations, text }) {
  const [best] = quotations
    .filter(({ speaker }) => speaker.kind === 'official')
    .toSorted((a, b) => b.before.length - a.before.length);
  return best ? quotedWords({ ...best, content: best.content.slice(0, 1) }, text) : null;
}
