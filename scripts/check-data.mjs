// @ts-check
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { importSource } from './import-source.mjs';
import { root, runScript, setUp } from './setup.mjs';

const FOLDER = join(root, 'src/dataset');

// npm run check:data [-- --texts ARTICLES]... [--all]
// Holds the data that comes with Proviso against the schema and the rules; what `proviso pack check` does for a pack.
// Rules that the data hold throughout are errors, the others warnings, of which --all writes out every one.
// ARTICLES: a file with one article a line ({"id", "text"}, gzipped or not), or a folder of saved pages with manifest.json.
await runScript(async () => {
  const { texts = [], all = false } = parseArgs({
    options: { texts: { type: 'string', multiple: true }, all: { type: 'boolean' } },
  }).values;
  setUp();
  const [cli, dataset, advice] = await Promise.all([
    importSource('src/cli/pack.ts'),
    importSource('src/dataset/bundled.ts'),
    importSource('src/dataset/advice/held-rules.ts'),
  ]);
  process.exitCode = cli.checkPacks({
    files: readdirSync(FOLDER)
      .filter((name) => name.endsWith('.json'))
      .map((name) => join(FOLDER, name)),
    texts,
    bundled: dataset.bundledFiles,
    held: advice.HELD_RULES,
    ...(all ? { examples: Number.POSITIVE_INFINITY } : {}),
    say: console.log,
  });
});
