// @ts-check
// Opens saved pages at their own addresses in a Chromium that has the built extension in it and lets it read everywhere.
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { launch } from 'puppeteer-core';
import { launchChromium, until } from '../chromium.mjs';
import { root } from '../setup.mjs';
import { heldBy, TRACE_CATEGORIES, timeToFirstMark } from './main-thread.mjs';
import { rememberMarkup, startWatching, stopWatching } from './page-probe.mjs';

/**
 * @typedef {import('puppeteer-core').Browser} Browser
 * @typedef {import('puppeteer-core').Page} Page
 * @typedef {import('./corpus.mjs').SavedPage} SavedPage
 * @typedef {'scripts-off' | 'scripts-on'} Mode
 * @typedef {import('./page-probe.mjs').Probe} Probe
 */

/**
 * @typedef {object} Visit what one page was like with the extension
 * @property {import('../../src/model/page-state.ts').PageState} state
 * @property {Probe} probe
 * @property {import('./main-thread.mjs').Held} held
 * @property {readonly string[]} errors errors in the console that name the extension
 * @property {readonly string[]} requests of the extension's own
 * @property {number} heap bytes in use after a collection
 */

/** A page that answers later than this is broken. */
const PATIENCE_MS = 15_000;
/** How long a page is watched after it was read: changes that it or we make later would be missed. */
const REST_MS = 250;

/** Where {@link grantedBuild} lies. */
export const grantedFolder = () => join(root, 'out/granted-chrome');

/**
 * The build as it ships, but for one thing: its optional hosts are granted, which no protocol can click.
 * @returns {string} its folder
 */
export function grantedBuild() {
  const folder = grantedFolder();
  rmSync(folder, { recursive: true, force: true });
  cpSync(join(root, 'dist/chrome'), folder, { recursive: true });
  const path = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(path, 'utf8'));
  writeFileSync(path, JSON.stringify({ ...manifest, host_permissions: manifest.optional_host_permissions }));
  return folder;
}

/**
 * A browser in which every page is read by itself. The extension's own page asks what was read: unlike the background
 * it does not fall asleep, and it does not keep the background awake.
 * @typedef {{ browser: Browser, id: string, own: Page }} Reading
 */

/**
 * @param {string} executablePath
 * @param {string[]} [without] switches that the driver would set by itself
 * @returns {Promise<Reading>}
 */
export async function openReadingChromium(executablePath, without = []) {
  const extension = grantedBuild();
  const { browser, id, welcome } = await launchChromium({ executablePath, headless: true, extension, without });
  // The tab exists before the extension's page has loaded in it.
  await welcome.waitForFunction(() => 'chrome' in globalThis && 'storage' in Object(Reflect.get(globalThis, 'chrome')));
  await welcome.evaluate(async () => {
    const { storage, scripting } = /** @type {{ chrome: import('webextension-polyfill').Browser }} */ (
      /** @type {unknown} */ (globalThis)
    ).chrome;
    await storage.local.set({ settings: { access: 'everywhere' } });
    while ((await scripting.getRegisteredContentScripts()).length < 2) await new Promise((go) => setTimeout(go, 20));
  });
  return { browser, id, own: welcome };
}

/** @param {string} executablePath */
export function openPlainChromium(executablePath) {
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  return launch({ executablePath, headless: true, pipe: true, defaultViewport: { width: 1280, height: 900 }, args });
}

/**
 * @param {Page} page
 * @param {SavedPage} saved
 * @param {Mode} mode
 */
async function serve(page, { url, html, charset = 'utf-8' }, mode) {
  await page.setRequestInterception(true);
  let served = false;
  page.on('request', (request) => {
    const wanted = !served && request.isNavigationRequest() && request.frame() === page.mainFrame();
    if (request.url().startsWith('data:')) return void request.continue().catch(() => undefined);
    if (!wanted) return void request.abort().catch(() => undefined);
    served = request.url().split('#')[0] === url.split('#')[0];
    const policy = mode === 'scripts-off' ? { 'Content-Security-Policy': "script-src 'none'" } : {};
    void request.respond({ contentType: `text/html; charset=${charset}`, headers: policy, body: html });
  });
}

/**
 * Reads one page as a reader would who comes to it, with the background asleep.
 * @param {Reading} reading
 * @param {SavedPage} saved
 * @param {Mode} mode
 * @returns {Promise<Visit>}
 */
export function visit({ browser, id, own }, saved, mode) {
  return onPage(browser, saved, mode, async (page) => {
    const heard = listen(page, id);
    await page.evaluateOnNewDocument(rememberMarkup);
    const { state, events } = await readAsleep(page, own, saved, TRACE_CATEGORIES);
    const probe = await page.evaluate(stopWatching);
    const held = heldBy(events, isOurScript(id));
    return { state, probe, held, ...heard, heap: await heapOf(page) };
  });
}

/**
 * How long the reader of an article waits for the first mark, from the start of the content script, which is when the document
 * is idle. A visit of its own: what {@link heldBy} needs samples every process, the background from its first line on, and
 * makes this half as long again.
 * @param {Reading} reading
 * @param {SavedPage} saved an article
 * @param {Mode} mode
 * @returns {Promise<number | null>} milliseconds; `null` when there was no mark
 */
export function timeFirstMark({ browser, id, own }, saved, mode) {
  return onPage(browser, saved, mode, async (page) => {
    const { events } = await readAsleep(page, own, saved, ['-*', 'devtools.timeline']);
    return timeToFirstMark(events, (url) => url.endsWith(`${id}/content.js`));
  });
}

/**
 * Has the page read, with the background asleep, under a trace.
 * @param {Page} page
 * @param {Page} own the extension's own
 * @param {SavedPage} saved
 * @param {string[]} categories of the trace
 */
async function readAsleep(page, own, saved, categories) {
  await putBackgroundToSleep(own);
  await page.tracing.start({ categories });
  await page.goto(saved.url, { waitUntil: 'domcontentloaded', timeout: PATIENCE_MS });
  await page.waitForFunction('document.readyState === "complete"', { timeout: PATIENCE_MS });
  const state = await until(() => stateOf(own), PATIENCE_MS);
  await new Promise((go) => setTimeout(go, REST_MS));
  const { traceEvents } = JSON.parse(new TextDecoder().decode(await page.tracing.stop()));
  return { state, events: traceEvents };
}

/**
 * @template T
 * @param {Browser} browser
 * @param {SavedPage} saved
 * @param {Mode} mode
 * @param {(page: Page) => Promise<T>} work on a new page that is served what was saved, and watched
 * @returns {Promise<T>}
 */
async function onPage(browser, saved, mode, work) {
  const page = await browser.newPage();
  try {
    await serve(page, saved, mode);
    await page.evaluateOnNewDocument(startWatching);
    return await work(page);
  } finally {
    await page.close();
  }
}

/**
 * @param {Browser} browser without the extension
 * @param {SavedPage} saved
 * @param {Mode} mode
 * @returns {Promise<{ probe: Probe, heap: number }>}
 */
export function plainVisit(browser, saved, mode) {
  return onPage(browser, saved, mode, async (page) => {
    await page.evaluateOnNewDocument(rememberMarkup);
    await page.goto(saved.url, { waitUntil: 'load', timeout: PATIENCE_MS });
    await new Promise((go) => setTimeout(go, REST_MS));
    return { probe: await page.evaluate(stopWatching), heap: await heapOf(page) };
  });
}

/**
 * @param {Page} page
 * @param {string} id
 */
function listen(page, id) {
  const ours = `chrome-extension://${id}`;
  /** @type {string[]} */
  const errors = [];
  /** @type {string[]} */
  const requests = [];
  page.on('console', (message) => {
    const told = [message.text(), ...message.stackTrace().map(({ url }) => url ?? '')].join(' ');
    if (message.type() === 'error' && told.includes(ours)) errors.push(message.text());
  });
  page.on('pageerror', (error) => {
    const told = error instanceof Error ? (error.stack ?? error.message) : String(error);
    if (told.includes(ours)) errors.push(told);
  });
  page.on('request', (request) => {
    if (JSON.stringify(request.initiator() ?? {}).includes(ours)) requests.push(request.url());
  });
  return { errors, requests };
}

/**
 * Stops the background, as the browser does when nothing has been asked of it for a while.
 * @param {Page} own
 */
export async function putBackgroundToSleep(own) {
  const session = await own.createCDPSession();
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await session.detach();
}

/**
 * What the content script in front says of its page, by the message that the popup sends.
 * @param {Page} own
 * @returns {Promise<import('../../src/model/page-state.ts').PageState | null>} `null` while nobody answers
 */
function stateOf(own) {
  return own.evaluate(async () => {
    const { tabs } = /** @type {{ chrome: import('webextension-polyfill').Browser }} */ (
      /** @type {unknown} */ (globalThis)
    ).chrome;
    const [tab] = await tabs.query({ active: true, url: ['http://*/*', 'https://*/*'] });
    try {
      const message = { proviso: 'pageState', request: null };
      const answer = await tabs.sendMessage(tab?.id ?? -1, message, { frameId: 0 });
      return /** @type {any} */ (answer)?.ok ? /** @type {any} */ (answer).value : null;
    } catch {
      return null; // the content script is not there yet
    }
  });
}

/**
 * @param {string} id
 * @returns {(url: string) => boolean} whether a script of a page is the extension's
 */
export const isOurScript = (id) => (url) =>
  ['wake.js', 'content.js', 'card.js'].some((file) => url === `chrome-extension://${id}/${file}`);

/**
 * @param {Page} page
 * @returns {Promise<number>} bytes in use after a collection
 */
export async function heapOf(page) {
  const session = await page.createCDPSession();
  await session.send('HeapProfiler.collectGarbage');
  const usage = await session.send('Runtime.getHeapUsage');
  await session.detach();
  // Younger than puppeteer's list of fields: what the DOM itself takes.
  const { embedderHeapUsedSize = 0 } = /** @type {{ embedderHeapUsedSize?: number }} */ (usage);
  return usage.usedSize + embedderHeapUsedSize;
}
