import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hoverMark, pressInCard, until } from '../../scripts/chromium.mjs';
import { sampleArticle } from '../../scripts/sample.mjs';
import { openChromium } from './support/chromium.ts';
import { openFirefox } from './support/firefox.ts';
import { painted, waitForMarks } from './support/marks.ts';
import type { OpenReader, Reader } from './support/reader.ts';

const ARTICLE = sampleArticle();
const OTHER = ARTICLE.url.replace(/[^/]+$/, 'the-same-story-again');
const PAGES = new Map([
  [ARTICLE.url, ARTICLE.html],
  [OTHER, ARTICLE.html],
]);
const LIN_JIAN = 'To hear words that lack knowledge and respect';
const TOPIC = 'proviso-precondition-respect-and-tone';

const DRIVEN: readonly (readonly [string, OpenReader])[] = [
  ['Chromium', openChromium],
  ['Firefox', openFirefox],
];

const CONTROLS = '[role=switch], .notice button';

/** Runs in the popup: what the control whose name holds this is at. */
function stateOf(label: string): string {
  const all = [...document.querySelectorAll('[role=switch], .notice button')];
  const found = all.find(({ textContent }) => textContent?.includes(label));
  return found ? (found.ariaChecked ?? 'a button') : 'not there';
}

describe.each(DRIVEN)('a choice, with two tabs open in %s', (name, openReader) => {
  let reader: Reader;
  let tabs: readonly Page[];

  beforeAll(async () => {
    reader = await openReader(PAGES);
    tabs = [await openRead(ARTICLE.url), await openRead(OTHER)];
  });

  afterAll(() => reader.close());

  async function openRead(url: string): Promise<Page> {
    const page = await reader.open(url);
    await readByPopup(page);
    return page;
  }

  async function readByPopup(page: Page): Promise<void> {
    const popup = await reader.openPopup(page);
    await popup.waitForSelector('.headline');
    await waitForMarks(page, 'proviso-quotation');
    await popup.close();
  }

  /** Turns the switch whose name holds this, in a popup of the first tab, and waits until the popup shows it turned. */
  async function turn(label: string): Promise<void> {
    const [first] = tabs;
    if (!first) return;
    const popup = await reader.openPopup(first);
    await popup.waitForSelector(CONTROLS);
    const before = await popup.evaluate(stateOf, label);
    await popup.$$eval(
      CONTROLS,
      (all, wanted) => (all.find((one) => one.textContent?.includes(wanted)) as HTMLElement).click(),
      label,
    );
    await until(async () => ((await popup.evaluate(stateOf, label)) === before ? null : true));
    await popup.close();
  }

  const everywhere = (mark: string, present: boolean) =>
    Promise.all(tabs.map((page) => waitForMarks(page, mark, present)));

  test.each([
    ['a layer', 'Quotations', 'proviso-quotation', 'proviso-official'],
    ['a topic', 'Respect', TOPIC, 'proviso-quotation'],
  ])('takes %s off both, at once, and nothing else', async (_what, label, mark, other) => {
    await everywhere(mark, true);
    await turn(label);
    await everywhere(mark, false);
    for (const page of tabs) expect(Object.keys(await painted(page))).toContain(other);
    await turn(label);
    await everywhere(mark, true);
  });

  test('lasts: it holds for a page that is loaded later', async () => {
    await turn('Officials');
    await everywhere('proviso-official', false);
    const [, second] = tabs;
    await second?.reload();
    if (second) await readByPopup(second);
    for (const page of tabs) expect(Object.keys(await painted(page))).not.toContain('proviso-official');
    await turn('Officials');
    await everywhere('proviso-official', true);
  });

  test('that switches the site off takes all marks off both, and brings all of them back', async () => {
    await turn('Read on');
    await everywhere('proviso-quotation', false);
    for (const page of tabs) expect(await painted(page)).toEqual({});
    await turn('Switch on');
    await everywhere('proviso-quotation', true);
  });

  // Only Chromium’s driver reaches into the card.
  if (name === 'Chromium')
    test('so does the card’s own “Off for this site”, and the card goes with its mark', async () => {
      const [first] = tabs;
      if (!first) return;
      await first.bringToFront();
      await hoverMark(first, 'proviso-quotation', LIN_JIAN);
      await until(() => reader.card(first));
      await pressInCard(first, 'Off for this site');
      await everywhere('proviso-quotation', false);
      expect(await reader.card(first)).toBeNull();
      await turn('Switch on');
      await everywhere('proviso-quotation', true);
    });
});
