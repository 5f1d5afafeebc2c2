// @ts-check
import { importBundled } from './import-bundled.mjs';
import { root, runScript, setUp } from './setup.mjs';

// How well the statements before and since bear on the quotations that list them: figures, not a test.
// With `--field TEXTS --labels LABELS`: on real articles too. With `--unlabelled`: what is to be labelled next.
await runScript(async () => {
  setUp();
  const args = process.argv.slice(2);
  const after = (/** @type {string} */ name) => (args.includes(name) ? (args[args.indexOf(name) + 1] ?? null) : null);
  const bench = await importBundled('test/context/prior/report.ts');
  const unlabelled = args.includes('--unlabelled');
  bench.report(root, console.log, { field: after('--field'), labels: after('--labels'), unlabelled });
});
