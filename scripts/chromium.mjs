// @ts-check
// Drives a Chromium with the built extension in it: for start, dev, screenshots and the end-to-end tests.
import { join } from 'node:path';
import { launch } from 'puppeteer-core';
import { root } from './setup.mjs';

/**
 * @typedef {import('puppeteer-core').Browser} Browser
 * @typedef {import('puppeteer-core').Page} Page
 * @typedef {{ text: string, links: { text: string, href: string }[] }} Shown
 * @typedef {{ name: string, seen: boolean }} Focused what has the focus: its words, and whether it is to be seen that it has
 */

/**
 * @param {object} options
 * @param {string} options.executablePath
 * @param {boolean} options.headless
 * @param {string} [options.extension] the unpacked extension
 * @param {readonly string[]} [options.args]
 * @param {string[]} [options.without] switches that the driver would set by itself
 * @param {Record<string, string | undefined>} [options.env]
 * @returns {Promise<{ browser: Browser, id: string, welcome: Page }>} the browser, the extension's id, and the page that
 * the extension opens when it is installed: whoever does not wait for it finds it in front of his own page a moment later
 */
export async function launchChromium({ executablePath, headless, extension, args = [], without = [], env }) {
  const browser = await launch({
    executablePath,
    headless,
    pipe: true, // extensions can be installed through a pipe only
    enableExtensions: [extension ?? join(root, 'dist/chrome')],
    defaultViewport: headless ? { width: 1280, height: 900 } : null,
    // Chromium refuses its sandbox to root, and root is what containers run as.
    args: [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), '--no-first-run', ...args],
    ignoreDefaultArgs: without,
    ...(env ? { env } : {}),
  });
  const worker = await browser.waitForTarget((target) => target.type() === 'service_worker');
  const id = new URL(worker.url()).host;
  const opened = await browser.waitForTarget(
    (target) => target.url() === `chrome-extension://${id}/src/welcome/index.html`,
  );
  const welcome = await opened.page();
  if (!welcome) throw new Error('the welcome page is not a tab');
  return { browser, id, welcome };
}

/**
 * Answers the page's requests from `pages`; every other one fails. Nothing reaches a network.
 * @param {Page} page
 * @param {ReadonlyMap<string, string>} pages HTML by address
 * @param {(url: string) => void} [refused] hears of the others
 */
export async function servePages(page, pages, refused = () => {}) {
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    if (request.url().startsWith('data:')) return void request.continue(); // nothing is asked of anybody
    const body = pages.get(request.url().split('#')[0] ?? '');
    if (body !== undefined) return void request.respond({ contentType: 'text/html; charset=utf-8', body });
    refused(request.url());
    void request.abort().catch(() => undefined); // a page that is being closed has no requests any more
  });
}

/**
 * Clicks the extension's button in the toolbar while `page` is in front: the popup opens and may read the page (`activeTab`).
 * @param {Browser} browser
 * @param {string} id
 * @param {Page} page
 * @returns {Promise<Page>} the popup
 */
export async function clickAction(browser, id, page) {
  await page.bringToFront();
  const session = await browser.target().createCDPSession();
  const { targetInfos } = await session.send('Target.getTargets', { filter: [{ type: 'tab' }] });
  const tab = targetInfos.find(({ url }) => url === page.url());
  if (!tab) throw new Error(`no tab shows ${page.url()}`);
  const isPopup = (/** @type {import('puppeteer-core').Target} */ target) =>
    target.url().startsWith(`chrome-extension://${id}/src/popup/`);
  const opened = browser.waitForTarget(isPopup);
  // Younger than puppeteer's list of commands.
  await /** @type {{ send(method: string, params: object): Promise<unknown> }} */ (
    /** @type {unknown} */ (session)
  ).send('Extensions.triggerAction', { id, targetId: tab.targetId });
  await session.detach();
  return (await opened).asPage();
}

/**
 * What the content script of the page found; asked through the background, by the message that the popup sends.
 * @param {Browser} browser
 * @param {string} url of the page
 * @returns {Promise<import('../src/model/page-state.ts').PageState>}
 */
export async function pageState(browser, url) {
  const target = await browser.waitForTarget((candidate) => candidate.type() === 'service_worker');
  const worker = await target.worker();
  if (!worker) throw new Error('the background is gone');
  const ask = async (/** @type {string} */ address) => {
    const { tabs } = /** @type {{ chrome: import('webextension-polyfill').Browser }} */ (
      /** @type {unknown} */ (globalThis)
    ).chrome;
    const tab = (await tabs.query({})).find((candidate) => candidate.url === address);
    const message = { proviso: 'pageState', request: null };
    try {
      const answer = await tabs.sendMessage(tab?.id ?? -1, message, { frameId: 0 });
      return /** @type {any} */ (answer)?.ok ? /** @type {any} */ (answer).value : null;
    } catch {
      return null; // the content script is not there yet
    }
  };
  return until(() => worker.evaluate(ask, url));
}

/**
 * Takes the extension up again from its folder, as the reload button of the extensions page does.
 * @param {Browser} browser
 * @param {string} path
 */
export async function reloadExtension(browser, path) {
  const session = await browser.target().createCDPSession();
  await session.send('Extensions.loadUnpacked', { path });
  await session.detach();
}

/**
 * @param {Page} extensionPage
 * @param {string} url that a tab shows
 * @returns {Promise<number>} the tab's id, as the extension API has it
 */
export function tabIdOf(extensionPage, url) {
  return extensionPage.evaluate(async (address) => {
    const { tabs } = /** @type {{ chrome: import('webextension-polyfill').Browser }} */ (
      /** @type {unknown} */ (globalThis)
    ).chrome;
    return (await tabs.query({})).find((candidate) => candidate.url === address)?.id ?? -1;
  }, url);
}

/**
 * Asks again until the answer is not `null`.
 * @template T
 * @param {() => Promise<T | null>} ask
 * @param {number} [patienceMs]
 * @returns {Promise<T>}
 */
export async function until(ask, patienceMs = 10_000) {
  const end = performance.now() + patienceMs;
  for (;;) {
    const answer = await ask();
    if (answer !== null) return answer;
    if (performance.now() > end) throw new Error(`there was no answer within ${patienceMs / 1000} s: ${ask}`);
    await new Promise((resolve) => setTimeout(resolve, 30));
  }
}

/**
 * Where painted words are, scrolled into the window.
 * @param {Page} page
 * @param {string} highlight name of a CSS highlight
 * @param {string} words that the mark holds
 */
export async function markPoint(page, highlight, words) {
  await page.bringToFront();
  const point = await page.evaluate(
    (name, wanted) => {
      for (const range of CSS.highlights.get(name) ?? []) {
        if (!(range instanceof Range) || !range.toString().replace(/\s+/g, ' ').includes(wanted)) continue;
        range.startContainer.parentElement?.scrollIntoView({ block: 'nearest' });
        const [line] = range.getClientRects();
        if (line) return { x: line.left + Math.min(40, line.width / 2), y: line.top + line.height / 2 };
      }
      return null;
    },
    highlight,
    words,
  );
  if (!point) throw new Error(`no mark of ${highlight} holds “${words}”`);
  return point;
}

/**
 * Puts the pointer on the painted words.
 * @param {Page} page
 * @param {string} highlight name of a CSS highlight
 * @param {string} words that the mark holds
 */
export async function hoverMark(page, highlight, words) {
  const point = await markPoint(page, highlight, words);
  // Straight from the corner: on its way a slow pointer would rest on other marks, and open their cards.
  await page.mouse.move(1, 1);
  // As a hand does, for longer than a frame: a mark whose card was closed with Escape stays quiet until the pointer has left.
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  await page.mouse.move(point.x, point.y);
  await page.mouse.move(point.x + 1, point.y);
}

/**
 * The card stands in a closed shadow root, which only the browser's own tools may look into.
 * @param {Page} page
 * @returns {Promise<Shown | null>} `null` while no card is open
 */
export function openCard(page) {
  return inCard(page, READ_SHADOW);
}

/**
 * @param {Page} page
 * @returns {Promise<string | null>} what was last said to assistive technology
 */
export function heard(page) {
  return inCard(page, READ_HEARD);
}

/**
 * @param {Page} page
 * @returns {Promise<Focused | null>} what has the focus in the card; `null` when nothing there has it
 */
export function focusInCard(page) {
  return inCard(page, READ_FOCUS);
}

/**
 * Chooses an item of the page's menu, which no driver can open.
 * @param {Browser} browser
 * @param {Page} page
 * @param {string} item
 * @param {string} [words] that are selected
 */
export async function chooseInMenu(browser, page, item, words) {
  const target = await browser.waitForTarget((candidate) => candidate.type() === 'service_worker');
  const worker = await target.worker();
  await worker?.evaluate(
    async (menuItemId, url, selectionText) => {
      const { tabs, contextMenus } = /** @type {any} */ (globalThis).chrome;
      const tab = (await tabs.query({})).find((/** @type {{ url?: string }} */ candidate) => candidate.url === url);
      contextMenus.onClicked.dispatch({ menuItemId, pageUrl: url, selectionText }, tab);
    },
    item,
    page.url(),
    words,
  );
}

/**
 * What the button in the toolbar shows for a page.
 * @param {Browser} browser
 * @param {string} url
 * @returns {Promise<{ badge: string, title: string }>}
 */
export async function toolbarButton(browser, url) {
  const target = await browser.waitForTarget((candidate) => candidate.type() === 'service_worker');
  const worker = await target.worker();
  if (!worker) throw new Error('the background is gone');
  return worker.evaluate(async (address) => {
    const { tabs, action } = /** @type {any} */ (globalThis).chrome;
    const tab = (await tabs.query({})).find((/** @type {{ url?: string }} */ candidate) => candidate.url === address);
    const tabId = tab?.id;
    return { badge: await action.getBadgeText({ tabId }), title: await action.getTitle({ tabId }) };
  }, url);
}

/**
 * Has a command carried out as its key would, which browsers take before any page, and so before any driver.
 * @param {Browser} browser
 * @param {Page} page
 * @param {string} command
 */
export async function sendCommand(browser, page, command) {
  const target = await browser.waitForTarget((candidate) => candidate.type() === 'service_worker');
  const worker = await target.worker();
  await worker?.evaluate(
    async (name, url) => {
      const { tabs, commands } = /** @type {any} */ (globalThis).chrome;
      const tab = (await tabs.query({})).find((/** @type {{ url?: string }} */ candidate) => candidate.url === url);
      commands.onCommand.dispatch(name, tab);
    },
    command,
    page.url(),
  );
}

/**
 * Clicks a button, or a section's summary, of the open card with the pointer.
 * @param {Page} page
 * @param {string} name the words on it
 */
export async function pressInCard(page, name) {
  const point = await until(() => inCard(page, FIND_CONTROL, name));
  await page.mouse.move(point.x, point.y, { steps: 3 });
  await page.mouse.click(point.x, point.y);
}

/**
 * Calls a function on the card's shadow root.
 * @param {Page} page
 * @param {string} functionDeclaration
 * @param {...string} values its arguments
 * @returns {Promise<any>} what it returns; `null` when there is no card
 */
async function inCard(page, functionDeclaration, ...values) {
  const session = await page.createCDPSession();
  try {
    const { root: top } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
    const shadow = closedRoot(top);
    if (!shadow) return null;
    const { object } = await session.send('DOM.resolveNode', { backendNodeId: shadow.backendNodeId });
    if (!object.objectId) return null;
    const { result } = await session.send('Runtime.callFunctionOn', {
      objectId: object.objectId,
      functionDeclaration,
      arguments: values.map((value) => ({ value })),
      returnByValue: true,
    });
    return result.value;
  } finally {
    await session.detach();
  }
}

/** Of a shadow root as `this`: the text and links of its card, `null` when none is open. */
export const READ_SHADOW = `function () {
  const card = this.querySelector('.card');
  if (!card?.checkVisibility()) return null;
  const links = [...card.querySelectorAll('a[href]')].filter((el) => el.checkVisibility());
  return { text: card.innerText.trim(), links: links.map((el) => ({ text: el.innerText, href: el.href })) };
}`;

/** Of a shadow root as `this`: what was last said to assistive technology. */
export const READ_HEARD = `function () {
  return this.querySelector('[role=status].heard')?.textContent || null;
}`;

/** Of a document or a shadow root as `this`: what has the focus in it, as a `Focused`, or `null`. */
export const READ_FOCUS = `function () {
  const el = this.activeElement;
  if (!el || el === this.body) return null;
  const label = el.labels?.[0];
  // A field may lie unseen behind its label, which then stands for it.
  const outlined = [el, label].find((one) => one && getComputedStyle(one).outlineStyle !== 'none' && one.offsetWidth > 4);
  const { top, bottom } = (outlined ?? el).getBoundingClientRect();
  // Within a field for a date the browser itself shows at which part the focus is.
  const seen = (el.matches(':focus-visible') || el.type === 'date') && (outlined || el.type === 'date') && bottom > 0 && top < innerHeight;
  const name = el.ariaLabel ?? label?.innerText ?? el.innerText;
  return { name: name.trim(), seen };
}`;

/** Of a shadow root as `this`: the middle of the control that is called so, `null` when none is to be seen. */
const FIND_CONTROL = `function (name) {
  const controls = [...this.querySelectorAll('button, summary')];
  const found = controls.find((el) => el.checkVisibility() && el.innerText.trim() === name);
  if (!found) return null;
  found.scrollIntoView({ block: 'nearest' });
  const { left, top, width, height } = found.getBoundingClientRect();
  return { x: left + width / 2, y: top + height / 2 };
}`;

/**
 * @param {import('puppeteer-core').Protocol.DOM.Node} node
 * @returns {import('puppeteer-core').Protocol.DOM.Node | undefined}
 */
function closedRoot(node) {
  const own = node.shadowRoots?.find(({ shadowRootType }) => shadowRootType === 'closed');
  if (own) return own;
  for (const child of node.children ?? []) {
    const found = closedRoot(child);
    if (found) return found;
  }
  return undefined;
}
