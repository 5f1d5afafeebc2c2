import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { lintForFirefox } from '../../scripts/web-ext.mjs';
import { COMMANDS } from '../../src/model/command.ts';
import { LANGUAGES } from '../../src/model/language.ts';
import { catalogueOf } from '../support/catalogue.ts';

const KB = 1024;

/**
 * What each part may weigh, gzipped: the content script is what every reader pays for on every page, the card only on
 * pages with something to point at.
 */
const IN_PAGES_BUDGET = { 'wake.js': 4 * KB, 'content.js': 30 * KB, 'card.js': 36 * KB };
// No page of the reader's pays for these: the background's rules and word lists are half of it, and the popup is one script
// of its own, which holds much that the other pages share.
const SCRIPTS_BUDGET = 216 * KB;
/** The compiled record, as it is downloaded with the extension. */
const RECORD_BUDGET = 480_000;
/** All that the page of the record loads but its data, its search library included. */
const RECORD_PAGE_BUDGET = 62 * KB;

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => join(folder, path))
    .filter((path) => statSync(path).isFile());
}

/** The scripts and styles that a page loads, and what these import. */
function loadedBy(folder: string, page: string): string[] {
  const named = [...readFileSync(join(folder, page), 'utf8').matchAll(/(?:src|href)="\/(assets\/[^"]+)"/g)];
  const files = new Set(named.map(([, path]) => join(folder, path ?? '')));
  for (const file of files) {
    for (const [, path] of readFileSync(file, 'utf8').matchAll(/from\s*"\.\/([^"]+\.js)"/g)) {
      files.add(join(folder, 'assets', path ?? ''));
    }
  }
  return [...files];
}

const gzipped = (path: string) => gzipSync(readFileSync(path)).length;

const PERMISSIONS = {
  chrome: ['storage', 'activeTab', 'scripting', 'contextMenus', 'sidePanel'],
  firefox: ['storage', 'activeTab', 'scripting', 'contextMenus'],
};

describe.each(['chrome', 'firefox'] as const)('dist/%s', (browser) => {
  const folder = `dist/${browser}`;
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));

  test('asks for the permissions of PERMISSIONS.md, and for hosts only when the reader says so', () => {
    expect(manifest.permissions).toEqual(PERMISSIONS[browser]);
    expect(manifest.optional_host_permissions).toEqual(['https://*/*', 'http://*/*']);
    expect(manifest).not.toHaveProperty('host_permissions');
    expect(manifest).not.toHaveProperty('optional_permissions');
  });

  test('shows pages nothing by which they could know that it is installed', () => {
    expect(manifest).not.toHaveProperty('web_accessible_resources');
    expect(manifest).not.toHaveProperty('content_scripts');
    expect(manifest).not.toHaveProperty('externally_connectable');
  });

  test('forbids its own pages to connect to anything but the extension', () => {
    const policy: string = manifest.content_security_policy.extension_pages;
    const [first, scripts, ...directives] = policy.split('; ');
    expect(first).toBe("default-src 'none'");
    expect(scripts).toBe("script-src 'self' 'wasm-unsafe-eval'");
    expect(directives.filter((directive) => !/^\S+ ('self'|'none')$/.test(directive))).toEqual([]);
  });

  test('suggests a key for each command of the reader, four at the most', () => {
    const suggested = Object.entries<{ suggested_key?: unknown }>(manifest.commands).filter(
      ([, of]) => of.suggested_key,
    );
    expect(suggested.map(([name]) => name)).toEqual([...COMMANDS]);
    expect(suggested.length).toBeLessThanOrEqual(4);
  });

  test('has the version of package.json', () => {
    expect(manifest.version).toBe(JSON.parse(readFileSync('package.json', 'utf8')).version);
  });

  describe.each(Object.entries(IN_PAGES_BUDGET))('%s, which runs in pages', (name, budget) => {
    const script = readFileSync(join(folder, name), 'utf8');

    test('is one classic script', () => {
      expect(() => new Function(script)).not.toThrow(); // `import` and `export` are syntax errors here
      expect(script).not.toMatch(/\bimport\s*\(/);
      expect(script).not.toMatch(/\bimport\.meta\b/);
      expect(script.length).toBeGreaterThan(10 * KB);
    });

    test('adds no name to the page’s own world', () => {
      expect(script).toMatch(/^(var \w+\s*=\s*)?\(function\s*\(/);
    });

    test('keeps to its size', () => {
      expect(gzipped(join(folder, name))).toBeLessThan(budget);
    });
  });

  test('names no path of the machine that built it', () => {
    const here = process.cwd();
    const telling = filesIn(folder).filter((path) => readFileSync(path, 'utf8').includes(here));
    expect(telling).toEqual([]);
  });

  test('holds every file that the manifest and the content script’s registration name', () => {
    const { service_worker, scripts } = manifest.background;
    const named = [
      service_worker ?? scripts[0],
      manifest.action.default_popup,
      manifest.options_ui.page,
      ...Object.values<string>(manifest.icons),
      'src/welcome/index.html',
      'src/dossier/index.html',
      ...Object.keys(IN_PAGES_BUDGET),
    ];
    expect(named.filter((path) => !existsSync(join(folder, path)))).toEqual([]);
  });

  test('holds the record in compiled form only, within its size', () => {
    const data = filesIn(folder).filter((path) => /\.json$/.test(path) && !/manifest\.json$|_locales/.test(path));
    expect(data.map((path) => relative(folder, path)).sort()).toEqual(['record/record.json', 'record/tables.json']);
    expect(data.reduce((sum, path) => sum + gzipped(path), 0)).toBeLessThan(RECORD_BUDGET);
  });

  test('holds every language as the browser and our pages read it', () => {
    for (const language of LANGUAGES)
      expect(JSON.parse(readFileSync(join(folder, '_locales', language, 'messages.json'), 'utf8')), language).toEqual(
        catalogueOf(language),
      );
    expect(manifest.name).toBe('__MSG_app_name__');
    expect(manifest.default_locale).toBe('en');
  });

  test('keeps to its size', () => {
    const scripts = filesIn(folder).filter((path) => path.endsWith('.js') && !/(content|card)\.js$/.test(path));
    expect(scripts.reduce((sum, path) => sum + gzipped(path), 0)).toBeLessThan(SCRIPTS_BUDGET);
  });
});

describe('the page of the record', () => {
  test('keeps to its size', () => {
    const files = loadedBy('dist/chrome', 'src/dossier/index.html');
    expect(files.length).toBeGreaterThan(4);
    expect(files.reduce((sum, path) => sum + gzipped(path), 0)).toBeLessThan(RECORD_PAGE_BUDGET);
  });
});

describe('dist/firefox', () => {
  const manifest = JSON.parse(readFileSync('dist/firefox/manifest.json', 'utf8'));

  test('says that it collects no data', () => {
    const { gecko } = manifest.browser_specific_settings;
    expect(gecko.data_collection_permissions).toEqual({ required: ['none'] });
  });

  test('gives the linter of addons.mozilla.org no error to report', () => {
    expect(lintForFirefox().errors).toEqual([]);
  });
});

describe('dist/cli', () => {
  const tool = readFileSync('dist/cli/proviso.js', 'utf8');

  test('needs nothing beside Node and jsdom', () => {
    const imported = [...tool.matchAll(/^import\b[^'"]*['"]([^'"]+)['"]/gm)].map(([, name]) => name ?? '');
    expect(imported.filter((name) => name !== 'jsdom' && !name.startsWith('node:'))).toEqual([]);
  });

  test('names no path of the machine that built it', () => {
    expect(tool).not.toContain(process.cwd());
  });
});
