import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openCard, until } from '../../scripts/chromium.mjs';
import { HOSTILE } from '../view/support/hostile.ts';
import { openChromium } from './support/chromium.ts';
import { waitForMarks } from './support/marks.ts';
import type { Reader } from './support/reader.ts';
import { STORY, storyHtml } from './support/site.ts';

/** More of it in the text itself, and the page is no longer taken for English. */
const MOST_IN_TEXT = 600;
/** A headline, a description of a speaker and all that stands around them in a list or on a card. */
const MOST_SHOWN = 4000;

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** The invented story with `text` for its headline, and quoted, and in a speaker’s name, in its first paragraph. */
function storyWith(text: string): string {
  const part = escaped(text.slice(0, MOST_IN_TEXT));
  return storyHtml()
    .replace(/<title>.*<\/title>/, `<title>${escaped(text)}</title>`)
    .replace(/"headline":"[^"]*",/, '') // the page’s own data would be believed before what it shows
    .replace(/<h1>.*<\/h1>/, `<h1>${escaped(text)}</h1>`)
    .replace(
      '<div class="story">',
      `$&<p>“We heard ${part} from them,” Foreign Minister ${part} Reyes said on Tuesday.</p>`,
    );
}

const CASES = Object.entries(HOSTILE).map(
  ([name, text], index) => [name, `https://www.harbourpost.example${STORY}-${index}`, storyWith(text)] as const,
);

describe('a page that is full of', () => {
  let reader: Reader;

  beforeAll(async () => {
    reader = await openChromium(new Map(CASES.map(([, url, html]) => [url, html])));
  });
  afterAll(() => reader.close());

  test.each(CASES)('%s is listed and has its cards: as text, shortened, within the window', async (_, url) => {
    const page = await reader.open(url);
    const popup = await reader.openPopup(page);
    await popup.waitForSelector('.headline');
    expect(await popup.$eval('body', ({ textContent }) => (textContent ?? '').length)).toBeLessThan(MOST_SHOWN);
    expect(await popup.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    expect(await popup.$$eval('img, script:not([src]), b', ({ length }) => length)).toBe(0);
    await popup.close();

    await waitForMarks(page, 'proviso-quotation');
    await reader.command(page, 'next-mark');
    await reader.command(page, 'open-card');
    expect((await until(() => openCard(page))).text.length).toBeLessThan(MOST_SHOWN);
    await page.waitForFunction(cardIsWithinWindow); // once the page has come to rest at the mark
    await page.close();
  });
});

/** Runs in the page, whose one popover is the card’s host. */
function cardIsWithinWindow(): boolean {
  const { left, top, right, bottom } =
    document.querySelector('html > [popover]')?.getBoundingClientRect() ?? new DOMRect(-1);
  return left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight;
}
