import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { hoverMark, pressInCard, until } from '../../scripts/chromium.mjs';
import { sampleArticle } from '../../scripts/sample.mjs';
import { violations } from './support/axe.ts';
import { openChromium } from './support/chromium.ts';
import { painted, waitForMarks } from './support/marks.ts';
import type { Reader } from './support/reader.ts';

const ARTICLE = sampleArticle();
const LIN_JIAN = 'To hear words that lack knowledge and respect';

let reader: Reader;
let page: Page;
let sameElsewhere: Page;

/** Opens the article and has it read. */
async function openArticle(fragment = ''): Promise<Page> {
  const opened = await reader.open(`${ARTICLE.url}${fragment}`);
  const popup = await reader.openPopup(opened);
  await popup.waitForSelector('.headline'); // a popup that closes earlier has not asked for the page yet
  await waitForMarks(opened, 'proviso-quotation');
  await popup.close();
  return opened;
}

/** Waits until Lin Jian’s words are painted as a quotation, or are not; a passage on a precondition they stay. */
async function waitForWords(on: Page, present: boolean): Promise<void> {
  await until(async () => {
    const { 'proviso-quotation': quoted = [], 'proviso-active': active = [] } = await painted(on);
    const words = [...quoted, ...active];
    return words.some((each) => each.includes(LIN_JIAN)) === present ? true : null;
  });
}

async function callWrong(): Promise<void> {
  await hoverMark(page, 'proviso-quotation', LIN_JIAN);
  await until(() => reader.card(page));
  await pressInCard(page, 'Why this match?');
  await pressInCard(page, 'Not a quotation');
}

const cardText = async () => (await reader.card(page))?.text ?? null;

beforeAll(async () => {
  reader = await openChromium(new Map([[ARTICLE.url, ARTICLE.html]]));
  sameElsewhere = await openArticle('#comments');
  page = await openArticle();
});

afterAll(() => reader.close());

test('a quotation called wrong is unpainted at once, in every tab of the page, and its card offers to undo it', async () => {
  await callWrong();
  await waitForWords(page, false);
  await waitForWords(sameElsewhere, false);
  expect(await cardText()).toContain('You said: not a quotation');
  expect(Object.keys(await painted(page))).toContain('proviso-quotation');
});

test('“Undo” brings mark and card back', async () => {
  await pressInCard(page, 'Undo');
  await waitForWords(page, true);
  await waitForWords(sameElsewhere, true);
  expect(await cardText()).toContain('Lin Jian');
  await page.keyboard.press('Escape');
  await until(async () => ((await cardText()) === null ? true : null));
});

test('it can be undone by keyboard alone', async () => {
  await callWrong();
  await waitForWords(page, false);
  await until(async () => ((await cardText())?.includes('Undo') ? true : null));
  await page.keyboard.press('Enter');
  await waitForWords(page, true);
  await page.keyboard.press('Escape');
});

test('it stays unpainted after a reload, until the popup shows it again', async () => {
  await callWrong();
  await waitForWords(page, false);
  await page.reload();
  const popup = await reader.openPopup(page);
  await waitForMarks(page, 'proviso-quotation');
  await waitForWords(page, false);

  const hidden = await popup.waitForSelector('.hidden-marks button');
  expect(await popup.$eval('.hidden-marks', (note) => note.textContent)).toBe('1 mark hidden by you: Show again');
  await hidden?.evaluate((button) => (button as HTMLElement).click());
  await waitForWords(page, true);
  await popup.close();
});

test('the options save what was said as a file, and delete it', async () => {
  await callWrong();
  await waitForWords(page, false);
  const options = await reader.openOwn('/src/options/index.html');
  await options.waitForSelector('.objections-actions');
  for (const value of ['light', 'dark']) {
    await options.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]);
    expect(await violations(options)).toEqual([]);
  }
  const folder = mkdtempSync(join(tmpdir(), 'proviso-saved-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const session = await options.browser().target().createCDPSession();
  await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
  const [save, remove] = await options.$$('.objections-actions button');
  await save?.click();
  const name = await until(async () => readdirSync(folder).find((file) => file.endsWith('.json')) ?? null);
  const { cases } = JSON.parse(readFileSync(join(folder, name), 'utf8'));
  expect(cases).toEqual([
    expect.objectContaining({
      address: ARTICLE.url,
      kind: 'quotation',
      words: expect.stringContaining(LIN_JIAN),
      sentence: expect.stringContaining(LIN_JIAN),
      found: expect.objectContaining({ id: 'lin-jian', name: 'Lin Jian' }),
      wrong: 'not-a-quotation',
    }),
  ]);

  await remove?.click();
  await waitForWords(page, true);
});

test('lets no request leave the browser', () => {
  expect(reader.left()).toEqual([]);
});
