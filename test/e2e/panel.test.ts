import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hoverMark, until } from '../../scripts/chromium.mjs';
import { sampleArticle } from '../../scripts/sample.mjs';
import { violations } from './support/axe.ts';
import { openChromium } from './support/chromium.ts';
import { openFirefox } from './support/firefox.ts';
import { painted, waitForMarks } from './support/marks.ts';
import type { OpenReader, Reader } from './support/reader.ts';

const ARTICLE = sampleArticle();
const OTHER = ARTICLE.url.replace(/[^/]+$/, 'other-page.html');
const PAGES = new Map([
  [ARTICLE.url, ARTICLE.html],
  [OTHER, '<!doctype html><title>Other</title><p>Nothing here.'],
]);
const LIN_JIAN = 'To hear words that lack knowledge and respect';

const DRIVEN: readonly (readonly [string, OpenReader])[] = [
  ['Chromium, in its side panel', openChromium],
  ['Firefox', openFirefox],
];

/** Focuses, or presses, the words of an entry of the list of quotations. */
async function act(panel: Page, words: string, action: 'focus' | 'blur' | 'click'): Promise<void> {
  await panel.bringToFront(); // pages behind others are told of no focus
  await panel.$$eval(
    '.quotations .jump',
    (buttons, wanted, what) => {
      const found = buttons.find(({ textContent }) => textContent?.includes(wanted));
      (found as HTMLElement)[what]();
    },
    words,
    action,
  );
}

/** The text of the entry that the panel sets off, or `null`. */
const current = (panel: Page) => panel.$$eval('[aria-current=true]', ([found]) => found?.textContent ?? null);

describe.each(DRIVEN)('%s', (_, openReader) => {
  let reader: Reader;
  let page: Page;
  let panel: Page;

  beforeAll(async () => {
    reader = await openReader(PAGES);
    page = await reader.open(ARTICLE.url);
    panel = await reader.openPanel(page);
    await waitForMarks(page, 'proviso-quotation');
    await panel.waitForSelector('.headline');
  });

  afterAll(() => reader.close());

  test('lists what the popup lists', async () => {
    const listed = await panel.$$eval('[data-precondition]', ({ length }) => length);
    expect(listed).toBe(6);
  });

  test('has nothing that shuts readers out', async () => {
    expect(await violations(panel)).toEqual([]);
  });

  test('sets the entry off whose mark has its card open, brings it into view, and lets go of it', async () => {
    await hoverMark(page, 'proviso-quotation', LIN_JIAN);
    await until(() => reader.card(page));
    await panel.waitForSelector('[aria-current=true]');
    expect(await current(panel)).toContain(LIN_JIAN);
    await panel.waitForFunction(() => {
      const box = document.querySelector('[aria-current=true]')?.getBoundingClientRect();
      return box && box.top >= 0 && box.bottom <= innerHeight + 1;
    });
    await page.keyboard.press('Escape');
    await until(async () => ((await current(panel)) === null ? true : null));
  });

  test('makes the mark stand out whose entry has the focus, without moving the page', async () => {
    const before = await page.evaluate(() => scrollY);
    await act(panel, LIN_JIAN, 'focus');
    await until(async () => ((await painted(page))['proviso-active']?.join().includes(LIN_JIAN) ? true : null));
    await act(panel, LIN_JIAN, 'blur');
    await until(async () => ((await painted(page))['proviso-active'] ? null : true));
    expect(await page.evaluate(() => scrollY)).toBe(before);
  });

  test('goes to a passage, opens its card and stays', async () => {
    await act(panel, LIN_JIAN, 'click');
    const card = await until(() => reader.card(page));
    expect(card.text).toContain('Lin Jian');
    expect(await current(panel)).toContain(LIN_JIAN);
    await page.bringToFront();
    await page.keyboard.press('Escape');
    await until(async () => ((await reader.card(page)) === null ? true : null));
  });

  test('says so when the tab goes to a page that is not an article, and comes back with the article', async () => {
    await page.goto(OTHER);
    await panel.waitForSelector('.notice');
    expect(await panel.$('.headline')).toBeNull();
    await page.goto(ARTICLE.url);
    const again = await panel.waitForSelector('.headline, .notice[data-state=needs-click]');
    // In Chromium nothing but clicks gives access here: the panel offers to read, and reads nothing unasked.
    if (await again?.evaluate((element) => element.matches('.notice'))) await panel.click('.notice button');
    await panel.waitForSelector('.headline');
    await waitForMarks(page, 'proviso-quotation');
  });

  test('lets no request leave the browser', () => {
    expect(reader.left()).toEqual([]);
  });
});

describe('the side panel of Chromium', () => {
  test('shows the tab in front', async () => {
    const reader = await openChromium(PAGES);
    const page = await reader.open(ARTICLE.url);
    const panel = await reader.openPanel(page);
    await panel.waitForSelector('.headline');
    const other = await reader.open(OTHER);
    await panel.waitForSelector('.notice[data-state=needs-click]');
    await other.close();
    await page.bringToFront();
    await panel.waitForSelector('.headline');
    await reader.close();
  });
});
