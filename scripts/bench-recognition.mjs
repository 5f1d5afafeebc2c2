// @ts-check
import { join } from 'node:path';
import { root, runScript, setUp } from './setup.mjs';

// How well officials, preconditions and recorded words are recognised in the marked articles: figures, not a test.
await runScript(async () => {
  setUp();
  const { runnerImport } = await import('vite');
  const { module: bench } = await runnerImport(join(root, 'test/recognition/report.ts'));
  bench.report(root, console.log);
});
