import { describe, expect, test } from 'vitest';
import { heard, openCard, servePages, until } from '../../scripts/chromium.mjs';
import { sampleArticle } from '../../scripts/sample.mjs';
import { painted } from './support/marks.ts';
import { PATIENCE_MS } from './support/reader.ts';
import { openOnScreen, press } from './support/screen.ts';

const ARTICLE = sampleArticle();

// Only X11 lets a test press a key that the browser itself takes.
describe.runIf(process.platform === 'linux')('Chromium, with a screen and a keyboard', () => {
  test('one key reads the page and goes to its first mark, others open its card, close it and hide the marks', async () => {
    const { display, browser, welcome } = await openOnScreen();
    await welcome.close();
    const page = await browser.newPage();
    page.setDefaultTimeout(PATIENCE_MS);
    await servePages(page, new Map([[ARTICLE.url, ARTICLE.html]]));
    await page.goto(ARTICLE.url);
    expect(await painted(page)).toEqual({});

    await press(display, 'alt+j');
    expect(await until(() => heard(page))).toMatch(/^Mark 1 of \d+, /);
    expect((await painted(page))['proviso-active']).toHaveLength(1);

    await press(display, 'alt+i');
    await until(() => openCard(page));
    await press(display, 'Escape');
    await until(async () => ((await openCard(page)) === null ? true : null));

    await press(display, 'alt+m');
    await until(async () => ((await painted(page))['proviso-quotation'] ? null : true));
  });
});
