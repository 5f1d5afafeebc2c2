// @ts-check
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root, runScript, setUp } from './setup.mjs';

const FOLDER = join(root, 'src/dataset');

// Holds the data that comes with Proviso against the schema and the rules; what `proviso pack check` does for a pack.
await runScript(async () => {
  setUp();
  const { runnerImport } = await import('vite');
  const [{ module: cli }, { module: dataset }] = await Promise.all([
    runnerImport(join(root, 'src/cli/pack.ts')),
    runnerImport(join(FOLDER, 'bundled.ts')),
  ]);
  const [option, texts = null] = process.argv.slice(2);
  process.exitCode = cli.checkPacks({
    files: readdirSync(FOLDER)
      .filter((name) => name.endsWith('.json'))
      .map((name) => join(FOLDER, name)),
    texts: option === '--texts' ? texts : null,
    bundled: dataset.bundledFiles,
    say: console.log,
  });
});
