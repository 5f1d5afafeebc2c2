import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { until } from '../../scripts/chromium.mjs';
import { sampleArticle } from '../../scripts/sample.mjs';
import { openChromium } from './support/chromium.ts';
import { openFirefox } from './support/firefox.ts';
import { painted, waitForMarks } from './support/marks.ts';
import type { OpenReader, Reader } from './support/reader.ts';

const ARTICLE = sampleArticle();
const PAGES = new Map([[ARTICLE.url, ARTICLE.html]]);

const DRIVEN: readonly (readonly [string, OpenReader])[] = [
  ['Chromium', openChromium],
  ['Firefox', openFirefox],
];

const SPOKEN = /^Mark (\d+) of (\d+), (quotation|official|precondition)\. /;

/** The article, read by way of the popup. */
async function openRead(reader: Reader): Promise<Page> {
  const page = await reader.open(ARTICLE.url);
  const popup = await reader.openPopup(page);
  await popup.waitForSelector('.headline'); // a popup that closes earlier has not asked for the page yet
  await popup.close();
  await waitForMarks(page, 'proviso-quotation');
  await page.bringToFront();
  return page;
}

describe.each(DRIVEN)('by keyboard in %s', (_, openReader) => {
  let reader: Reader;
  let page: Page;

  const active = async () => (await painted(page))['proviso-active'] ?? null;
  /** Waits for an announcement that is not `before`, and gives the number of the mark. */
  const nextHeard = (before: string | null) =>
    until(async () => {
      const now = await reader.heard(page);
      return now && now !== before ? now : null;
    });
  const closed = () => until(async () => ((await reader.card(page)) === null ? true : null));

  beforeAll(async () => {
    reader = await openReader(PAGES);
    page = await openRead(reader);
  });

  afterAll(() => reader.close());

  test('the next mark stands out and is announced with its number, and no card opens', async () => {
    await reader.command(page, 'next-mark');
    const first = await nextHeard(null);
    expect(first).toMatch(SPOKEN);
    expect(SPOKEN.exec(first)?.[1]).toBe('1');
    expect(await active()).not.toBeNull();
    expect(await reader.card(page)).toBeNull();
  });

  test('steps go on and back, and round the ends', async () => {
    const first = await reader.heard(page);
    await reader.command(page, 'next-mark');
    const second = await nextHeard(first);
    expect(second).toMatch(/^Mark 2 of /);
    await reader.command(page, 'previous-mark');
    expect(await nextHeard(second)).toBe(first);
    await reader.command(page, 'previous-mark');
    const last = await nextHeard(first);
    expect(SPOKEN.exec(last)?.[1]).toBe(SPOKEN.exec(last)?.[2]);
    await reader.command(page, 'next-mark');
    expect(await nextHeard(last)).toBe(first);
  });

  test('opens the card with the focus in it, Tab stays within its controls, Esc closes it and the mark is where it was', async () => {
    const before = await active();
    await page.bringToFront();
    await reader.command(page, 'open-card');
    await until(() => reader.card(page));
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('div'); // the host of the card
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('div');
    await page.keyboard.press('Escape');
    await closed();
    expect(await active()).toEqual(before);
  });

  test('an open card goes along, and the same key closes it', async () => {
    await reader.command(page, 'open-card');
    const before = await until(() => reader.card(page));
    const said = await reader.heard(page);
    await reader.command(page, 'next-mark');
    await nextHeard(said);
    await until(async () => ((await reader.card(page))?.text !== before.text ? true : null));
    await reader.command(page, 'open-card');
    await closed();
  });

  test('gives the focus back to where it was', async () => {
    await page.evaluate(() => {
      const link =
        document.querySelector<HTMLElement>('a[href]') ?? document.body.appendChild(document.createElement('a'));
      link.setAttribute('href', '#here');
      link.id = 'was-here';
      link.focus();
    });
    await reader.command(page, 'open-card');
    await until(() => reader.card(page));
    await page.bringToFront();
    await page.keyboard.press('Escape');
    await closed();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('was-here');
  });

  test('Esc without a card lets go of the mark', async () => {
    await page.keyboard.press('Escape');
    await until(async () => ((await active()) === null ? true : null));
  });

  test('lets no request leave the browser', () => {
    expect(reader.left()).toEqual([]);
  });
});

test('all marks are hidden by one key and shown again by the same, and that is said', async () => {
  const reader = await openChromium(PAGES);
  const page = await openRead(reader);
  await reader.command(page, 'toggle-marks');
  await waitForMarks(page, 'proviso-quotation', false);
  await until(async () => ((await reader.heard(page)) === 'Marks are hidden.' ? true : null));
  await reader.command(page, 'toggle-marks');
  await waitForMarks(page, 'proviso-quotation');
  await until(async () => ((await reader.heard(page)) === 'Marks are shown.' ? true : null));
  await reader.close();
});
