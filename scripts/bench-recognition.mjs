// @ts-check
import { importBundled } from './import-bundled.mjs';
import { root, runScript, setUp } from './setup.mjs';

// How well officials, preconditions and recorded words are recognised in the marked articles: figures, not a test.
// With `--from 176`: in those from that number on, such as have just been written and are read for the first time.
await runScript(async () => {
  setUp();
  const from = process.argv.indexOf('--from');
  const bench = await importBundled('test/recognition/report.ts');
  bench.report(root, console.log, from < 0 ? 0 : Number(process.argv[from + 1]));
});
