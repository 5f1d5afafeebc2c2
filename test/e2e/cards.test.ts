import { type Browser, launch, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { drawScene, galleryHtml, sceneNames } from '../../scripts/gallery-page.mjs';
import { violations } from './support/axe.ts';
import { LOOKS, prefer } from './support/looks.ts';
import { program } from './support/reader.ts';

const NARROW = { width: 360, height: 740 };

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await launch({ executablePath: program('chromium'), args: ['--no-sandbox'] });
  page = await browser.newPage();
  await page.setViewport(NARROW);
  await page.setContent(galleryHtml());
});
afterAll(() => browser.close());

const openAll = () =>
  page.$$eval('details', (all) => {
    for (const details of all) details.open = true;
  });

describe.each(LOOKS)('cards, %s', (_, look) => {
  /** As the page behind the card is. */
  const dark = look.scheme === 'dark';

  beforeAll(() => prefer(page, look));

  test('have nothing that shuts readers out, whatever they show', async () => {
    for (const scene of await sceneNames(page)) {
      await drawScene(page, scene, dark);
      await openAll();
      expect(await violations(page), scene).toEqual([]);
    }
  });

  test('break no layout, whatever they show', async () => {
    for (const scene of await sceneNames(page)) {
      await drawScene(page, scene, dark);
      await openAll();
      const sizes = await page.$eval('.card', (card) => {
        const body = card.querySelector('.body');
        const { width, height } = card.getBoundingClientRect();
        return { width, height, wider: (body?.scrollWidth ?? 0) - (body?.clientWidth ?? 0) };
      });
      expect(sizes.width, scene).toBeLessThanOrEqual(NARROW.width);
      expect(sizes.height, scene).toBeLessThanOrEqual(NARROW.height);
      expect(sizes.wider, scene).toBeLessThanOrEqual(0);
    }
  });
});
