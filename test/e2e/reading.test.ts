import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hoverMark, until } from '../../scripts/chromium.mjs';
import { sampleArticle } from '../../scripts/sample.mjs';
import { openChromium } from './support/chromium.ts';
import { openFirefox } from './support/firefox.ts';
import { painted, waitForMarks } from './support/marks.ts';
import type { OpenReader, Reader } from './support/reader.ts';

const ARTICLE = sampleArticle();
const SITE = new URL(ARTICLE.url).origin;
const RECIPE = `${SITE}/recipe.html`;
const EMPTY = `${SITE}/empty.html`;
const GERMAN = `${SITE}/hafen.html`;

const PAGES = new Map([
  [ARTICLE.url, ARTICLE.html],
  [RECIPE, readFileSync('sample/not-news.html', 'utf8')],
  [EMPTY, readFileSync('sample/empty.html', 'utf8')],
  [GERMAN, readFileSync('sample/deutsch.html', 'utf8')],
]);

const PRECONDITIONS = [
  'respect-tone',
  'one-voice',
  'point-person',
  'sanctions-export-controls',
  'taiwan-concerns',
  'china-moves-first',
];
const LIN_JIAN = 'To hear words that lack knowledge and respect';
const RECORD = readFileSync('src/dataset/us-china-trade-2025.json', 'utf8');

/** The page's own markup as it was parsed, kept by the page itself before anything of ours can run. */
function keepMarkup(): void {
  addEventListener('DOMContentLoaded', () => {
    Object.assign(window, { markupAtFirst: document.documentElement.outerHTML });
  });
}

/** What was put into the markup since it was parsed; `null` when anything else has changed. */
function added(page: Page): Promise<string | null> {
  return page.evaluate(() => {
    const { markupAtFirst: before } = window as unknown as { markupAtFirst: string };
    const now = document.documentElement.outerHTML;
    let at = 0;
    while (at < before.length && now[at] === before[at]) at += 1;
    // "</body>" and the new "<div>" begin alike: what was added begins with its own bracket.
    while (at > 0 && now.length > before.length && now[at] !== '<') at -= 1;
    const end = at + now.length - before.length;
    return now.slice(0, at) + now.slice(end) === before ? now.slice(at, end) : null;
  });
}

const DRIVEN: readonly (readonly [string, OpenReader])[] = [
  ['Chromium, read by a click', openChromium],
  ['Firefox, read on every news site', openFirefox],
];

describe.each(DRIVEN)('%s', (_, openReader) => {
  let reader: Reader;
  let page: Page;
  let popup: Page;

  beforeAll(async () => {
    reader = await openReader(PAGES);
    page = await reader.open('about:blank');
    await page.evaluateOnNewDocument(keepMarkup);
    await page.goto(ARTICLE.url);
    popup = await reader.openPopup(page);
    await waitForMarks(page, 'proviso-quotation');
    // The popup lists the whole article; its beginning is marked before that.
    await popup.waitForSelector('[data-precondition]');
  });

  afterAll(() => reader.close());

  test('paints quotations, officials and the topics of preconditions', async () => {
    const marks = await painted(page);
    expect(marks['proviso-quotation']?.join('\n')).toContain(LIN_JIAN);
    expect(marks['proviso-official']?.join('\n')).toMatch(/Lin Jian/);
    expect(Object.keys(marks)).toEqual(
      expect.arrayContaining([
        'proviso-precondition-respect-and-tone',
        'proviso-precondition-territory-and-recognition',
      ]),
    );
  });

  test('leaves the page’s own markup as it was', async () => {
    expect(await added(page)).toBe('');
  });

  test('lists the six preconditions in the popup', async () => {
    await popup.waitForSelector('[data-precondition]');
    const listed = await popup.$$eval('[data-precondition]', (entries) =>
      entries.map((entry) => entry.getAttribute('data-precondition')),
    );
    expect(listed.toSorted()).toEqual(PRECONDITIONS.toSorted());
  });

  test('gives the popup room to be read', async () => {
    expect(await popup.evaluate(() => innerWidth)).toBeGreaterThanOrEqual(360);
  });

  test('opens a card on Lin Jian’s words with his office, the precondition and what he said before', async () => {
    await hoverMark(page, 'proviso-quotation', LIN_JIAN);
    const card = await until(() => reader.card(page));
    expect(card.text).toContain('Lin Jian');
    expect(card.text).toMatch(/spokes(man|person)/i);
    expect(card.text).toContain('Respect and restrained official rhetoric');
    expect(card.text).toMatch(/\d+ days before this article/);
    expect(card.links.length).toBeGreaterThan(0);
    for (const { href } of card.links) expect(RECORD).toContain(JSON.stringify(href));
  });

  test('adds one empty-looking element to the page for the card, and nothing else', async () => {
    expect(await added(page)).toMatch(/^<([a-z-]+)(\s[^>]*)?><\/\1>$/);
  });

  test('closes the card on Esc', async () => {
    await page.keyboard.press('Escape');
    expect(await until(async () => ((await reader.card(page)) === null ? 'closed' : null))).toBe('closed');
  });

  test('takes a topic’s marks off at once, and keeps them off after a reload', async () => {
    const name = 'proviso-precondition-respect-and-tone';
    await waitForMarks(page, name);
    const control = await reader.openPopup(page);
    await switchTopic(control, 'Respect');
    await waitForMarks(page, name, false);
    expect(Object.keys(await painted(page))).toContain('proviso-precondition-territory-and-recognition');

    await page.reload();
    const again = await reader.openPopup(page);
    await waitForMarks(page, 'proviso-precondition-territory-and-recognition');
    expect(Object.keys(await painted(page))).not.toContain(name);

    await switchTopic(again, 'Respect');
    await waitForMarks(page, name);
  });

  test.each([
    ['a recipe', RECIPE, /not.*article/i],
    ['an empty page', EMPTY, /no text/i],
    ['an article in German', GERMAN, /only English/i],
  ])('says of %s why it is not read, and paints nothing', async (_name, url, reason) => {
    const other = await reader.open(url);
    const notice = await (await reader.openPopup(other)).waitForSelector('.notice[data-state=not-read]');
    expect(await notice?.evaluate((element) => element.textContent)).toMatch(reason);
    expect(await painted(other)).toEqual({});
    await other.close();
  });

  test('lets no request leave the browser', () => {
    expect(reader.left()).toEqual([]);
  });
});

/** Clicks the switch of the topic whose label begins so. */
async function switchTopic(popup: Page, label: string): Promise<void> {
  await popup.waitForSelector('[role=switch]');
  await popup.$$eval(
    '[role=switch]',
    (switches, wanted) => {
      const found = switches.find((element) => element.textContent?.trim().startsWith(wanted));
      if (!(found instanceof HTMLElement)) throw new Error(`no switch is called ${wanted}`);
      found.click();
    },
    label,
  );
}
