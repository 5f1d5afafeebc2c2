import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { clickAction, launchChromium, servePages } from '../../scripts/chromium.mjs';
import { sampleArticle } from '../../scripts/sample.mjs';
import { violations } from './support/axe.ts';
import { program } from './support/reader.ts';

const ARTICLE = sampleArticle();

describe.each(['light', 'dark'])('in a %s browser', (scheme) => {
  let browser: Browser;
  let id: string;

  beforeAll(async () => {
    ({ browser, id } = await launchChromium({ executablePath: program('chromium'), headless: true }));
  });

  afterAll(() => browser.close());

  const prefer = (page: Page) => page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);

  test.each(['welcome', 'options'])('the %s page has nothing that shuts readers out', async (name) => {
    const page = await browser.newPage();
    await prefer(page);
    await page.goto(`chrome-extension://${id}/src/${name}/index.html`);
    await page.waitForSelector('input[name=access]');
    expect(await violations(page)).toEqual([]);
  });

  test.each([
    ['start list', ''],
    ['search over everything', '#q=tariffs'],
    ['dossier', '#dossier=us-china-trade-2025'],
    ['precondition', '#dossier=us-china-trade-2025&precondition=respect-tone'],
    ['empty result', '#dossier=us-china-trade-2025&q=submarines&official=lin-jian'],
    ['unknown dossier', '#dossier=atlantis'],
  ])('the record’s %s has nothing that shuts readers out', async (_, hash) => {
    const page = await browser.newPage();
    await prefer(page);
    await page.goto(`chrome-extension://${id}/src/dossier/index.html${hash}`);
    await page.waitForSelector('h1');
    await page.$$eval('.plot-table', (all) => {
      for (const details of all) (details as HTMLDetailsElement).open = true;
    });
    expect(await violations(page)).toEqual([]);
  });

  test('the popup of an article has nothing that shuts readers out', async () => {
    const page = await browser.newPage();
    await servePages(page, new Map([[ARTICLE.url, ARTICLE.html]]));
    await page.goto(ARTICLE.url);
    const popup = await clickAction(browser, id, page);
    await prefer(popup);
    await popup.waitForSelector('[data-precondition]');
    await popup.$$eval('details', (all) => {
      for (const details of all) details.open = true;
    });
    expect(await violations(popup)).toEqual([]);
  });
});
