// @ts-check
import { relative } from 'node:path';
import { needPrograms } from './browsers.mjs';
import { build } from './build.mjs';
import { pageToShow } from './sample.mjs';
import { root, runScript, setUp } from './setup.mjs';

const hasDisplay = () => {
  if (process.env.CI) return false;
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
};

const NOT_READ = /** @type {Readonly<Record<string, string>>} */ ({
  'no-text': 'The page holds no text long enough to be an article: nothing was read.',
  'not-an-article': 'This page is not a news article: nothing was read. The popup offers to read it anyway.',
  'other-language': 'This article is not in English, the only language that Proviso reads so far.',
});

/** @param {import('./session.mjs').Session['state']} state */
async function describe(state) {
  const { readingSummary, readingTable } = await import('./table.mjs');
  switch (state.kind) {
    case 'read': {
      const { reading } = state;
      const heading = `${reading.title ?? 'Untitled'} · published ${reading.published ?? 'on an unknown day'}`;
      return `${heading}\n\n${readingTable(reading, process.stdout.columns ?? 150)}\n\n${readingSummary(reading)}`;
    }
    case 'not-read':
      return NOT_READ[state.reason] ?? `The page was not read (${state.reason}).`;
    case 'site-off':
      return `Proviso is switched off for ${state.host}.`;
    case 'failed':
      return `Reading failed: ${state.message}`;
  }
}

await runScript(async () => {
  setUp();
  const shown = pageToShow(process.argv[2]);
  const { chromium } = await needPrograms(['chromium']);
  build(['chrome', 'cli']);
  const { readPage, takeScreenshots } = await import('./session.mjs');
  const headless = !hasDisplay();
  console.log(headless ? 'No display: reading the page without a window …' : 'Opening the browser …');
  const session = await readPage(chromium, headless, shown);
  console.log(`\n${await describe(session.state)}\n`);
  if (headless) {
    const paths = await takeScreenshots(session, `${root}out`);
    console.log(`Screenshots: ${paths.map((path) => relative(process.cwd(), path)).join(', ')}`);
    await session.browser.close();
    return;
  }
  console.log('Now rest the pointer on a marked quotation, name or sentence. Closing the browser ends this command.');
  await new Promise((resolve) => session.browser.once('disconnected', resolve));
});
