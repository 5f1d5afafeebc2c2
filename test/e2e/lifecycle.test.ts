import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { hoverMark, openCard, reloadExtension, until } from '../../scripts/chromium.mjs';
import {
  grantedFolder,
  openReadingChromium,
  putBackgroundToSleep,
  type Reading,
} from '../../scripts/pages/chromium-rig.mjs';
import { painted, waitForMarks } from './support/marks.ts';
import { PATIENCE_MS, program } from './support/reader.ts';
import { openSite, type Site, STORY, STORY_WORDS, storyHtml } from './support/site.ts';

/** What has no marks after this long is taken to be left alone. */
const QUIET_MS = 1000;

/** Tells the site how many highlights it sees while it is being prepared, and again once it is shown. */
const TELLING = `<script>
  const tell = (when) => fetch('/told?' + when + '=' + CSS.highlights.size);
  if (document.prerendering) setTimeout(() => { if (document.prerendering) tell('unseen'); }, ${QUIET_MS});
  document.addEventListener('prerenderingchange', () => {
    tell('shown');
    const look = setInterval(() => { if (CSS.highlights.size > 0) clearInterval(look), tell('read'); }, 20);
  });
  addEventListener('pageshow', ({ persisted }) => { if (persisted) tell('back'); });
</script>`;

const PREPARES = `<script type="speculationrules">{"prerender":[{"urls":["${STORY}"],"eagerness":"immediate"}]}</script>`;

/** An article, and the front page of its site, that go on loading until the site lets them. */
const SLOW_STORY = '/world/2025/03/06/lakeland-mines-wait-for-ships';
const SLOW_FRONT = '/world';
const SLOW = { html: storyHtml({ head: '<script src="/held.js"></script>' }) };

let reading: Reading;
let site: Site;

beforeAll(async () => {
  const told = { html: storyHtml({ head: TELLING }) };
  site = await openSite(
    new Map([
      [STORY, told],
      [SLOW_STORY, SLOW],
      [SLOW_FRONT, SLOW],
      ['/about', { html: '<!doctype html><title>About</title><p>About us.</p>' }],
      ['/front', { html: `<!doctype html><title>Front</title>${PREPARES}<a href="${STORY}">Ore talks</a>` }],
    ]),
  );
  // The driver switches the cache for going back off.
  reading = await openReadingChromium(program('chromium'), ['--disable-back-forward-cache']);
});
afterAll(async () => {
  await reading.browser.close();
  site.close();
});

async function open(path: string): Promise<Page> {
  const page = await reading.browser.newPage();
  onTestFinished(() => page.close());
  page.setDefaultTimeout(PATIENCE_MS);
  await page.goto(site.at(path));
  return page;
}

async function openStory(): Promise<Page> {
  const page = await open(STORY);
  await waitForMarks(page, 'proviso-quotation');
  return page;
}

async function storeSettings(settings: object): Promise<void> {
  await reading.own.evaluate((stored) => {
    const { storage } = (globalThis as unknown as { chrome: import('webextension-polyfill').Browser }).chrome;
    return storage.local.set({ settings: { access: 'everywhere', ...stored } });
  }, settings);
}

const quiet = () => new Promise((resolve) => setTimeout(resolve, QUIET_MS));
const cardText = async (page: Page) => (await openCard(page))?.text ?? null;

describe('a page to which the reader goes back', () => {
  test('has its marks, and a card on them', async () => {
    const page = await openStory();
    const before = await painted(page);
    await page.goto(site.at('/about'));
    await page.goBack();
    await until(async () => (site.told.some((told) => told.startsWith('back=')) ? true : null));
    expect(await painted(page)).toEqual(before);
    await hoverMark(page, 'proviso-quotation', STORY_WORDS);
    expect(await until(() => cardText(page))).toContain('Ana Reyes');
  });

  test('has the marks that were chosen while it was away', async () => {
    const page = await openStory();
    await page.goto(site.at('/about'));
    await storeSettings({ layers: { quotation: false, official: true, precondition: true } });
    onTestFinished(() => storeSettings({}));
    await page.goBack();
    await waitForMarks(page, 'proviso-quotation', false);
    await storeSettings({});
    await waitForMarks(page, 'proviso-quotation');
  });
});

test('a page that is prepared unseen is read when it is shown, and not before', async () => {
  const page = await open('/front');
  const unseen = await until(async () => site.told.find((told) => told.startsWith('unseen=')) ?? null);
  expect(unseen).toBe('unseen=0');
  await page.click('a');
  // The driver loses sight of the page where the prepared one takes its place: the page itself tells what it sees.
  expect(await until(async () => site.told.find((told) => told.startsWith('shown=')) ?? null)).toBe('shown=0');
  await until(async () => (site.told.some((told) => told.startsWith('read=')) ? true : null));
});

describe('with the background asleep', () => {
  test('a mark has its card', async () => {
    const page = await openStory();
    await putBackgroundToSleep(reading.own);
    await hoverMark(page, 'proviso-quotation', STORY_WORDS);
    expect(await until(() => cardText(page))).toContain('Ana Reyes');
  });

  test('what the page adds is read', async () => {
    const page = await openStory();
    await putBackgroundToSleep(reading.own);
    await page.evaluate(() => {
      const line = document.createElement('p');
      line.textContent = '“The gates are shut for good,” Norland’s trade minister, Ola Brandt, told reporters.';
      document.querySelector('.story')?.append(line);
    });
    await until(async () => ((await painted(page))['proviso-quotation']?.join().includes('The gates') ? true : null));
  });
});

describe('with the background asleep, a page that is still on its way', () => {
  const isAwake = () => reading.browser.targets().some((target) => target.type() === 'service_worker');

  async function begin(path: string): Promise<Page> {
    await putBackgroundToSleep(reading.own);
    await until(async () => (isAwake() ? null : true));
    const page = await reading.browser.newPage();
    onTestFinished(() => page.close());
    await page.goto(site.at(path), { waitUntil: [] });
    await page.waitForFunction(() => document.head !== null);
    return page;
  }

  test('wakes nobody with the address of a front page, nor on a site that is off', async () => {
    await begin(SLOW_FRONT);
    await quiet();
    expect(isAwake()).toBe(false);
    await storeSettings({ sitesOff: ['localhost'] });
    onTestFinished(() => storeSettings({}));
    await quiet();
    await begin(SLOW_STORY);
    await quiet();
    expect(isAwake()).toBe(false);
  });

  test('has woken it before it is read, when its address is that of an article', async () => {
    await quiet(); // the site has just been switched on again
    const page = await begin(SLOW_STORY);
    await until(async () => (isAwake() ? true : null));
    expect(await painted(page)).toEqual({});
    site.letGo();
    await waitForMarks(page, 'proviso-quotation');
  });
});

describe('a page that moves to another address by itself', () => {
  test('is rid of the marks at once, and has those of the article that follows', async () => {
    const page = await openStory();
    const left = await page.evaluate(async () => {
      history.pushState({}, '', '/world/2025/03/05/norland-opens-its-mines');
      const story = document.querySelector('.story');
      for (const line of story?.querySelectorAll('p') ?? []) {
        line.textContent = `“Our mines are open to whoever comes,” President Olga Brandt told reporters in the capital on Wednesday, as the talks went on. ${line.textContent}`;
      }
      await new Promise((resolve) => setTimeout(resolve, 0));
      return [...CSS.highlights.keys()].filter((name) => name.startsWith('proviso-'));
    });
    expect(left).toEqual([]);
    await until(async () => ((await painted(page))['proviso-quotation']?.join().includes('Our mines') ? true : null));
  });

  test('stays unmarked where it is no article', async () => {
    const page = await openStory();
    await page.evaluate(() => {
      history.pushState({}, '', '/search?q=ore');
      for (const data of document.querySelectorAll('script[type="application/ld+json"], meta')) data.remove();
      document.body.innerHTML = '<h1>Search</h1><ul><li><a href="/1">Ore</a></li><li><a href="/2">Mines</a></li></ul>';
    });
    await quiet();
    expect(await painted(page)).toEqual({});
  });
});

// The last one: the extension's own page does not outlive this.
test('a page outlives a reload of the extension without errors, and its marks go when it is next used', async () => {
  const page = await openStory();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  await reloadExtension(reading.browser, grantedFolder());
  await page.bringToFront();
  await hoverMark(page, 'proviso-quotation', STORY_WORDS);
  await page.evaluate(() => document.querySelector('.story')?.append(document.createElement('hr')));
  await waitForMarks(page, 'proviso-quotation', false);
  await quiet();
  expect(await openCard(page)).toBeNull();
  expect(errors.filter((text) => !/404/.test(text))).toEqual([]);
});
