import { resolve } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { servePages, until } from '../../scripts/chromium.mjs';
import { assess } from '../../scripts/pages/assess.mjs';
import { type Mode, openReadingChromium, type Reading, visit } from '../../scripts/pages/chromium-rig.mjs';
import { loadPages } from '../../scripts/pages/corpus.mjs';
import { countIn } from '../../scripts/pages/score.mjs';
import { openFirefox } from './support/firefox.ts';
import { painted, waitForMarks } from './support/marks.ts';
import { PATIENCE_MS, program, type Reader } from './support/reader.ts';

const MODES: readonly Mode[] = ['scripts-off', 'scripts-on'];
/** Our own invented pages, and those that the variable points to. */
const FOLDERS = ['test/pages', process.env.PROVISO_PAGES].filter((folder) => folder !== undefined);
/** Four times what is promised: a busy machine must not fail a test, a task that holds the page must. */
const LONGEST_TASK_MS = 200;

/** After this a page that should stay unmarked is taken to have been judged. */
const QUIET_MS = 1500;
/** Bodies written down by hand leave out a list or a lead now and then. */
const LEAST_INSIDE = 0.8;

let reading: Reading;
let browser: Browser;

beforeAll(async () => {
  reading = await openReadingChromium(program('chromium'));
  browser = reading.browser;
});
afterAll(() => browser.close());

describe.each(FOLDERS)('the pages of %s', (folder) => {
  const pages = loadPages(resolve(folder));

  test.each(MODES.flatMap((mode) => pages.map((saved) => [saved.id, mode, saved] as const)))(
    '%s, %s: is read as expected and left as it was',
    async (_id, mode, saved) => {
      if (mode === 'scripts-on' && saved.scripts === 'off') return;
      const { state, probe, held, errors, requests } = await visit(reading, saved, mode);
      const outcome = assess(saved, state, probe);
      expect(outcome).toMatchObject({ gateRight: true });
      expect(outcome.date ?? 'right').toBe('right');
      expect(outcome.title ?? 'headline').not.toBe('wrong');
      if (outcome.body) {
        expect(outcome.body.f1).toBeGreaterThan(0.8);
        expect(outcome.body.found).toBe(outcome.body.expected);
        expect(outcome.body.outside).toBe(0);
      }
      expect({ errors, requests }).toEqual({ errors: [], requests: [] });
      expect(held.longest).toBeLessThan(LONGEST_TASK_MS);
      if (mode === 'scripts-on') return;
      expect(probe).toMatchObject({ mutations: 0, sameMarkup: true, globals: [] });
    },
  );
});

/** Firefox takes its time for each page: of a large folder every eighth is enough. */
const SAMPLE_EVERY = 8;

describe.each(FOLDERS)('the pages of %s in Firefox', (folder) => {
  // Firefox tries https before http, and nobody serves these pages there.
  const all = loadPages(resolve(folder)).filter(({ scripts, url }) => scripts !== 'off' && url.startsWith('https:'));
  const pages = all.length > 2 * SAMPLE_EVERY ? all.filter((_, index) => index % SAMPLE_EVERY === 0) : all;
  const decoded = pages.map(
    ({ url, html, charset }) => [url, new TextDecoder(charset ?? 'utf-8').decode(html)] as const,
  );
  let firefox: Reader;

  beforeAll(async () => {
    firefox = await openFirefox(new Map(decoded));
  });
  afterAll(() => firefox.close());

  test.each(pages.map((saved) => [saved.id, saved] as const))(
    '%s: is marked or left alone as expected',
    async (_, saved) => {
      const page = await firefox.open(saved.url);
      onTestFinished(() => page.close());
      if (saved.expect === 'annotate' && saved.quotes.length > 0) await waitForMarks(page, 'proviso-quotation');
      else await new Promise((go) => setTimeout(go, QUIET_MS));
      const marks = (await painted(page))['proviso-quotation'] ?? [];
      if (saved.expect === 'silent') expect(marks).toEqual([]);
      else expect(countIn(marks, saved.text ?? '')).toBeGreaterThanOrEqual(marks.length * LEAST_INSIDE);
    },
  );
});

const WIRE = 'https://www.harbourpost.example/world/2025/03/04/lakeland-halts-ore-talks-with-norland';

async function openWire(): Promise<Page> {
  const [wire] = loadPages(resolve('test/pages'), ({ id }) => id === 'wire-story');
  const page = await browser.newPage();
  onTestFinished(() => page.close());
  page.setDefaultTimeout(PATIENCE_MS);
  await servePages(page, new Map([[WIRE, String(wire?.html)]]));
  await page.goto(WIRE);
  await waitForMarks(page, 'proviso-quotation');
  return page;
}

/** Has the page write its story anew, five times; gives the number of painted quotations in each frame after that. */
async function rewrite(way: 'markup' | 'data' | 'nodes' | 'paragraphs' | 'moved' | 'body'): Promise<number[]> {
  const story = () => document.querySelector('.story') as HTMLElement;
  const textNodes = () => {
    const walker = document.createTreeWalker(story(), NodeFilter.SHOW_TEXT);
    const nodes: Text[] = [];
    while (walker.nextNode()) nodes.push(walker.currentNode as Text);
    return nodes;
  };
  const ways = {
    markup: () => {
      story().innerHTML = `${story().innerHTML}`;
    },
    data: () => {
      for (const node of textNodes()) node.data = `${node.data}`;
    },
    nodes: () => {
      for (const node of textNodes()) node.replaceWith(node.cloneNode());
    },
    paragraphs: () => {
      for (const line of [...story().children]) line.replaceWith(line.cloneNode(true));
    },
    moved: () => {
      const moved = story().cloneNode() as Element;
      moved.append(...story().childNodes);
      story().replaceWith(moved);
    },
    body: () => {
      document.body.innerHTML = `${document.body.innerHTML}`;
    },
  };
  const count = () => [...(CSS.highlights.get('proviso-quotation') ?? [])].filter((range) => !range.collapsed).length;
  const counts: number[] = [];
  for (let times = 0; times < 5; times++) {
    ways[way]();
    await new Promise(requestAnimationFrame);
    counts.push(count());
  }
  return counts;
}

describe('a page that changes', () => {
  test.each([
    ['writes the same article anew', 'markup'],
    ['writes the same text into every node', 'data'],
    ['replaces every text node', 'nodes'],
    ['replaces every paragraph', 'paragraphs'],
    ['moves the paragraphs to another element', 'moved'],
    ['takes the whole page over', 'body'],
  ] as const)('keeps its marks when its framework %s, without a frame that lacks them', async (_, way) => {
    const page = await openWire();
    const before = await painted(page);
    const seen = await page.evaluate(rewrite, way);
    expect(await painted(page)).toEqual(before);
    expect(new Set(seen).size).toBe(1);
    expect(seen[0]).toBeGreaterThan(0);
  });

  test('marks a text that its framework puts in only after the page has loaded', async () => {
    const page = await openWire();
    const before = await painted(page);
    await page.evaluate(() => {
      const { innerHTML } = document.body;
      document.body.innerHTML = '<div id="root">Loading</div>';
      setTimeout(() => {
        document.body.innerHTML = innerHTML;
      }, 700);
    });
    await waitForMarks(page, 'proviso-quotation', false);
    await waitForMarks(page, 'proviso-quotation');
    expect(await painted(page)).toEqual(before);
  });

  test('gets its marks back after it has cleared all highlights, once the reader is at it', async () => {
    const page = await openWire();
    const before = await painted(page);
    await page.evaluate(() => CSS.highlights.clear());
    const back = await until(async () => {
      await page.mouse.move(200 + Math.random() * 100, 200 + Math.random() * 100);
      const now = await painted(page);
      return Object.keys(now).length > 0 ? now : null;
    });
    expect(back).toEqual(before);
  });

  // What each of them costs is measured by "npm run bench:live".
  test('has its thousand new entries marked', async () => {
    const page = await openWire();
    const marks = await page.evaluate(async () => {
      const story = document.querySelector('.story');
      const painted = () => CSS.highlights.get('proviso-quotation')?.size ?? 0;
      for (let batch = 0; batch < 10; batch++) {
        const wanted = painted() + 100;
        const start = performance.now();
        for (let entry = 0; entry < 100; entry++) {
          const line = document.createElement('p');
          line.textContent = `“We have counted ship number ${batch}-${entry} in the harbour,” Norland’s trade minister, Ola Brandt, told reporters.`;
          story?.append(line);
        }
        while (painted() < wanted && performance.now() - start < 5000) await new Promise((go) => setTimeout(go, 10));
      }
      return painted();
    });
    expect(marks).toBeGreaterThanOrEqual(1000);
  });
});
