import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { hoverMark, openCard, until } from '../../scripts/chromium.mjs';
import { openReadingChromium, type Reading } from '../../scripts/pages/chromium-rig.mjs';
import { painted, waitForMarks } from './support/marks.ts';
import { PATIENCE_MS, program } from './support/reader.ts';
import { openSite, type Served, type Site, STORY, STORY_WORDS, storyHtml } from './support/site.ts';

/** Nothing but the page's own text: no script, style, picture, frame or request, and no text put in as markup. */
const STRICTEST =
  "default-src 'none'; script-src 'none'; style-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'";

const ARABIC = 'قال الوزير يوم الثلاثاء إن المحادثات ستستمر في الأسبوع المقبل.';
const TEASER = '<section class="top"><p>“We will not sign,” Foreign Minister Ana Reyes told reporters.</p></section>';

const PAGES: ReadonlyMap<string, Served> = new Map([
  [STORY, { html: storyHtml() }],
  ['/world/2025/03/04/strict', { html: storyHtml(), headers: { 'Content-Security-Policy': STRICTEST } }],
  [
    '/world/2025/03/04/frames',
    { html: storyHtml({ body: `<iframe src="${STORY}"></iframe><iframe srcdoc="<p>x"></iframe>` }) },
  ],
  [
    '/world/2025/03/04/beside',
    { html: storyHtml().replace('<main>', `<div dir="rtl" lang="ar"><p>${ARABIC}</p><div dir="ltr"><main>`) },
  ],
  ['/world/2025/03/04/twice', { html: storyHtml({ body: TEASER }).replace('<main>', `${TEASER}<main>`) }],
]);

let reading: Reading;
let site: Site;

beforeAll(async () => {
  site = await openSite(PAGES);
  reading = await openReadingChromium(program('chromium'));
});
afterAll(async () => {
  await reading.browser.close();
  site.close();
});

async function openStory(path = STORY): Promise<Page> {
  const page = await reading.browser.newPage();
  onTestFinished(() => page.close());
  page.setDefaultTimeout(PATIENCE_MS);
  await page.goto(site.at(path));
  await waitForMarks(page, 'proviso-quotation');
  return page;
}

async function openTheCard(page: Page): Promise<string> {
  await hoverMark(page, 'proviso-quotation', STORY_WORDS);
  return (await until(() => openCard(page))).text;
}

/** The box of the card’s host, the one element that is no part of the page, and the size of the window. */
function cardBox(page: Page) {
  return page.evaluate(() => {
    const host = document.documentElement.lastElementChild;
    const { left, top, right, bottom } = host?.getBoundingClientRect() ?? new DOMRect();
    return { left, top, right, bottom, width: innerWidth, height: innerHeight, host: host?.localName };
  });
}

async function expectCardInWindow(page: Page): Promise<void> {
  const { left, top, right, bottom, width, height, host } = await cardBox(page);
  expect(host).toBe('div');
  expect(right - left).toBeGreaterThan(100);
  expect(Math.min(left, top)).toBeGreaterThanOrEqual(0);
  expect(right).toBeLessThanOrEqual(width);
  expect(bottom).toBeLessThanOrEqual(height);
}

describe('on paper', () => {
  test('an article looks as it does without marks, also while a card is open', async () => {
    const page = await openStory();
    await openTheCard(page);
    const onScreen = await page.screenshot();
    await page.emulateMediaType('print');
    const marked = await page.screenshot();
    expect(await cardBox(page)).toMatchObject({ left: 0, right: 0, top: 0, bottom: 0 });
    await page.evaluate(() => CSS.highlights.clear());
    const unmarked = await page.screenshot();
    expect(Buffer.from(marked).equals(Buffer.from(unmarked))).toBe(true);
    expect(Buffer.from(marked).equals(Buffer.from(onScreen))).toBe(false);
  });
});

test('with the strictest policy of a page marks are painted and cards open, and the policy is not hurt', async () => {
  const page = await openStory('/world/2025/03/04/strict');
  const errors: string[] = [];
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  const hurt = page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let count = 0;
        document.addEventListener('securitypolicyviolation', () => count++);
        setTimeout(() => resolve(count), 1500);
      }),
  );
  expect(await openTheCard(page)).toContain('Ana Reyes');
  expect(await hurt).toBe(0);
  expect(errors).toEqual([]);
});

test('the same article in a frame of the page is left alone', async () => {
  const page = await openStory('/world/2025/03/04/frames');
  const frames = page.frames().filter((frame) => frame !== page.mainFrame());
  expect(frames).toHaveLength(2);
  await until(async () => ((await frames[0]?.$('.story')) ? true : null));
  await new Promise((resolve) => setTimeout(resolve, 500));
  for (const frame of frames) expect(await frame.evaluate(() => CSS.highlights.size)).toBe(0);
});

test('a text in an article’s neighbourhood that runs from right to left moves neither marks nor card', async () => {
  const page = await openStory('/world/2025/03/04/beside');
  const plain = await openStory();
  expect(await painted(page)).toEqual(await painted(plain));
  await openTheCard(page);
  await expectCardInWindow(page);
});

test('words that stand on the page twice are marked in the article', async () => {
  const page = await openStory('/world/2025/03/04/twice');
  const where = await page.evaluate(() =>
    [...(CSS.highlights.get('proviso-quotation') ?? [])].map((range) =>
      Boolean((range as Range).startContainer.parentElement?.closest('.story')),
    ),
  );
  expect(where.length).toBeGreaterThan(0);
  expect(where).not.toContain(false);
});

describe('a reader who zooms', () => {
  test.each([0.5, 2, 4])('to %d finds the card in the window', async (zoom) => {
    const page = await openStory();
    // What a browser's zoom does to a page: fewer, larger pixels.
    await page.setViewport({ width: Math.round(1280 / zoom), height: Math.round(900 / zoom), deviceScaleFactor: zoom });
    await openTheCard(page);
    await expectCardInWindow(page);
  });

  test('with the card open still finds it in the window', async () => {
    const page = await openStory();
    await openTheCard(page);
    await page.setViewport({ width: 640, height: 450, deviceScaleFactor: 2 });
    await until(async () => {
      const { right, bottom, width, height } = await cardBox(page);
      return right <= width && bottom <= height ? true : null;
    });
  });
});
