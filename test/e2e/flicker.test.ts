import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { markPoint, openCard, pressInCard, until } from '../../scripts/chromium.mjs';
import { sampleArticle } from '../../scripts/sample.mjs';
import { DWELL_MS, GRACE_MS } from '../../src/content/hover-state.ts';
import { openChromium } from './support/chromium.ts';
import { waitForMarks } from './support/marks.ts';
import type { Reader } from './support/reader.ts';

const ARTICLE = sampleArticle();
const LIN_JIAN = 'To hear words that lack knowledge and respect';
/** How often the pointer takes the way. */
const TIMES = 50;
/** A busy machine fires timers late, and never early. */
const LATE_MS = 250;

type Watched = Window & { toggles?: string[] };

const wait = (ms: number) => new Promise((done) => setTimeout(done, ms));

describe('a pointer on its way', () => {
  let reader: Reader;
  let page: Page;
  let mark: { x: number; y: number };

  beforeAll(async () => {
    reader = await openChromium(new Map([[ARTICLE.url, ARTICLE.html]]));
    page = await reader.open(ARTICLE.url);
    const popup = await reader.openPopup(page);
    await popup.waitForSelector('.headline');
    await popup.close();
    await waitForMarks(page, 'proviso-quotation');
    mark = await markPoint(page, 'proviso-quotation', LIN_JIAN);
    await openByDwell(); // the first use adds the host, which can be watched from then on
    await page.evaluate(() => {
      const toggles: string[] = [];
      Object.assign(window, { toggles });
      document.querySelector('html > [popover]')?.addEventListener('toggle', (event) => {
        toggles.push((event as ToggleEvent).newState);
      });
    });
  });
  afterAll(() => reader.close());

  beforeEach(async () => {
    await page.mouse.move(2, 2);
    await page.keyboard.press('Escape');
    await closed();
    await wait(100);
    await page.evaluate(() => (window as Watched).toggles?.splice(0));
  });

  const toggles = () => page.evaluate(() => (window as Watched).toggles ?? []);
  const closed = () => until(async () => ((await openCard(page)) === null ? true : null));

  async function openByDwell(): Promise<DOMRect> {
    await page.mouse.move(2, 2);
    await page.mouse.move(mark.x, mark.y);
    await until(() => openCard(page));
    return page.$eval('html > [popover]', (host) => host.getBoundingClientRect().toJSON());
  }

  test(`keeps one card open while it goes ${TIMES} times from mark over the gap to the card and back`, async () => {
    const card = await openByDwell();
    const inside = { x: mark.x, y: card.top > mark.y ? card.top + 30 : card.bottom - 30 };
    let slow = 0;
    for (let time = 0; time < TIMES; time += 1) {
      for (const goal of [inside, mark]) {
        const began = performance.now();
        await page.mouse.move(goal.x, goal.y, { steps: 6 });
        // A pointer that a busy machine leaves in the gap for as long as the grace lasts has left, and the card may go.
        if (performance.now() - began > GRACE_MS) slow += 1;
      }
    }
    expect((await toggles()).filter((state) => state === 'closed').length).toBeLessThanOrEqual(slow);
    if (slow === 0) expect(await toggles()).toEqual(['open']);
  });

  test(`opens nothing when it passes over a mark ${TIMES} times`, async () => {
    for (let time = 0; time < TIMES; time += 1) {
      await page.mouse.move(mark.x, mark.y, { steps: 3 });
      await page.mouse.move(2, 2, { steps: 3 });
    }
    await wait(DWELL_MS + LATE_MS);
    expect(await toggles()).toEqual([]);
  });

  test('opens and closes once each time that it rests and leaves, never before its time', async () => {
    const times = 8;
    for (let time = 0; time < times; time += 1) {
      await page.mouse.move(mark.x, mark.y);
      const rested = performance.now();
      await until(() => openCard(page));
      expect(performance.now() - rested).toBeGreaterThan(DWELL_MS - 20);
      await page.mouse.move(2, 2);
      const left = performance.now();
      await closed();
      expect(performance.now() - left).toBeGreaterThan(GRACE_MS - 20);
      expect(performance.now() - left).toBeLessThan(GRACE_MS + 3 * LATE_MS);
    }
    await wait(100);
    expect(await toggles()).toEqual(Array.from({ length: times }, () => ['open', 'closed']).flat());
  });

  test('opens nothing when the page is scrolled under it', async () => {
    const middle = { x: mark.x, y: 450 };
    await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
    await page.mouse.move(middle.x, middle.y);
    await wait(DWELL_MS + LATE_MS);
    await page.keyboard.press('Escape');
    await closed();
    await page.evaluate(() => (window as Watched).toggles?.splice(0));
    for (let time = 0; time < 30; time += 1) {
      await page.mouse.wheel({ deltaY: 24 });
      await wait(60);
    }
    await wait(DWELL_MS + LATE_MS);
    expect(await toggles()).toEqual([]);
  });

  test('never moves the page, whatever is opened, pinned and closed', async () => {
    await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
    mark = await markPoint(page, 'proviso-quotation', LIN_JIAN);
    const before = await page.evaluate(() => [scrollX, scrollY]);
    for (let time = 0; time < 3; time += 1) {
      await openByDwell();
      await pressInCard(page, 'Pin');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Escape');
      await closed();
    }
    expect(await page.evaluate(() => [scrollX, scrollY])).toEqual(before);
  });
});
