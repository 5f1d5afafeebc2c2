// @ts-check
import { importBundled } from './import-bundled.mjs';
import { Plain, root, runScript, setUp } from './setup.mjs';

// Do marks on preconditions hold on real news? `npm run bench:field -- --field PATH [--false N] [--pages PATH]`:
// figures, not a test. `--false` prints so many false marks; `--pages` every mark on saved pages and on unlabelled texts.
await runScript(async () => {
  setUp();
  const argument = (/** @type {string} */ name) => {
    const at = process.argv.indexOf(name);
    return at < 0 ? undefined : process.argv[at + 1];
  };
  const field = argument('--field');
  if (!field) throw new Plain('name the folder of labelled news: npm run bench:field -- --field PATH');
  const pages = argument('--pages');
  if (pages) {
    const { sayMarks } = await importBundled('test/recognition/field-marks.ts');
    return sayMarks(field, pages, console.log);
  }
  const { reportField } = await importBundled('test/recognition/field-report.ts');
  reportField(root, { field, show: Number(argument('--false') ?? 0) }, console.log);
});
