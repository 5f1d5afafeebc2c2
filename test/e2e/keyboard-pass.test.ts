import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { clickAction, focusInCard, heard, openCard, READ_FOCUS, servePages, until } from '../../scripts/chromium.mjs';
import { sampleArticle } from '../../scripts/sample.mjs';
import { painted, waitForMarks } from './support/marks.ts';
import { PATIENCE_MS } from './support/reader.ts';
import { openOnScreen, press } from './support/screen.ts';

const ARTICLE = sampleArticle();
/** No page of the extension has more places to stop at, with all that is folded closed. */
const MOST_STOPS = 120;

type Focused = { readonly name: string; readonly seen: boolean };

const focused = (page: Page) => page.evaluate(`(${READ_FOCUS}).call(document)`) as Promise<Focused | null>;

/** Presses Tab until something that is called so has the focus; at each stop on the way it must be seen where the focus is. */
async function tabTo(page: Page, name: string | RegExp): Promise<readonly string[]> {
  const stops: string[] = [];
  for (let stop = 0; stop < MOST_STOPS; stop += 1) {
    await page.keyboard.press('Tab');
    const focus = await focused(page);
    if (!focus) continue; // on its way round through the browser’s own buttons
    expect(focus, `stop ${stop}, after ${stops.at(-1)}`).toMatchObject({ seen: true });
    stops.push(focus.name);
    if (typeof name === 'string' ? focus.name.includes(name) : name.test(focus.name)) return stops;
  }
  throw new Error(`Tab leads to nothing called ${name}, but to ${stops.join(' | ')}`);
}

/**
 * Goes through the closed list of negotiations that has the focus: each key chooses the next entry, and after the last one
 * the page is drawn anew around a list that has the focus again.
 */
async function chooseByArrows(page: Page, dossier: string): Promise<void> {
  const place = () => page.$eval('[data-filter=dossier]', (list) => (list as HTMLSelectElement).selectedIndex);
  const there = await page.$eval(
    '[data-filter=dossier]',
    (list, dossier) => Array.from((list as HTMLSelectElement).options).findIndex(({ value }) => value === dossier),
    dossier,
  );
  expect(there).toBeGreaterThan(0);
  for (let at = await place(); at !== there; at = await place()) {
    await page.keyboard.press(at < there ? 'ArrowDown' : 'ArrowUp');
  }
  await page.waitForFunction((dossier) => location.hash.includes(`dossier=${dossier}`), {}, dossier);
  expect(await page.evaluate(() => document.activeElement?.getAttribute('data-filter'))).toBe('dossier');
}

/** Until the page has been drawn anew and stands still: what scrolls under the focus would take it out of sight. */
async function standsStill(page: Page): Promise<void> {
  const place = () => page.evaluate(() => `${scrollY} ${document.body.scrollHeight}`);
  await until(async () => {
    const before = await place();
    await new Promise((resolve) => setTimeout(resolve, STILL_MS));
    return (await place()) === before ? true : null;
  });
}

const STILL_MS = 500;

/** Presses Enter where the popup may make way before the key is up again. */
const enterAndLeave = (popup: Page) => popup.keyboard.press('Enter').catch(() => undefined);

// Only X11 lets a test press a key that the browser itself takes.
describe.runIf(process.platform === 'linux')('a reader without a mouse', () => {
  const closers: (() => void | Promise<void>)[] = [];
  let display: string;
  let browser: Browser;
  let id: string;
  let welcome: Page;
  let article: Page;

  beforeAll(async () => {
    ({ display, browser, id, welcome } = await openOnScreen((close) => closers.unshift(close)));
  });

  afterAll(async () => {
    for (const close of closers) await close();
  });

  async function openOwn(path: string): Promise<Page> {
    const page = await browser.newPage();
    page.setDefaultTimeout(PATIENCE_MS);
    await page.goto(`chrome-extension://${id}/src/${path}`);
    return page;
  }

  const cardIsClosed = () => until(async () => ((await openCard(article)) === null ? true : null));

  test('tries the card on the welcome page, and comes back to the mark it belongs to', async () => {
    await welcome.bringToFront();
    await welcome.waitForSelector('.piece');
    const [mark = ''] = (await tabTo(welcome, /./)).slice(-1);
    await welcome.keyboard.press('Enter');
    await welcome.waitForFunction(() => document.activeElement?.closest('.card'));
    expect(await focused(welcome)).toMatchObject({ seen: true });
    await welcome.keyboard.press('Escape');
    await welcome.waitForFunction(() => !document.querySelector('.card'));
    expect(await focused(welcome)).toEqual({ name: mark, seen: true });
  });

  test('chooses when Proviso may read', async () => {
    await tabTo(welcome, 'Only when I click');
    await welcome.keyboard.press('ArrowDown');
    expect(await welcome.$eval('input:checked', ({ value }) => value)).toBe('sites');
    await welcome.keyboard.press('ArrowUp');
    await tabTo(welcome, 'Keep this choice');
    await welcome.keyboard.press('Enter');
    await welcome.waitForFunction(() =>
      /^Done/.test(document.querySelector('.grant [role=status]')?.textContent ?? ''),
    );
    await welcome.close();
  });

  test('has an article read, and goes from mark to mark and back', async () => {
    article = await browser.newPage();
    article.setDefaultTimeout(PATIENCE_MS);
    await servePages(article, new Map([[ARTICLE.url, ARTICLE.html]]));
    await article.goto(ARTICLE.url);
    for (const [key, number] of [
      ['alt+j', 1],
      ['alt+j', 2],
      ['alt+k', 1],
    ] as const) {
      await press(display, key);
      await until(async () => ((await heard(article))?.startsWith(`Mark ${number} of `) ? true : null));
      expect((await painted(article))['proviso-active']).toHaveLength(1);
    }
  });

  test('opens a card, uses it, and is back at the mark after Esc', async () => {
    const before = await painted(article);
    await press(display, 'alt+i');
    await until(() => openCard(article));
    const stops: string[] = [];
    for (let focus = await focusInCard(article); focus; focus = await focusInCard(article)) {
      expect(focus).toMatchObject({ seen: true });
      stops.push(focus.name);
      if (focus.name === 'Unpin') break;
      await press(display, 'Tab');
      await until(async () => ((await focusInCard(article))?.name === focus.name ? null : true));
    }
    expect(stops[0]).toBe('Close');
    expect(stops.at(-1)).toBe('Unpin');
    await press(display, 'Return');
    await until(async () => ((await focusInCard(article))?.name === 'Pin' ? true : null));
    await press(display, 'Return');
    await until(async () => ((await focusInCard(article))?.name === 'Unpin' ? true : null));
    await press(display, 'Escape');
    await cardIsClosed();
    expect((await painted(article))['proviso-active']).toEqual(before['proviso-active']);
  });

  test('finds the focus where it was when the card closes', async () => {
    await article.evaluate(() => {
      const link = Object.assign(document.createElement('a'), { href: '#here', id: 'was-here', textContent: 'Here' });
      document.querySelector('article, main, body')?.prepend(link);
      link.focus();
    });
    await press(display, 'alt+i');
    await until(() => focusInCard(article));
    await press(display, 'Escape');
    await cardIsClosed();
    expect(await article.evaluate(() => document.activeElement?.id)).toBe('was-here');
  });

  test('switches a layer off and on in the popup, and jumps to a passage from it', async () => {
    const popup = await clickAction(browser, id, article);
    await popup.waitForSelector('[data-precondition]');
    await tabTo(popup, 'Officials');
    await popup.keyboard.press('Space');
    await waitForMarks(article, 'proviso-official', false);
    await popup.keyboard.press('Space');
    await waitForMarks(article, 'proviso-official');
    await tabTo(popup, '(Show on the page)');
    const gone = new Promise((done) => popup.once('close', done));
    await enterAndLeave(popup);
    await gone;
    await until(() => openCard(article));
    await article.bringToFront();
    await press(display, 'Escape');
    await cardIsClosed();
  });

  test('opens the panel from the popup, and goes through it with the marks in step', async () => {
    const popup = await clickAction(browser, id, article);
    await popup.waitForSelector('[data-precondition]');
    await tabTo(popup, 'Show beside the page');
    const opened = browser.waitForTarget((target) => target.url().startsWith(`chrome-extension://${id}/src/panel/`));
    await enterAndLeave(popup);
    const panel = await (await opened).asPage();
    await panel.waitForSelector('[data-precondition]');
    await tabTo(panel, '(Show on the page)');
    await until(async () => ((await painted(article))['proviso-active'] ? true : null));
    await panel.keyboard.press('Enter');
    await until(() => openCard(article));
    await panel.waitForSelector('[aria-current=true]');
    await article.keyboard.press('Escape');
    await cardIsClosed();
    await panel.close();
  });

  test('changes a setting in the options', async () => {
    const options = await openOwn('options/index.html');
    await options.waitForSelector('.colours');
    await tabTo(options, 'That moment is');
    const before = await options.evaluate(() => (document.activeElement as HTMLSelectElement).value);
    await options.keyboard.press('ArrowDown');
    const after = await options.evaluate(() => (document.activeElement as HTMLSelectElement).value);
    expect(Number(after)).toBeGreaterThan(Number(before));
    await options.reload();
    await options.waitForSelector('.colours');
    expect(await options.$$eval('select', (all) => all.map(({ value }) => value))).toContain(after);
    // And on to the end of the page: nothing holds the focus fast.
    await tabTo(options, 'Reset to defaults');
    await options.close();
  });

  test('finds a statement in the record and copies it as a citation', async () => {
    const record = await openOwn('dossier/index.html');
    await record.waitForSelector('.dossier-item');
    await tabTo(record, 'Search all statements');
    await record.keyboard.type('tariffs');
    await record.waitForSelector('[data-statement]');
    await tabTo(record, 'Negotiation');
    await chooseByArrows(record, 'us-eu-trade-2025');
    await chooseByArrows(record, 'us-china-trade-2025');
    await standsStill(record);
    await tabTo(record, 'Copy citation');
    await record.keyboard.press('Enter');
    await record.waitForFunction(() => document.activeElement?.textContent?.includes('Copied'));
    await record.close();
  });
});
