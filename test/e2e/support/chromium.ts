import type { Page } from 'puppeteer-core';
import { clickAction, heard, launchChromium, openCard, sendCommand, servePages } from '../../../scripts/chromium.mjs';
import { watchNetwork } from './network.ts';
import { PATIENCE_MS, program, type Reader } from './reader.ts';

/** Reads on a click: the shipped build in Chromium, where the click on the toolbar's button grants `activeTab`. */
export async function openChromium(pages: ReadonlyMap<string, string>): Promise<Reader> {
  const network = await watchNetwork(pages);
  const { browser, id, welcome } = await launchChromium({
    executablePath: program('chromium'),
    headless: true,
    args: [`--proxy-server=http://127.0.0.1:${network.port}`, '--proxy-bypass-list=<-loopback>'],
  });
  await welcome.close();
  return {
    async open(url) {
      const page = await browser.newPage();
      page.setDefaultTimeout(PATIENCE_MS);
      await servePages(page, pages, network.refused);
      await page.goto(url);
      return page;
    },
    async openOwn(path) {
      const page = await browser.newPage();
      page.setDefaultTimeout(PATIENCE_MS);
      await page.goto(`chrome-extension://${id}${path}`);
      return page;
    },
    openPopup: (page: Page) => clickAction(browser, id, page),
    openPanel: async (page) => {
      const popup = await clickAction(browser, id, page);
      const button = await popup.waitForSelector('.top .link');
      const opened = browser.waitForTarget((target) => target.url().startsWith(`chrome-extension://${id}/src/panel/`));
      await button?.click();
      return (await opened).asPage();
    },
    card: openCard,
    heard,
    command: (page, command) => sendCommand(browser, page, command),
    left: network.left,
    async close() {
      await browser.close();
      network.close();
    },
  };
}
