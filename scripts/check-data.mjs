// @ts-check
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { root, runScript, setUp } from './setup.mjs';

const FOLDER = join(root, 'src/dataset');

// npm run check:data [-- --texts ARTICLES]...
// Holds the data that comes with Proviso against the schema and the rules; what `proviso pack check` does for a pack.
// ARTICLES: a file with one article a line ({"id", "text"}, gzipped or not), or a folder of saved pages with manifest.json.
await runScript(async () => {
  const { texts = [] } = parseArgs({ options: { texts: { type: 'string', multiple: true } } }).values;
  setUp();
  const { runnerImport } = await import('vite');
  const [{ module: cli }, { module: dataset }] = await Promise.all([
    runnerImport(join(root, 'src/cli/pack.ts')),
    runnerImport(join(FOLDER, 'bundled.ts')),
  ]);
  process.exitCode = cli.checkPacks({
    files: readdirSync(FOLDER)
      .filter((name) => name.endsWith('.json'))
      .map((name) => join(FOLDER, name)),
    texts,
    bundled: dataset.bundledFiles,
    say: console.log,
  });
});
