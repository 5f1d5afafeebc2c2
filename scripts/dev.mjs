// @ts-check
// Builds on every change and shows the change in a running browser: the sample article in one tab, the popup in another.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { needPrograms } from './browsers.mjs';
import { pageToShow } from './sample.mjs';
import { root, runScript, setUp } from './setup.mjs';

const OUT = 'dist/dev';

/** Two builds often end together: what changed is shown once. */
const SETTLE_MS = 60;

/** @typedef {'content' | 'pages' | 'background'} Changed */

const background = () => readFileSync(join(root, OUT, 'service-worker-loader.js'), 'utf8');

/**
 * @param {'chrome' | 'chrome-popup' | 'chrome-wake' | 'chrome-content' | 'chrome-card'} mode
 * @param {() => void} built called after each build, the first included
 * @returns {Promise<void>} fulfilled by the first build that succeeds
 */
async function watch(mode, built) {
  const { build } = await import('vite');
  const watcher = /** @type {import('vite').Rolldown.RolldownWatcher} */ (
    await build({
      root,
      mode,
      logLevel: 'warn',
      build: { outDir: OUT, watch: {}, minify: false, sourcemap: 'inline' },
    })
  );
  let failed = false;
  return new Promise((resolve) => {
    watcher.on('event', (event) => {
      if (event.code === 'START') failed = false;
      if (event.code === 'ERROR') {
        failed = true;
        console.error(event.error.message);
      }
      if (event.code !== 'END' || failed) return;
      built();
      resolve();
    });
  });
}

/**
 * Collects what changed and shows it, one round after the other.
 * @param {(changed: ReadonlySet<Changed>) => Promise<void>} show
 */
function inRounds(show) {
  /** @type {Set<Changed>} */
  let waiting = new Set();
  let round = Promise.resolve();
  /** @type {NodeJS.Timeout | undefined} */
  let timer;
  return (/** @type {Changed} */ changed) => {
    waiting.add(changed);
    clearTimeout(timer);
    timer = setTimeout(() => {
      const now = waiting;
      waiting = new Set();
      round = round.then(() => show(now)).catch((error) => console.error(String(error)));
    }, SETTLE_MS);
  };
}

/**
 * @param {string} executablePath
 * @param {import('./sample.mjs').Shown} shown
 */
async function openWorkbench(executablePath, shown) {
  const { clickAction, launchChromium, reloadExtension, tabIdOf } = await import('./chromium.mjs');
  const { openPage } = await import('./session.mjs');
  const headless =
    Boolean(process.env.CI) || (process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY);
  const { browser, id, welcome } = await launchChromium({ executablePath, headless, extension: join(root, OUT) });
  await welcome.close();
  const page = await openPage(browser, shown);
  /** @type {import('puppeteer-core').Page | null} */
  let popupTab = null;

  const readArticle = async () => {
    const popup = await clickAction(browser, id, page);
    const tab = await tabIdOf(popup, page.url());
    if (!popupTab || popupTab.isClosed()) popupTab = await browser.newPage();
    await popupTab.goto(`chrome-extension://${id}/src/popup/index.html?tab=${tab}`);
    await popup.close().catch(() => {}); // it may have closed itself when it lost the focus
  };

  await readArticle();
  await page.bringToFront();
  return {
    browser,
    /** @param {ReadonlySet<Changed>} changed */
    async show(changed) {
      const began = performance.now();
      if (changed.has('background')) {
        await popupTab?.close().catch(() => {}); // a reload of the extension would close it, some time later
        popupTab = null;
        await reloadExtension(browser, join(root, OUT));
      }
      if (changed.has('background') || changed.has('content')) {
        await page.reload({ waitUntil: 'domcontentloaded' });
        await readArticle();
        await page.bringToFront();
      } else if (popupTab && !popupTab.isClosed()) {
        await popupTab.reload();
      }
      console.log(`shown: ${[...changed].join(', ')} (${((performance.now() - began) / 1000).toFixed(1)} s)`);
    },
  };
}

await runScript(async () => {
  setUp();
  const shown = pageToShow(process.argv[2]);
  const { chromium } = await needPrograms(['chromium']);
  process.env.NODE_ENV = 'development';
  console.log('Building …');
  /** @type {(changed: Changed) => void} */
  let tell = () => {};
  let known = '';
  await watch('chrome', () => {
    const before = known;
    known = background();
    tell(before === known ? 'pages' : 'background');
  });
  await watch('chrome-popup', () => tell('pages'));
  await watch('chrome-content', () => tell('content'));
  await watch('chrome-card', () => tell('content'));
  await watch('chrome-wake', () => tell('content'));
  const bench = await openWorkbench(chromium, shown);
  tell = inRounds(bench.show);
  console.log(
    'Open: the article, and its popup in a second tab. Edit anything under src/; closing the browser ends this command.',
  );
  await new Promise((resolve) => bench.browser.once('disconnected', resolve));
  process.exit(0);
});
