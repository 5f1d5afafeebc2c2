import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  chooseInMenu,
  clickAction,
  launchChromium,
  servePages,
  toolbarButton,
  until,
} from '../../scripts/chromium.mjs';
import { sampleArticle } from '../../scripts/sample.mjs';
import { waitForMarks } from './support/marks.ts';
import { PATIENCE_MS, program } from './support/reader.ts';

const ARTICLE = sampleArticle();
const OTHER = ARTICLE.url.replace(/[^/]+$/, 'other-page.html');

describe('the button in the toolbar, and the menu of a page', () => {
  let browser: Browser;
  let id: string;
  let page: Page;

  /** Waits until the button's title is as wanted, and gives its badge. */
  const badgeWhen = (title: RegExp) =>
    until(async () => {
      const button = await toolbarButton(browser, page.url());
      return title.test(button.title) ? button.badge : null;
    });

  beforeAll(async () => {
    const launched = await launchChromium({ executablePath: program('chromium'), headless: true });
    ({ browser, id } = launched);
    await launched.welcome.close();
    page = await browser.newPage();
    page.setDefaultTimeout(PATIENCE_MS);
    const other = '<!doctype html><title>Other</title><p>Nothing here.';
    await servePages(
      page,
      new Map([
        [ARTICLE.url, ARTICLE.html],
        [OTHER, other],
      ]),
    );
    await page.goto(ARTICLE.url);
  });

  afterAll(() => browser.close());

  test('says nothing of a page that has not been read', async () => {
    expect(await toolbarButton(browser, page.url())).toEqual({ badge: '', title: 'Proviso' });
  });

  test('counts the marks of a page that was read', async () => {
    const popup = await clickAction(browser, id, page);
    await popup.waitForSelector('.headline');
    await popup.close();
    await waitForMarks(page, 'proviso-quotation');
    const badge = await badgeWhen(/^Proviso: \d+ marks on this page$/);
    expect(Number(badge)).toBeGreaterThan(5);
  });

  test('is off, without a number, once the site is switched off in the menu, and on again by the same item', async () => {
    await chooseInMenu(browser, page, 'switch-site');
    expect(await badgeWhen(/off on this site/)).toBe('');
    await waitForMarks(page, 'proviso-quotation', false);
    await chooseInMenu(browser, page, 'switch-site');
    expect(Number(await badgeWhen(/\d+ marks/))).toBeGreaterThan(5);
    await waitForMarks(page, 'proviso-quotation');
  });

  test('loses its number when the reader wants no badge, and has it again', async () => {
    const options = await browser.newPage();
    await options.goto(`chrome-extension://${id}/src/options/index.html`);
    const badge = await options.waitForSelector('.badge-switch [role=switch]');
    await badge?.click();
    await until(async () => ((await toolbarButton(browser, page.url())).badge === '' ? true : null));
    await badge?.click();
    await until(async () => ((await toolbarButton(browser, page.url())).badge === '' ? null : true));
    await options.close();
  });

  test('says nothing of the next page in the tab', async () => {
    await page.goto(OTHER);
    await until(async () => ((await toolbarButton(browser, page.url())).title === 'Proviso' ? true : null));
    expect((await toolbarButton(browser, page.url())).badge).toBe('');
  });

  test('the menu looks selected words up in the record', async () => {
    const opened = browser.waitForTarget((target) => target.url().includes('/src/dossier/index.html'));
    await chooseInMenu(browser, page, 'look-up', 'lack knowledge and respect');
    const record = await (await opened).page();
    await record?.waitForSelector('[data-statement]');
    expect(await record?.$eval('input[type=search]', (field) => (field as HTMLInputElement).value)).toBe(
      'lack knowledge and respect',
    );
  });
});
