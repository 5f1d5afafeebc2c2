import { source } from 'axe-core';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { clickAction, launchChromium, servePages } from '../../scripts/chromium.mjs';
import { sampleArticle } from '../../scripts/sample.mjs';
import { program } from './support/reader.ts';

const ARTICLE = sampleArticle();

/** What axe finds wrong, as "rule: elements". */
async function violations(page: Page): Promise<string[]> {
  await page.evaluate(source);
  return page.evaluate(async () => {
    const { axe } = window as unknown as { axe: typeof import('axe-core') };
    const { violations: found } = await axe.run(document);
    return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  });
}

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
