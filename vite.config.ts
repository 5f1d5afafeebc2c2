import { readFileSync } from 'node:fs';
import { crx, type ManifestV3Export } from '@crxjs/vite-plugin';
import { defineConfig, type Plugin, type UserConfig } from 'vite';
import { compiledRecord } from './scripts/compiled-record.mjs';

type Browser = 'chrome' | 'firefox';

const readJson = (path: string) => JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'));

const shared: UserConfig = {
  // The learned model and the code that runs it: emitted beside the scripts, or put into the command line tool's one file.
  assetsInclude: ['**/*.model', '**/*.wasm'],
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: { target: 'es2023', modulePreload: false, reportCompressedSize: false },
};

/** `manifest.json` is written for both browsers; here each one loses what it does not know. */
function manifestFor(browser: Browser): ManifestV3Export {
  const { background, side_panel, sidebar_action, browser_specific_settings, minimum_chrome_version, ...manifest } =
    readJson('manifest.json');
  const { default_popup: _, ...action } = manifest.action;
  const { type, service_worker, scripts } = background;
  const own =
    browser === 'chrome'
      ? { background: { type, service_worker }, side_panel, minimum_chrome_version }
      : { background: { type, scripts }, sidebar_action, browser_specific_settings };
  const permissions = manifest.permissions.filter((name: string) => browser === 'chrome' || name !== 'sidePanel');
  return { ...manifest, ...own, action, permissions, version: readJson('package.json').version };
}

/**
 * Few and large: each script of a page is asked for by itself, and that takes longer than reading it. The background shares
 * `base` with the pages, but draws nothing.
 */
const SHARED_BY_PAGES = [
  {
    name: 'base',
    test: /src\/(model\/|browser\/(?!use-)|view\/wording\/(say|toolbar))|node_modules\/(webextension-polyfill|valibot)/,
    priority: 1,
  },
  { name: 'view', test: /src\/(view\/(?!reading)|browser\/use-)|node_modules\/preact/ },
];

const POPUP = 'src/popup/index.html';

/** Names the popup in the manifest again, see {@link popup}. */
const namePopup: Plugin = {
  name: 'name-popup',
  enforce: 'post',
  generateBundle: {
    order: 'post',
    handler(_, bundle) {
      const manifest = bundle['manifest.json'];
      if (manifest?.type !== 'asset') throw new Error('the build has no manifest');
      const { action, ...rest } = JSON.parse(String(manifest.source));
      manifest.source = JSON.stringify({ ...rest, action: { ...action, default_popup: POPUP } }, null, 2);
    },
  },
};

/**
 * Everything the manifest names but the popup, and the pages that it does not: welcome, the record, and the panel, which
 * crxjs overlooks.
 */
function extension(browser: Browser): UserConfig {
  return {
    ...shared,
    plugins: [crx({ manifest: manifestFor(browser), browser }), compiledRecord(), namePopup],
    build: {
      ...shared.build,
      // All of a page's scripts are asked for at once, not each when another one names it: a popup has no time to lose.
      modulePreload: { polyfill: false },
      outDir: `dist/${browser}`,
      emptyOutDir: true,
      // A small data file as a `data:` address would be a connection that the extension's own policy forbids.
      assetsInlineLimit: 0,
      rolldownOptions: {
        output: { codeSplitting: { groups: SHARED_BY_PAGES } },
        input: {
          welcome: 'src/welcome/index.html',
          dossier: 'src/dossier/index.html',
          panel: 'src/panel/index.html',
        },
      },
    },
  };
}

/** What is built apart and put into the extension's folder. */
function besideExtension(browser: Browser, own: UserConfig['build']): UserConfig {
  const build = { ...shared.build, outDir: `dist/${browser}`, emptyOutDir: false, ...own };
  return { ...shared, publicDir: false, build };
}

/** The popup, in one script of its own: it has no time to lose with asking for several, which took 10 of its 60 ms. */
function popup(browser: Browser): UserConfig {
  return besideExtension(browser, { rolldownOptions: { input: { popup: POPUP }, output: { codeSplitting: false } } });
}

/** What runs inside pages: what wakes the background, the content script, and the card that it asks for. */
const IN_PAGES = {
  wake: 'src/content/wake/main.ts',
  content: 'src/content/main.ts',
  card: 'src/content/card/main.ts',
} as const;

/**
 * A script for pages as one classic script. It is built apart from the extension: a script listed in the manifest
 * would be split into modules that any page could fetch, and so know that Proviso is installed.
 */
function pageScript(browser: Browser, script: keyof typeof IN_PAGES): UserConfig {
  return {
    ...besideExtension(browser, {
      lib: { entry: IN_PAGES[script], formats: ['iife'], name: 'proviso', fileName: () => `${script}.js` },
    }),
    // A library build leaves this name to its user, but no bundler comes after us.
    define: { 'process.env.NODE_ENV': '"production"' },
  };
}

/** The command line tool: everything but jsdom in one file, the record included. */
const cli: UserConfig = {
  ...shared,
  publicDir: false,
  ssr: { noExternal: true, external: ['jsdom'] },
  build: {
    ...shared.build,
    target: 'node20',
    outDir: 'dist/cli',
    emptyOutDir: true,
    ssr: 'src/cli/main.ts',
    rolldownOptions: { output: { entryFileNames: 'proviso.js' } },
  },
};

/** The cards in every state, for tests and for the gallery; no part of what is shipped. */
const gallery: UserConfig = {
  ...shared,
  publicDir: false,
  build: {
    ...shared.build,
    outDir: 'dist/gallery',
    emptyOutDir: true,
    lib: { entry: 'test/gallery/main.tsx', formats: ['iife'], name: 'gallery', fileName: () => 'gallery.js' },
  },
  define: { 'process.env.NODE_ENV': '"production"' },
};

const CONFIGS: Readonly<Record<string, UserConfig>> = {
  chrome: extension('chrome'),
  firefox: extension('firefox'),
  'chrome-popup': popup('chrome'),
  'chrome-wake': pageScript('chrome', 'wake'),
  'chrome-content': pageScript('chrome', 'content'),
  'chrome-card': pageScript('chrome', 'card'),
  'firefox-popup': popup('firefox'),
  'firefox-wake': pageScript('firefox', 'wake'),
  'firefox-content': pageScript('firefox', 'content'),
  'firefox-card': pageScript('firefox', 'card'),
  cli,
  gallery,
};

/** Chosen by `--mode`; `npm run build` builds them all. Tools that only look at the configuration see Chrome's. */
export default defineConfig(({ mode }) => CONFIGS[mode] ?? extension('chrome'));
