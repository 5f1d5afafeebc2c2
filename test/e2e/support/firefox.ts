import { join } from 'node:path';
import { type Browser, launch, type Page } from 'puppeteer-core';
import { READ_HEARD, READ_SHADOW, servePages } from '../../../scripts/chromium.mjs';
import { root } from '../../../scripts/setup.mjs';
import type { Command } from '../../../src/model/command.ts';
import { watchNetwork } from './network.ts';
import { PATIENCE_MS, program, type Reader } from './reader.ts';
import { chooseOnWelcome, waitForAccess } from './welcome.ts';

const UUID = '6f1c2c34-8a51-4a7e-9c55-2b1d7c0f9a11';
const ADDRESS = `moz-extension://${UUID}`;
const ID = 'proviso@proviso.example';

/** WebDriver BiDi, spoken directly where puppeteer has no word for it. */
interface Bidi {
  send(method: string, params: object): Promise<{ result: unknown }>;
}

const bidi = (browser: Browser) => (browser as unknown as { connection: Bidi }).connection;

/** Reads on every news site: the shipped build in Firefox, after the reader chose so on the welcome page. */
export async function openFirefox(pages: ReadonlyMap<string, string>): Promise<Reader> {
  const network = await watchNetwork(pages);
  const browser = await launch({
    browser: 'firefox',
    executablePath: program('firefox'),
    headless: true,
    defaultViewport: { width: 1280, height: 900 },
    args: ['--remote-allow-system-access'], // else its own pages, the extension's among them, are closed to tests
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [ID]: UUID }),
      'extensions.webextOptionalPermissionPrompts': false, // no protocol reaches the dialog; the click still counts
      'network.proxy.type': 1,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': network.port,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': network.port,
      'network.proxy.allow_hijacking_localhost': true,
    },
  });
  await browser.installExtension(join(root, 'dist/firefox'));
  await chooseEverywhere(browser);
  return {
    async open(url) {
      const page = await browser.newPage();
      page.setDefaultTimeout(PATIENCE_MS);
      await servePages(page, pages, network.refused);
      await page.goto(url);
      return page;
    },
    openOwn: (path) => extensionPage(browser, path),
    openPopup: (page) => inTab(browser, 'popup', page.url()),
    openPanel: (page) => inTab(browser, 'panel', page.url()),
    card: (page) => inShadow(browser, page, READ_SHADOW),
    heard: (page) => inShadow(browser, page, READ_HEARD),
    command: (page, command) => commandFromPage(browser, page.url(), command),
    left: network.left,
    async close() {
      await browser.close();
      network.close();
    },
  };
}

/** Loading an extension's page never ends for the driver, so waiting is for what it holds. */
async function extensionPage(browser: Browser, path: string): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(`${ADDRESS}${path}`, { waitUntil: [] });
  await page.waitForFunction(() => document.readyState === 'complete' && location.protocol === 'moz-extension:');
  return page;
}

async function chooseEverywhere(browser: Browser): Promise<void> {
  const page = await extensionPage(browser, '/src/welcome/index.html');
  await chooseOnWelcome(page, 'everywhere');
  await waitForAccess(page);
  await page.close();
}

/** The message that the background sends when the command's key is pressed; its own key reaches no driver. */
async function commandFromPage(browser: Browser, url: string, command: Command): Promise<void> {
  const sender = await extensionPage(browser, '/src/options/index.html');
  await sender.evaluate(
    async (address, name) => {
      const { tabs } = (globalThis as unknown as { browser: import('webextension-polyfill').Browser }).browser;
      const open = await tabs.query({});
      const tab = open.find((candidate) => candidate.url === address)?.id ?? -1;
      await tabs.sendMessage(tab, { proviso: 'command', request: { command: name } }, { frameId: 0 });
    },
    url,
    command,
  );
  await sender.close();
}

/** Firefox's driver can see neither popup nor sidebar: the same page in a tab shows the other tab's state. */
async function inTab(browser: Browser, name: 'popup' | 'panel', url: string): Promise<Page> {
  const finder = await extensionPage(browser, '/src/options/index.html');
  const tab = await finder.evaluate(async (address) => {
    const { tabs } = (globalThis as unknown as { browser: import('webextension-polyfill').Browser }).browser;
    const open = await tabs.query({});
    return open.find((candidate) => candidate.url === address)?.id ?? -1;
  }, url);
  await finder.close();
  return extensionPage(browser, `/src/${name}/index.html?tab=${tab}`);
}

interface SerializedNode {
  readonly sharedId?: string;
  readonly value?: { readonly children?: readonly SerializedNode[]; readonly shadowRoot?: SerializedNode | null };
}

function shadowRootIn(node: SerializedNode): SerializedNode | undefined {
  if (node.value?.shadowRoot) return node.value.shadowRoot;
  for (const child of node.value?.children ?? []) {
    const found = shadowRootIn(child);
    if (found) return found;
  }
  return undefined;
}

/** Calls a function on the shadow root that Proviso has on the page; `null` when there is none. */
async function inShadow<T>(browser: Browser, page: Page, reader: string): Promise<T | null> {
  const target = { context: (page.mainFrame() as unknown as { _id: string })._id };
  const tree = await bidi(browser).send('script.evaluate', {
    expression: 'document.documentElement',
    target,
    awaitPromise: false,
    serializationOptions: { maxDomDepth: null, includeShadowTree: 'all' },
  });
  const root = shadowRootIn((tree.result as { result: SerializedNode }).result);
  if (!root) return null;
  const read = await bidi(browser).send('script.callFunction', {
    functionDeclaration: `function () { return JSON.stringify((${reader}).call(this)); }`,
    this: { sharedId: root.sharedId },
    target,
    awaitPromise: false,
  });
  const { value } = (read.result as { result: { value?: string } }).result;
  return JSON.parse(value ?? 'null');
}
