// @ts-check
import { root, runScript, setUp } from './setup.mjs';

/** Bundles the benchmark, since Node cannot run TypeScript by itself, and runs it: `test/bench/quotes/main.ts`. */
async function benchQuotes() {
  setUp();
  const { build } = await import('vite');
  await build({
    root,
    configFile: false,
    assetsInclude: ['**/*.model'],
    publicDir: false,
    logLevel: 'warn',
    ssr: { noExternal: true },
    build: {
      target: 'node20',
      outDir: 'out/bench',
      emptyOutDir: true,
      ssr: 'test/bench/quotes/main.ts',
      rolldownOptions: { output: { entryFileNames: 'quotes.js' } },
    },
  });
  const bundle = new URL('../out/bench/quotes.js', import.meta.url);
  const { main } = await import(bundle.href);
  process.exitCode = await main(process.argv.slice(2), root);
}

await runScript(benchQuotes);
