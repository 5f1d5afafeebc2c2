import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { lintForFirefox } from '../../scripts/web-ext.mjs';

const KB = 1024;

/** What each part may weigh, gzipped: the content script is what every reader pays for on every page. */
const CONTENT_BUDGET = 48 * KB;
const SCRIPTS_BUDGET = 140 * KB;

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => join(folder, path))
    .filter((path) => statSync(path).isFile());
}

const gzipped = (path: string) => gzipSync(readFileSync(path)).length;

describe.each(['chrome', 'firefox'])('dist/%s', (browser) => {
  const folder = `dist/${browser}`;
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
  const content = readFileSync(join(folder, 'content.js'), 'utf8');

  test('asks for storage, activeTab and scripting, and for hosts only when the reader says so', () => {
    expect(manifest.permissions).toEqual(['storage', 'activeTab', 'scripting']);
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
    const [first, ...directives] = policy.split('; ');
    expect(first).toBe("default-src 'none'");
    expect(directives.filter((directive) => !/^\S+ ('self'|'none')$/.test(directive))).toEqual([]);
  });

  test('has the version of package.json', () => {
    expect(manifest.version).toBe(JSON.parse(readFileSync('package.json', 'utf8')).version);
  });

  test('has a content script that is one classic script', () => {
    expect(() => new Function(content)).not.toThrow(); // `import` and `export` are syntax errors here
    expect(content).not.toMatch(/\bimport\s*\(/);
    expect(content).not.toMatch(/\bimport\.meta\b/);
    expect(content.length).toBeGreaterThan(10 * KB);
  });

  test('lets the content script add no name to the page’s own world', () => {
    expect(content).toMatch(/^(var \w+\s*=\s*)?\(function\s*\(/);
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
      'content.js',
    ];
    expect(named.filter((path) => !existsSync(join(folder, path)))).toEqual([]);
  });

  test('keeps to its size', () => {
    const scripts = filesIn(folder).filter((path) => path.endsWith('.js') && !path.endsWith('content.js'));
    expect(gzipped(join(folder, 'content.js'))).toBeLessThan(CONTENT_BUDGET);
    expect(scripts.reduce((sum, path) => sum + gzipped(path), 0)).toBeLessThan(SCRIPTS_BUDGET);
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
