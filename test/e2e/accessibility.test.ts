import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { clickAction, launchChromium, servePages, tabIdOf } from '../../scripts/chromium.mjs';
import { sampleArticle } from '../../scripts/sample.mjs';
import { violations } from './support/axe.ts';
import { LOOKS, prefer } from './support/looks.ts';
import { program } from './support/reader.ts';

const ARTICLE = sampleArticle();

describe.each(LOOKS)('in a browser that is %s', (_, look) => {
  let browser: Browser;
  let id: string;

  beforeAll(async () => {
    ({ browser, id } = await launchChromium({ executablePath: program('chromium'), headless: true }));
  });

  afterAll(() => browser.close());

  test.each(['welcome', 'options'])('the %s page has nothing that shuts readers out', async (name) => {
    const page = await browser.newPage();
    await prefer(page, look);
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
    await prefer(page, look);
    await page.goto(`chrome-extension://${id}/src/dossier/index.html${hash}`);
    await page.waitForSelector('h1');
    await page.$$eval('.plot-table', (all) => {
      for (const details of all) (details as HTMLDetailsElement).open = true;
    });
    expect(await violations(page)).toEqual([]);
  });

  test('the popup of an article, and the panel beside it, have nothing that shuts readers out', async () => {
    const page = await browser.newPage();
    await servePages(page, new Map([[ARTICLE.url, ARTICLE.html]]));
    await page.goto(ARTICLE.url);
    const popup = await clickAction(browser, id, page);
    await popup.waitForSelector('.entry-body');
    expect(await violationsIn(popup)).toEqual([]);
    // The panel as a page; a popup closes when another page comes to the front.
    const tab = await tabIdOf(popup, ARTICLE.url);
    const panel = await browser.newPage();
    await panel.goto(`chrome-extension://${id}/src/panel/index.html?tab=${tab}`);
    await panel.waitForSelector('.entry-body');
    expect(await violationsIn(panel)).toEqual([]);
  });

  async function violationsIn(list: Page): Promise<string[]> {
    await prefer(list, look);
    await list.$$eval('details', (all) => {
      for (const details of all) details.open = true;
    });
    return violations(list);
  }
});
