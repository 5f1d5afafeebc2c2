// @ts-check
import { join } from 'node:path';
import { root, runScript, setUp } from './setup.mjs';

// Size and speed of the record, ours and a synthetic one a hundred times as large: figures, not a test.
await runScript(async () => {
  setUp();
  const { runnerImport } = await import('vite');
  const { module: bench } = await runnerImport(join(root, 'test/bench/record-size.ts'));
  bench.report(console.log);
});
