import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const imports = (from: string) => `import { a } from '${from}';\nconsole.log(a);\n`;

const FORBIDDEN: Readonly<Record<string, string>> = {
  'src/model/a.ts': imports('../engine/text.ts'),
  'src/engine/a.ts': imports('../context/prior.ts'),
  'src/engine/b.ts': imports('preact'),
  'src/context/a.ts': imports('../engine/quotations.ts'),
  'src/dataset/a.ts': imports('../engine/text.ts'),
  'src/page/a.ts': imports('../browser/settings.ts'),
  'src/view/cards/a.tsx': imports('../../browser/settings.ts'),
  'src/browser/a.ts': imports('../view/wording/say.ts'),
  'src/reader/a.ts': imports('../dataset/load.ts'),
  'src/engine/c.ts': imports('../reader/reader.ts'),
  'src/content/a.ts': imports('../popup/main.tsx'),
  'src/popup/a.ts': imports('../content/main.ts'),
  'src/dossier/a.ts': imports('../popup/JumpButton.tsx'),
  'src/options/a.ts': imports('../dossier/main.tsx'),
  'src/popup/b.ts': imports('webextension-polyfill'),
  'src/popup/c.ts': 'chrome.tabs.query({});\n',
  'src/background/a.ts': 'browser.tabs.query({});\n',
  'src/background/b.ts': imports('../cli/main.ts'),
  'src/cli/a.ts': imports('../background/main.ts'),
};

const ALLOWED: Readonly<Record<string, string>> = {
  'src/engine/ok.ts': imports('../model/span.ts'),
  'src/context/ok.ts': imports('../engine/text.ts'),
  'src/reader/ok.ts': imports('../context/join.ts'),
  'src/view/cards/ok.ts': imports('../../model/reading.ts'),
  'src/browser/ok.ts': `${imports('webextension-polyfill')}chrome.tabs.query({});\n`,
  'src/background/ok.ts': imports('../engine/read-text.ts'),
};

const folder = mkdtempSync(join(tmpdir(), 'proviso-import-rule-'));
const complaints = new Map<string, string>();

/** The repository's own rules, applied to a folder of files that each break, or keep, one. */
beforeAll(() => {
  const { vcs: _, ...rules } = JSON.parse(readFileSync('biome.json', 'utf8'));
  const files = { 'biome.json': JSON.stringify(rules), ...FORBIDDEN, ...ALLOWED };
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  const biome = join(process.cwd(), 'node_modules/@biomejs/biome/bin/biome');
  const { stdout } = spawnSync(process.execPath, [biome, 'lint', '--reporter=github', '--max-diagnostics=none'], {
    cwd: folder,
    encoding: 'utf8',
  });
  for (const [, rule, path] of stdout.matchAll(/title=(\S+?),file=([^,]+),/g)) {
    if (rule && path && /noRestricted/.test(rule)) complaints.set(path.slice(path.indexOf('src/')), rule);
  }
});

afterAll(() => rmSync(folder, { recursive: true }));

describe('the import rule, as lint rules', () => {
  test.each(Object.entries(FORBIDDEN))('%s may not hold %j', (path) => {
    expect([...complaints.keys()]).toContain(path);
  });

  test.each(Object.entries(ALLOWED))('%s may hold %j', (path) => {
    expect([...complaints.keys()]).not.toContain(path);
  });
});
