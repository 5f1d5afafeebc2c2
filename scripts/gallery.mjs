// @ts-check
// Photographs every state that a reader can see: `npm run gallery`, or `npm run gallery -- ar zh_CN` for other languages.
// Writes out/gallery/LANGUAGE/NAME-LIGHT-WIDTH.png.
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { needPrograms } from './browsers.mjs';
import { build } from './build.mjs';
import { clickAction, launchChromium, markPoint, openCard, servePages, tabIdOf, until } from './chromium.mjs';
import { drawScene, galleryHtml, sceneNames } from './gallery-page.mjs';
import { sampleArticle } from './sample.mjs';
import { root, runScript, setUp } from './setup.mjs';

/**
 * @typedef {import('puppeteer-core').Page} Page
 * @typedef {{ browser: import('puppeteer-core').Browser, id: string, language: string, folder: string }} Studio
 */

const SCHEMES = ['light', 'dark'];
const WIDTHS = { desktop: { width: 1280, height: 900 }, phone: { width: 360, height: 740 } };
const ARTICLE = sampleArticle();
const SITE = new URL(ARTICLE.url).origin;
const QUOTED = 'To hear words that lack knowledge and respect';
/** A topic of which the sample has passages. */
const TOPIC = 'proviso-precondition-respect-and-tone';

/** Pages of the extension that need no article: name, path, what shows that they are drawn. */
const OWN_PAGES = [
  ['welcome', 'welcome/index.html', '.piece'],
  ['options', 'options/index.html', '.colours'],
  ['record-start', 'dossier/index.html', 'h1'],
  ['record-dossier', 'dossier/index.html#dossier=us-china-trade-2025', '[data-statement]'],
  ['record-search', 'dossier/index.html#q=tariffs', '[data-statement]'],
  ['record-nothing', 'dossier/index.html#dossier=us-china-trade-2025&q=submarines', 'h1'],
];

/** Pages on which the popup has something else to say. */
const OTHER_PAGES = [
  ['not-an-article', `${SITE}/recipe.html`, 'not-news.html'],
  ['other-language', `${SITE}/hafen.html`, 'deutsch.html'],
  ['empty', `${SITE}/empty.html`, 'empty.html'],
];

const SERVED = new Map([
  [ARTICLE.url, ARTICLE.html],
  ...OTHER_PAGES.map(
    ([, url = '', file = '']) => /** @type {const} */ ([url, readFileSync(join(root, 'sample', file), 'utf8')]),
  ),
]);

/** @param {Page} page @param {string} scheme */
const prefer = (page, scheme) =>
  page.emulateMediaFeatures([
    { name: 'prefers-color-scheme', value: scheme },
    { name: 'prefers-reduced-motion', value: 'reduce' }, // a switch on its way is neither on nor off
  ]);

/**
 * Photographs a page of the extension in both widths, light and dark, as far down as it goes.
 * @param {Studio} studio
 * @param {Page} page
 * @param {string} name
 * @param {readonly ('desktop' | 'phone')[]} widths
 */
async function photograph({ folder }, page, name, widths = ['desktop', 'phone']) {
  await page.bringToFront(); // a page behind others is not drawn
  for (const width of widths) {
    await page.setViewport(WIDTHS[width]);
    for (const scheme of SCHEMES) {
      await prefer(page, scheme);
      // In a window as high as the page: what lies beyond the window is drawn elsewhere when the page is written from right to left.
      const path = join(folder, `${name}-${scheme}-${width}.png`);
      await page.screenshot({ path, fullPage: true, captureBeyondViewport: false });
    }
  }
}

/** @param {Studio} studio */
async function photographCards({ browser, folder, language }) {
  const page = await browser.newPage();
  await page.setViewport({ width: 420, height: 620, deviceScaleFactor: 2 });
  await page.setContent(galleryHtml(language));
  for (const scene of await sceneNames(page)) {
    for (const scheme of SCHEMES) {
      await drawScene(page, scene, scheme === 'dark');
      const { width, bottom } = await page.$eval('.card', cardAndMargin);
      const clip = { x: 0, y: 0, width, height: bottom };
      await page.screenshot({ path: join(folder, `card-${scene}-${scheme}.png`), clip });
    }
  }
  await page.close();
}

/**
 * Runs in the page: how far card and shadow reach.
 * @param {Element} card
 */
function cardAndMargin(card) {
  const { bottom } = card.getBoundingClientRect();
  return { width: innerWidth, bottom: Math.min(innerHeight, Math.ceil(bottom) + 28) };
}

/** @param {Studio} studio */
async function photographOwnPages(studio) {
  for (const [name = '', path = '', ready = ''] of OWN_PAGES) {
    const page = await studio.browser.newPage();
    await page.goto(`chrome-extension://${studio.id}/src/${path}`);
    await page.waitForSelector(ready);
    await photograph(studio, page, name);
    await page.close();
  }
}

/**
 * Opens a page and has it read by a click on the action.
 * @param {Studio} studio
 * @param {string} url
 * @param {{ width: number, height: number }} size
 * @param {string} scheme
 */
async function openRead({ browser, id }, url, size = WIDTHS.desktop, scheme = 'light') {
  const page = await browser.newPage();
  await page.setViewport(size);
  await prefer(page, scheme);
  await servePages(page, SERVED);
  await page.goto(url);
  const popup = await clickAction(browser, id, page);
  await popup.waitForSelector('.headline, .notice');
  await popup.close();
  return page;
}

/**
 * Popup and panel as pages, over the tab of a page that has been read.
 * @param {Studio} studio
 */
async function photographLists(studio) {
  const { browser, id } = studio;
  const article = await openRead(studio, ARTICLE.url);
  const list = await browser.newPage();
  await list.goto(`chrome-extension://${id}/src/options/index.html`);
  const tab = await tabIdOf(list, ARTICLE.url);
  for (const name of ['popup', 'panel']) {
    await list.goto(`chrome-extension://${id}/src/${name}/index.html?tab=${tab}`);
    await list.waitForSelector('.entry-body');
    await photograph(studio, list, name, ['phone']);
    await list.$$eval('details', (all) => {
      for (const details of all.slice(0, 2)) details.open = true;
    });
    await photograph(studio, list, `${name}-opened`, ['phone']);
  }
  await list.click('.density input[value=all]');
  await photograph(studio, list, 'panel-all-passages', ['phone']);
  await markPoint(article, TOPIC, '');
  await article.screenshot({ path: join(studio.folder, 'article-all-passages-desktop.png') });
  await list.bringToFront();
  await list.click('.density input[value=key]');
  await article.bringToFront();
  const { x, y } = await markPoint(article, 'proviso-quotation', QUOTED);
  await article.mouse.move(x, y);
  await list.waitForSelector('[aria-current=true]');
  await photograph(studio, list, 'panel-in-step', ['phone']);
  await list.close();
  await article.close();
  for (const [name = '', url = ''] of OTHER_PAGES) await photographNotice(studio, name, url);
}

/**
 * @param {Studio} studio
 * @param {string} name
 * @param {string} url
 */
async function photographNotice(studio, name, url) {
  const { browser, id } = studio;
  const page = await openRead(studio, url);
  const list = await browser.newPage();
  await list.goto(`chrome-extension://${id}/src/options/index.html`);
  const tab = await tabIdOf(list, url);
  await list.goto(`chrome-extension://${id}/src/popup/index.html?tab=${tab}`);
  await list.waitForSelector('.notice');
  await photograph(studio, list, `popup-${name}`, ['phone']);
  await list.close();
  await page.close();
}

/**
 * The article itself: its marks, a card beside a mark, and a sheet under a finger.
 * @param {Studio} studio
 */
async function photographArticle(studio) {
  const { folder } = studio;
  const page = await openRead(studio, ARTICLE.url);
  const { x, y } = await markPoint(page, 'proviso-quotation', QUOTED);
  await page.screenshot({ path: join(folder, 'article-desktop.png') });
  await page.mouse.move(x, y);
  await until(() => openCard(page));
  await page.screenshot({ path: join(folder, 'article-card-desktop.png') });
  await page.close();
  const phone = await openRead(studio, ARTICLE.url, { ...WIDTHS.phone, ...{ hasTouch: true, isMobile: true } });
  const touched = await markPoint(phone, 'proviso-quotation', QUOTED);
  await phone.touchscreen.tap(touched.x, touched.y);
  await until(() => openCard(phone));
  await phone.screenshot({ path: join(folder, 'article-sheet-phone.png') });
  await phone.close();
}

/**
 * The line under a telling phrase, and its sentence with the card.
 * @param {Studio} studio
 * @param {string} scheme
 */
async function photographPassage(studio, scheme) {
  const page = await openRead(studio, ARTICLE.url, WIDTHS.desktop, scheme);
  const { x, y } = await markPoint(page, TOPIC, '');
  await page.screenshot({ path: join(studio.folder, `article-marks-${scheme}.png`) });
  await page.mouse.move(x, y);
  await until(() => openCard(page));
  await page.screenshot({ path: join(studio.folder, `article-passage-${scheme}.png`) });
  await page.close();
}

/** @param {string} executablePath @param {string} language a folder of public/_locales */
async function photographAll(executablePath, language) {
  const folder = join(root, 'out/gallery', language);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const { browser, id, welcome } = await launchChromium({ executablePath, headless: true });
  await welcome.evaluate(async (chosen) => {
    const { storage } = /** @type {{ chrome: import('webextension-polyfill').Browser }} */ (
      /** @type {unknown} */ (globalThis)
    ).chrome;
    await storage.local.set({ settings: { language: chosen } });
  }, language);
  const studio = { browser, id, language, folder };
  await welcome.close();
  await photographCards(studio);
  await photographOwnPages(studio);
  await photographLists(studio);
  await photographArticle(studio);
  for (const scheme of SCHEMES) await photographPassage(studio, scheme);
  await browser.close();
  console.log(folder);
}

await runScript(async () => {
  setUp();
  const { chromium } = await needPrograms(['chromium']);
  build(['chrome', 'gallery']);
  const languages = process.argv.slice(2);
  for (const language of languages.length > 0 ? languages : ['en']) await photographAll(chromium, language);
});
