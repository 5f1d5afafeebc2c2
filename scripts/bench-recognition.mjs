// @ts-check
import { importSource } from './import-source.mjs';
import { root, runScript, setUp } from './setup.mjs';

// How well officials, preconditions and recorded words are recognised in the marked articles: figures, not a test.
await runScript(async () => {
  setUp();
  const bench = await importSource('test/recognition/report.ts');
  bench.report(root, console.log);
});
