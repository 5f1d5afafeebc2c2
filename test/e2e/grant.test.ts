import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { servePages } from '../../scripts/chromium.mjs';
import { sampleArticle } from '../../scripts/sample.mjs';
import { waitForMarks } from './support/marks.ts';
import { PATIENCE_MS } from './support/reader.ts';
import { openOnScreen, press } from './support/screen.ts';
import { chooseOnWelcome, waitForAccess } from './support/welcome.ts';

const ARTICLE = sampleArticle();

/** Chromium ignores keys for the first half second of its dialogs, so that nobody accepts what they have not seen. */
const DIALOG_GUARD_MS = 1000;

/** The dialog takes the focus from the page and has it on “Deny”. */
async function acceptDialog(page: Page, display: string): Promise<void> {
  await page.waitForFunction(() => !document.hasFocus());
  await new Promise((resolve) => setTimeout(resolve, DIALOG_GUARD_MS));
  await press(display, 'Tab', 'Return');
}

// Only X11 lets a test press a key in the browser's own dialog.
describe.runIf(process.platform === 'linux')('Chromium, with a screen', () => {
  test('reads news pages by itself once the reader has accepted the browser’s own dialog', async () => {
    const { display, browser, welcome } = await openOnScreen();
    await chooseOnWelcome(welcome, 'everywhere');
    await acceptDialog(welcome, display);
    await waitForAccess(welcome);

    const page = await browser.newPage();
    page.setDefaultTimeout(PATIENCE_MS);
    await servePages(page, new Map([[ARTICLE.url, ARTICLE.html]]));
    await page.goto(ARTICLE.url);
    await waitForMarks(page, 'proviso-quotation');
    expect(page.url()).toBe(ARTICLE.url);
  });
});
