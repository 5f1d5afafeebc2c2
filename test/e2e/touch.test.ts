import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { markPoint, openCard, until } from '../../scripts/chromium.mjs';
import { sampleArticle } from '../../scripts/sample.mjs';
import { violations } from './support/axe.ts';
import { openChromium } from './support/chromium.ts';
import { waitForMarks } from './support/marks.ts';
import type { Reader } from './support/reader.ts';

const ARTICLE = sampleArticle();
const LIN_JIAN = 'To hear words that lack knowledge and respect';
const PHONE = { width: 360, height: 740, hasTouch: true, isMobile: true, deviceScaleFactor: 2 };

describe('with a finger on a phone’s screen', () => {
  let reader: Reader;
  let page: Page;

  beforeAll(async () => {
    reader = await openChromium(new Map([[ARTICLE.url, ARTICLE.html]]));
    page = await reader.open(ARTICLE.url);
    await page.setViewport(PHONE); // loads the page anew
    const popup = await reader.openPopup(page);
    await popup.waitForSelector('.headline');
    await popup.close();
    await waitForMarks(page, 'proviso-quotation');
  });

  afterAll(() => reader.close());

  const closed = () => until(async () => ((await openCard(page)) === null ? true : null));
  const scrolled = () => page.evaluate(() => scrollY);

  async function tapMark(): Promise<void> {
    const { x, y } = await markPoint(page, 'proviso-quotation', LIN_JIAN);
    await page.touchscreen.tap(x, y);
    await until(() => openCard(page));
  }

  async function drag(from: number, to: number, x = 180): Promise<void> {
    const touch = await page.touchscreen.touchStart(x, from);
    for (let step = 1; step <= 8; step += 1) await touch.move(x, from + ((to - from) * step) / 8);
    await touch.end();
  }

  test('a tap on a mark opens its card as a sheet at the lower edge, as wide as the screen', async () => {
    const { x, y } = await markPoint(page, 'proviso-quotation', LIN_JIAN);
    const before = await scrolled();
    await page.touchscreen.tap(x, y);
    expect((await until(() => openCard(page))).text).toContain('Lin Jian');
    const box = await sheetBox(page);
    expect(box).toMatchObject({ left: 0, right: PHONE.width, bottom: PHONE.height });
    expect(await scrolled()).toBe(before);
  });

  test('a pull too short leaves it open, a swipe down closes it', async () => {
    const { top } = await sheetBox(page);
    await drag(top + 12, top + 40);
    expect(await openCard(page)).not.toBeNull();
    await drag(top + 12, top + 180);
    await closed();
  });

  test('a tap beside it closes it', async () => {
    await tapMark();
    await page.touchscreen.tap(8, 8);
    await closed();
  });

  test('scrolling with a finger opens nothing', async () => {
    const before = await scrolled();
    const { y } = await markPoint(page, 'proviso-quotation', LIN_JIAN);
    await drag(y, y - 200);
    await until(async () => ((await scrolled()) > before ? true : null));
    await new Promise((done) => setTimeout(done, 800));
    expect(await openCard(page)).toBeNull();
  });
});

/** Where the host of the card is; it has no other element. */
function sheetBox(page: Page): Promise<DOMRect> {
  return page.$eval('[data-proviso-sheet]', (host) => host.getBoundingClientRect().toJSON());
}

describe('on a screen 360 pixels wide', () => {
  let reader: Reader;

  beforeAll(async () => {
    reader = await openChromium(new Map([[ARTICLE.url, ARTICLE.html]]));
  });
  afterAll(() => reader.close());

  test.each([
    ['options', '/src/options/index.html', '.colours'],
    ['welcome', '/src/welcome/index.html', '.modes'],
    ['record', '/src/dossier/index.html#dossier=us-china-trade-2025', 'h1'],
  ])('the %s page has nothing that has to be scrolled to sideways', async (_, path, ready) => {
    const page = await reader.openOwn(path);
    await page.setViewport(PHONE);
    await page.waitForSelector(ready);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(PHONE.width);
    expect(await violations(page)).toEqual([]);
    await page.close();
  });

  test('nor have popup and panel', async () => {
    const article = await reader.open(ARTICLE.url);
    const popup = await reader.openPopup(article);
    await popup.waitForSelector('.headline');
    const tab = await tabOf(popup, ARTICLE.url);
    await popup.close();
    for (const name of ['popup', 'panel']) {
      const page = await reader.openOwn(`/src/${name}/index.html?tab=${tab}`);
      await page.setViewport(PHONE);
      await page.waitForSelector('.entry-body');
      await page.$$eval('details', (all) => {
        for (const details of all) details.open = true;
      });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(PHONE.width);
      await page.close();
    }
  });
});

const tabOf = (extensionPage: Page, url: string) =>
  extensionPage.evaluate(async (address) => {
    const { tabs } = (globalThis as unknown as { chrome: import('webextension-polyfill').Browser }).chrome;
    return (await tabs.query({})).find((tab) => tab.url === address)?.id ?? -1;
  }, url);
