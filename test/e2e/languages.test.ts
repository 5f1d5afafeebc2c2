import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { hoverMark, until } from '../../scripts/chromium.mjs';
import { sampleArticle } from '../../scripts/sample.mjs';
import { directionOf, LANGUAGES, type Language, tagOf } from '../../src/model/language.ts';
import { catalogueOf } from '../support/catalogue.ts';
import { violations } from './support/axe.ts';
import { openChromium } from './support/chromium.ts';
import { openFirefox } from './support/firefox.ts';
import { waitForMarks } from './support/marks.ts';
import type { Reader } from './support/reader.ts';

const ARTICLE = sampleArticle();
const PAGES = new Map([[ARTICLE.url, ARTICLE.html]]);
const LIN_JIAN = 'To hear words that lack knowledge and respect';
const PHONE = { width: 360, height: 800 };

const OPTIONS = '/src/options/index.html';
const DOSSIER = '/src/dossier/index.html#dossier=us-china-trade-2025';
/** Each page, and what it holds once it is there. */
const OWN_PAGES = [
  ['options', OPTIONS, '.language select'],
  ['welcome', '/src/welcome/index.html', '.demo-card .card'],
  ['record', '/src/dossier/index.html#q=tariffs', '.results .statement'],
  ['dossier', DOSSIER, '.plot-picture'],
] as const;

const words = (language: Language, key: string) => catalogueOf(language)[key]?.message ?? '';

/** What a page calls its language and its direction. */
const spoken = (page: Page) =>
  page.evaluate(() => ({
    lang: document.documentElement.lang,
    dir: document.documentElement.dir,
  }));

const waitForLanguage = (page: Page, language: Language) =>
  // A tab that is not in front draws no frames.
  page.waitForFunction((tag) => document.documentElement.lang === tag, { polling: 50 }, tagOf(language));

async function chooseLanguage(options: Page, language: Language): Promise<void> {
  await options.bringToFront();
  await options.waitForSelector('.language select');
  await options.select('.language select', language);
  await waitForLanguage(options, language);
}

/** What is too long for its place: the page itself, when it scrolls sideways, and words that leave page or button. */
const tooLong = (page: Page) =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    const found = scrollWidth > clientWidth ? [`the page: ${scrollWidth} in ${clientWidth}`] : [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let text = walker.nextNode(); text; text = walker.nextNode()) {
      const { parentElement } = text;
      if (!parentElement?.checkVisibility() || parentElement.closest('.unseen, .scrolls, option')) continue;
      const room = (
        parentElement.closest('button, summary, .basis') ?? document.documentElement
      ).getBoundingClientRect();
      const range = document.createRange();
      range.selectNodeContents(text);
      const lines = [...range.getClientRects()];
      if (lines.some(({ left, right }) => left < room.left - 1 || right > room.right + 1))
        found.push(`${text.nodeValue}`);
    }
    return found;
  });

describe('Chromium', () => {
  let reader: Reader;
  let options: Page;

  beforeAll(async () => {
    reader = await openChromium(PAGES);
    options = await reader.openOwn(OPTIONS);
  });
  afterAll(() => reader.close());

  describe.each(LANGUAGES)('in %s', (language) => {
    beforeAll(() => chooseLanguage(options, language));

    test.each(OWN_PAGES)('the %s page says so, and fits a phone', async (_, path, ready) => {
      const page = await reader.openOwn(path);
      onTestFinished(() => page.close());
      await page.setViewport(PHONE);
      await page.waitForSelector(ready);
      expect(await spoken(page)).toEqual({ lang: tagOf(language), dir: directionOf(language) });
      expect(await tooLong(page)).toEqual([]);
    });

    test('the popup says so, and has room for its words', async () => {
      const page = await reader.open(ARTICLE.url);
      onTestFinished(() => page.close());
      const popup = await reader.openPopup(page);
      await popup.waitForSelector('[data-precondition]');
      expect(await spoken(popup)).toEqual({ lang: tagOf(language), dir: directionOf(language) });
      await popup.$$eval('details', (all) => {
        for (const details of all) details.open = true;
      });
      expect(await tooLong(popup)).toEqual([]);
    });
  });

  test('in Arabic nothing shuts readers out', async () => {
    await chooseLanguage(options, 'ar');
    for (const [, path, ready] of OWN_PAGES) {
      const page = await reader.openOwn(path);
      await page.waitForSelector(ready);
      expect(await violations(page)).toEqual([]);
      await page.close();
    }
  });

  test('in Arabic a heading begins on the right, and the record’s English prose on the left', async () => {
    await chooseLanguage(options, 'ar');
    const page = await reader.openOwn(DOSSIER);
    await page.waitForSelector('.plot-picture');
    const starts = await page.evaluate(() => {
      const lineOf = (selector: string) => {
        const range = document.createRange();
        const block = document.querySelector(selector);
        if (!block) throw new Error(`no ${selector}`);
        range.selectNodeContents(block);
        const lines = [...range.getClientRects()];
        const box = block.getBoundingClientRect();
        return {
          left: Math.round(Math.min(...lines.map((line) => line.left)) - box.left),
          right: Math.round(box.right - Math.max(...lines.map((line) => line.right))),
        };
      };
      return { heading: lineOf('h2#overview'), prose: lineOf('p.lead') };
    });
    expect(starts.heading.right).toBe(0);
    expect(starts.heading.left).toBeGreaterThan(100);
    expect(starts.prose.left).toBe(0);
    await page.close();
  });

  test('another choice turns open pages and the open card at once, and lasts', async () => {
    await chooseLanguage(options, 'en');
    const dossier = await reader.openOwn(DOSSIER);
    const page = await reader.open(ARTICLE.url);
    await reader.openPopup(page);
    await waitForMarks(page, 'proviso-quotation');
    await hoverMark(page, 'proviso-quotation', LIN_JIAN);
    const cardText = (part: string) =>
      until(async () => {
        const card = await reader.card(page);
        return card?.text.includes(part) ? card.text : null;
      });
    expect(await cardText('Said before')).toContain(words('en', 'card_pin'));

    await options.select('.language select', 'fr');
    await waitForLanguage(options, 'fr');
    await options.waitForFunction(
      (told) => document.querySelector('.language [role=status]')?.textContent === told,
      { polling: 50 },
      words('fr', 'options_language_changed'),
    );
    await waitForLanguage(dossier, 'fr');
    expect(await cardText(words('fr', 'card_said_before'))).toContain(words('fr', 'card_pin'));

    const again = await reader.openOwn(OPTIONS);
    await again.waitForSelector('.language select');
    expect(await spoken(again)).toEqual({ lang: 'fr', dir: 'ltr' });
    expect(await again.title()).toBe(words('fr', 'options_title'));
  });
});

describe('Firefox', () => {
  let reader: Reader;

  beforeAll(async () => {
    reader = await openFirefox(PAGES);
  });
  afterAll(() => reader.close());

  test('turns its pages, its popup and its card to Arabic', async () => {
    const options = await reader.openOwn(OPTIONS);
    await chooseLanguage(options, 'ar');
    expect(await spoken(options)).toEqual({ lang: 'ar', dir: 'rtl' });
    const page = await reader.open(ARTICLE.url);
    await waitForMarks(page, 'proviso-quotation');
    const popup = await reader.openPopup(page);
    await popup.waitForSelector('[data-precondition]');
    expect(await spoken(popup)).toEqual({ lang: 'ar', dir: 'rtl' });
    expect(await tooLong(popup)).toEqual([]);
    await hoverMark(page, 'proviso-quotation', LIN_JIAN);
    const card = await until(() => reader.card(page));
    expect(card.text).toContain(words('ar', 'card_pin'));
  });
});
