// @ts-check
import { importBundled } from './import-bundled.mjs';
import { root, runScript, setUp } from './setup.mjs';

await runScript(async () => {
  setUp();
  const { main } = await importBundled('test/bench/quotes/main.ts');
  process.exitCode = await main(process.argv.slice(2), root);
});
