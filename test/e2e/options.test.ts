import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { hoverMark, until } from '../../scripts/chromium.mjs';
import { sampleArticle } from '../../scripts/sample.mjs';
import { openChromium } from './support/chromium.ts';
import { openFirefox } from './support/firefox.ts';
import { waitForMarks } from './support/marks.ts';
import type { OpenReader, Reader } from './support/reader.ts';

const ARTICLE = sampleArticle();
const PAGES = new Map([[ARTICLE.url, ARTICLE.html]]);
const LIN_JIAN = 'To hear words that lack knowledge and respect';
/** Longer than any card takes that opens at the usual time. */
const LONG_MS = 1200;

const DRIVEN: readonly (readonly [string, OpenReader])[] = [
  ['Chromium', openChromium],
  ['Firefox', openFirefox],
];

const wait = (ms: number) => new Promise((done) => setTimeout(done, ms));

describe.each(DRIVEN)('the options in %s', (name, openReader) => {
  let reader: Reader;
  let page: Page;
  let options: Page;

  beforeAll(async () => {
    reader = await openReader(PAGES);
    page = await reader.open(ARTICLE.url);
    const popup = await reader.openPopup(page);
    await popup.waitForSelector('.headline');
    await popup.close();
    await waitForMarks(page, 'proviso-quotation');
    options = await reader.openOwn('/src/options/index.html');
    await options.waitForSelector('.colours');
  });

  afterAll(() => reader.close());

  async function choose(label: string, value: string): Promise<void> {
    await options.bringToFront();
    // What was chosen before may bring the field back, or take it away.
    const field = await options.waitForFunction(
      (wanted) => [...document.querySelectorAll('label')].find(({ textContent }) => textContent === wanted)?.htmlFor,
      {},
      label,
    );
    const id = await field.jsonValue();
    await options.select(`[id="${id}"]`, value);
    // A page behind another one draws no frames, and a pointer on it does nothing.
    await page.bringToFront();
  }

  const closed = () => until(async () => ((await reader.card(page)) === null ? true : null));

  test('with a key to hold, a resting pointer opens nothing until the key is down, and the card then stays', async () => {
    await choose('With the pointer on a mark, its card opens', 'shift');
    await hoverMark(page, 'proviso-quotation', LIN_JIAN);
    await wait(LONG_MS);
    expect(await reader.card(page)).toBeNull();
    await page.keyboard.down('Shift');
    expect((await until(() => reader.card(page))).text).toContain('Lin Jian');
    await page.keyboard.up('Shift');
    await wait(LONG_MS);
    expect(await reader.card(page)).not.toBeNull();
    await page.keyboard.press('Escape');
    await closed();
    await choose('With the pointer on a mark, its card opens', '');
  });

  test('a longer moment is waited for', async () => {
    await choose('That moment is', '2000');
    // Options and page learn of a choice independently: a pointer that was quicker begins once more.
    await until(async () => {
      await hoverMark(page, 'proviso-quotation', LIN_JIAN);
      await wait(LONG_MS);
      if ((await reader.card(page)) === null) return true;
      await page.keyboard.press('Escape');
      await closed();
      await page.mouse.move(2, 2);
      return null;
    });
    await until(() => reader.card(page));
    await page.keyboard.press('Escape');
    await closed();
    await choose('That moment is', '400');
  });

  test('a colour of the reader’s own is on the page at once', async () => {
    await options.bringToFront();
    await options.$eval('.colours input', (field) => {
      (field as HTMLInputElement).value = '#00aa55';
      field.dispatchEvent(new Event('change', { bubbles: true }));
    });
    const styles = () =>
      page.evaluate(() =>
        document.adoptedStyleSheets.flatMap((sheet) => [...sheet.cssRules].map(({ cssText }) => cssText)).join('\n'),
      );
    await until(async () => (/proviso-quotation[^}]*(#00aa55|rgb\(0, 170, 85\))/.test(await styles()) ? true : null));
  });

  // Firefox’s driver cannot say where a file is to be saved.
  if (name === 'Chromium')
    test('are saved as a file that brings them back, and a wrong file changes nothing', async () => {
      const folder = mkdtempSync(join(tmpdir(), 'proviso-options-'));
      onTestFinished(() => rmSync(folder, { recursive: true }));
      await options.bringToFront();
      const session = await options.browser().target().createCDPSession();
      await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
      const buttons = await options.$$('.settings-file .buttons button');
      await buttons[0]?.click();
      const saved = await until(async () => readdirSync(folder).find((file) => file.endsWith('.json')) ?? null);
      expect(JSON.parse(readFileSync(join(folder, saved), 'utf8')).settings.colours).toEqual({ quotation: '#00aa55' });

      await buttons[1]?.click();
      await options.waitForFunction(
        () => document.querySelector<HTMLInputElement>('.colours input')?.value === '#ffd54f',
      );

      const upload = async (path: string) => {
        const field = await options.$('input[type=file]');
        await (field as unknown as import('puppeteer-core').ElementHandle<HTMLInputElement>).uploadFile(path);
      };
      const wrong = join(folder, 'wrong.json');
      writeFileSync(wrong, '{"proviso":"settings","format":1,"settings":{"badge":"no"}}');
      await upload(wrong);
      await options.waitForFunction(() =>
        document.querySelector('.settings-file [role=alert]')?.textContent?.includes('“badge”'),
      );
      await upload(join(folder, saved));
      await options.waitForFunction(
        () => document.querySelector<HTMLInputElement>('.colours input')?.value === '#00aa55',
      );
    });

  test('let no request leave the browser', () => {
    expect(reader.left()).toEqual([]);
  });
});
