import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openChromium } from './support/chromium.ts';
import { openFirefox } from './support/firefox.ts';
import type { OpenReader, Reader } from './support/reader.ts';

const DRIVEN: readonly (readonly [string, OpenReader])[] = [
  ['Chromium', openChromium],
  ['Firefox', openFirefox],
];

describe.each(DRIVEN)('the sample on the welcome page in %s', (_, openReader) => {
  let reader: Reader;
  let page: Page;

  beforeAll(async () => {
    reader = await openReader(new Map());
    page = await reader.openOwn('/src/welcome/index.html');
    await page.waitForSelector('.piece');
  });

  afterAll(() => reader.close());

  const cardKind = (kind: string) => page.waitForSelector(`.demo-card .card[data-kind=${kind}]`);
  const press = (words: string) =>
    page.$$eval(
      '.demo-card button',
      (all, wanted) => all.find(({ textContent }) => textContent?.trim() === wanted)?.click(),
      words,
    );
  /** Off all marks, then onto the first piece of text that is marked as this; words that are quoted as well have their own card. */
  async function point(layer: string): Promise<void> {
    await page.hover('h1');
    await page.hover(`.piece-${layer}${layer === 'precondition' ? ':not(.piece-quotation)' : ''}`);
  }

  test('opens with a card, so that a reader sees at once what there is', async () => {
    await cardKind('quotation');
    expect(await page.$$eval('.piece[data-active=true]', ({ length }) => length)).toBeGreaterThan(0);
  });

  test.each(['official', 'precondition'])('shows the card of the %s that the pointer is on', async (layer) => {
    await point(layer);
    await cardKind(layer);
  });

  test('keeps a pinned card while the pointer goes on, until Esc', async () => {
    await point('official');
    await cardKind('official');
    await press('Pin');
    await point('precondition');
    await cardKind('official');
    await page.keyboard.press('Escape');
    await page.waitForFunction(() => !document.querySelector('.demo-card .card'));
    await point('precondition');
    await cardKind('precondition');
  });

  test('lets no request leave the browser', () => {
    expect(reader.left()).toEqual([]);
  });
});
