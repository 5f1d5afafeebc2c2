import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { bundledRecord } from '../../src/dataset/bundled.ts';
import { openChromium } from './support/chromium.ts';
import { openFirefox } from './support/firefox.ts';
import type { OpenReader, Reader } from './support/reader.ts';

const PATH = '/src/dossier/index.html';

const statements = bundledRecord.dossiers.flatMap((dossier) => dossier.statements);
const china = bundledRecord.dossiers.find(({ id }) => id === 'us-china-trade-2025');
const linJian = statements.find(({ id }) => id === 'us-lin-jian-2025-04-08');

const DRIVEN: readonly (readonly [string, OpenReader])[] = [
  ['Chromium', openChromium],
  ['Firefox', openFirefox],
];

/** Ids of the statements that the page shows. */
const shown = (page: Page) =>
  page.$$eval('[data-statement]', (all) => all.map((entry) => entry.getAttribute('data-statement') ?? ''));

const heading = (page: Page, text: string) =>
  page.waitForFunction((wanted) => document.querySelector('h1')?.textContent === wanted, {}, text);

const counted = (page: Page, text: string) =>
  page.waitForFunction(
    (wanted) => document.querySelector('.result-line [role=status]')?.textContent === wanted,
    {},
    text,
  );

/** Chooses in the filter of this name, by the value. */
async function choose(page: Page, label: string, value: string): Promise<void> {
  const id = await page.$$eval(
    '.filters label',
    (labels, wanted) => labels.find(({ textContent }) => textContent === wanted)?.getAttribute('for') ?? '',
    label,
  );
  await page.select(`select[id="${id}"]`, value);
}

describe.each(DRIVEN)('the page of the record in %s', (_, openReader) => {
  let reader: Reader;
  let page: Page;

  beforeAll(async () => {
    reader = await openReader(new Map());
  });

  beforeEach(async () => {
    page = await reader.openOwn(PATH);
    await heading(page, 'The record');
  });

  afterAll(() => reader.close());

  test('lists all negotiations and says how much is on record', async () => {
    const titles = await page.$$eval('.dossier-item h3', (all) => all.map(({ textContent }) => textContent));
    expect(titles).toEqual(bundledRecord.dossiers.map(({ title }) => title));
    expect(await page.$eval('.lead', ({ textContent }) => textContent)).toContain(`${statements.length} statements`);
  });

  test('finds words in quotation marks in all negotiations, and the way back to all', async () => {
    await page.type('input[type=search]', '“lack knowledge and respect”');
    await counted(page, '1 statement');
    expect(await shown(page)).toEqual(['us-lin-jian-2025-04-08']);
    await page.evaluate(() => history.back());
    await page.waitForSelector('.dossier-item');
    expect(await shown(page)).toEqual([]);
  });

  test('filters the statements of a negotiation, and keeps the filters over a reload', async () => {
    await page.click(`.dossier-item a[href*="${china?.id}"]`);
    await heading(page, china?.title ?? '');
    await choose(page, 'Official', 'lin-jian');
    const own = china?.statements.filter(({ official }) => official === 'lin-jian') ?? [];
    await counted(page, `${own.length} statements`);
    await choose(page, 'Precondition', 'respect-tone');
    const onTone = own.filter(({ stance }) => Object.keys(stance).includes('respect-tone'));
    expect(onTone.length).toBeLessThan(own.length);
    await counted(page, onTone.length === 1 ? '1 statement' : `${onTone.length} statements`);
    await page.evaluate(() => location.reload());
    await counted(page, onTone.length === 1 ? '1 statement' : `${onTone.length} statements`);
    expect((await shown(page)).toSorted()).toEqual(onTone.map(({ id }) => id as string).toSorted());
  });

  test('opens what else was said on a precondition from a statement', async () => {
    await page.type('input[type=search]', '“lack knowledge and respect”');
    await counted(page, '1 statement');
    await page.click('[data-statement] .bearings a[href*="precondition=respect-tone"]');
    await heading(page, china?.title ?? '');
    const onTone = china?.statements.filter(({ stance }) => Object.keys(stance).includes('respect-tone')) ?? [];
    await counted(page, `${onTone.length} statements`);
    expect(await page.$$eval('.plot', ({ length }) => length)).toBeGreaterThan(0);
  });

  test('links a statement to its source and copies it as a citation', async () => {
    await page.type('input[type=search]', '“lack knowledge and respect”');
    await counted(page, '1 statement');
    const links = await page.$$eval('[data-statement] a[href^=http]', (all) => all.map(({ href }) => href));
    expect(links).toContain(linJian?.source.url);
    await page.click('[data-statement] .foot button');
    await page.waitForFunction(() =>
      document.querySelector('[data-statement] .foot button')?.textContent?.includes('Copied'),
    );
    const citation = await pasted(page);
    expect(citation).toMatch(/^Lin Jian \(.*\): “/);
    expect(citation.endsWith(`, ${linJian?.source.url}`)).toBe(true);
  });

  test('asks no network for anything', () => {
    expect(reader.left()).toEqual([]);
  });
});

/** What a reader pastes into the search field, on one line; pasted again until the browser has handed the clipboard on. */
async function pasted(page: Page): Promise<string> {
  const field = 'input[type=search]';
  for (let time = 0; time < 50; time++) {
    await page.focus(field);
    await page.$eval(field, (input) => (input as HTMLInputElement).select());
    await page.keyboard.down('Control');
    await page.keyboard.press('v', { commands: ['Paste'] });
    await page.keyboard.up('Control');
    const value = await page.$eval(field, (input) => (input as HTMLInputElement).value);
    if (value) return value.replace(/\s+/g, ' ');
    await new Promise((done) => setTimeout(done, 100));
  }
  return '';
}
