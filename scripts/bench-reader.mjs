// @ts-check
// npm run bench:reader
// How soon a reader sees what was asked for, in a real Chromium: the card once the pointer has rested, the popup once clicked.
import { needPrograms } from './browsers.mjs';
import { build } from './build.mjs';
import { clickAction, hoverMark, launchChromium, markPoint, openCard, servePages, until } from './chromium.mjs';
import { median } from './pages/score.mjs';
import { sampleArticle } from './sample.mjs';
import { runScript, setUp } from './setup.mjs';

/** @typedef {import('puppeteer-core').Page} Page */

const SAMPLES = 31;
const DWELL_MS = 400;
/** Nobody opens a popup while the last one is still being put away. */
const REST_MS = 500;
const ARTICLE = sampleArticle();
const QUOTED = 'To hear words that lack knowledge and respect';

/**
 * Runs in the page. `shown` will hold, for each card, the milliseconds from the end of the pointer's rest: until the card
 * stands in the page, and until the frame with it is drawn.
 * @param {number} dwellMs
 */
function watchCards(dwellMs) {
  /** @type {[number, number][]} */
  const shown = [];
  Object.assign(window, { shown });
  /** @type {number | null} */
  let rested = null;
  // The extension, too, takes the pointer's place once a frame, and waits from there. In the corner it rests on no mark.
  const rest = (/** @type {PointerEvent} */ { clientX }) => {
    if (clientX > 1) requestAnimationFrame(() => (rested ??= performance.now()));
  };
  addEventListener('pointermove', rest, { passive: true });
  document.querySelector('html > [popover]')?.addEventListener('beforetoggle', (event) => {
    if (/** @type {ToggleEvent} */ (event).newState !== 'open') return;
    const end = (rested ?? Number.NaN) + dwellMs;
    rested = null;
    queueMicrotask(() => {
      const stands = performance.now() - end;
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => shown.push([stands, performance.now() - end]);
      requestAnimationFrame(() => port2.postMessage(null)); // heard when the frame has been drawn
    });
  });
}

/** @param {Page} page */
async function openByPointer(page) {
  await hoverMark(page, 'proviso-quotation', QUOTED);
  await until(() => openCard(page));
  await page.mouse.move(1, 1);
  await page.keyboard.press('Escape');
  await until(async () => ((await openCard(page)) === null ? true : null));
}

/** @param {Page} page that has been read */
async function measureCards(page) {
  await markPoint(page, 'proviso-quotation', QUOTED);
  await openByPointer(page); // the first use adds the card's place, which can be watched from then on
  await page.evaluate(watchCards, DWELL_MS);
  for (let sample = 0; sample < SAMPLES; sample += 1) await openByPointer(page);
  return page.evaluate(() => /** @type {{ shown: [number, number][] }} */ (/** @type {unknown} */ (window)).shown);
}

/**
 * @param {import('puppeteer-core').Browser} browser
 * @param {string} id
 * @param {Page} page
 * @returns {Promise<number>} milliseconds from the popup's beginning until its list is drawn
 */
async function measurePopup(browser, id, page) {
  await new Promise((rested) => setTimeout(rested, REST_MS));
  const popup = await clickAction(browser, id, page);
  await popup.waitForSelector('[data-precondition]');
  const drawn = await popup.evaluate(
    () =>
      new Promise((done) => {
        new PerformanceObserver((list) => done(list.getEntries().at(-1)?.startTime)).observe({
          type: 'largest-contentful-paint',
          buffered: true,
        });
      }),
  );
  await popup.close();
  return drawn;
}

/**
 * @param {string} what
 * @param {readonly number[]} values in milliseconds
 */
function line(what, values) {
  const shown = [median(values), Math.min(...values), Math.max(...values)].map((ms) => ms.toFixed(1).padStart(9));
  console.log(`${what.padEnd(52)}${shown.join('')}${String(values.length).padStart(9)}`);
}

await runScript(async () => {
  setUp();
  const { chromium } = await needPrograms(['chromium']);
  build(['chrome']);
  const { browser, id } = await launchChromium({ executablePath: chromium, headless: true });
  try {
    const page = await browser.newPage();
    await servePages(page, new Map([[ARTICLE.url, ARTICLE.html]]));
    await page.goto(ARTICLE.url);
    const unread = await measurePopup(browser, id, page);
    const popups = [];
    for (let sample = 0; sample < SAMPLES; sample += 1) popups.push(await measurePopup(browser, id, page));
    const cards = await measureCards(page);
    console.log(
      `${'milliseconds'.padEnd(52)}${['median', 'best', 'worst', 'samples'].map((word) => word.padStart(9)).join('')}`,
    );
    line(
      'dwell time over → card stands in the page',
      cards.map(([stands]) => stands),
    );
    line(
      'dwell time over → frame with the card drawn',
      cards.map(([, drawn]) => drawn),
    );
    line('popup opened → list drawn, page read before', popups);
    line('popup opened → list drawn, page not read before', [unread]);
  } finally {
    await browser.close();
  }
});
