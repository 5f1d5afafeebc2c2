// @ts-check
import { basename } from 'node:path';
import { root } from './setup.mjs';

/**
 * Bundles a TypeScript module of the project as it is bundled for readers, and imports it. For what is measured by the
 * clock: without bundling each use of an import is a call, and the engine takes three times as long.
 * @param {string} path within the project
 */
export async function importBundled(path) {
  const { build } = await import('vite');
  const folder = `out/bench/${path.replaceAll('/', '-')}`;
  const name = `${basename(path, '.ts')}.js`;
  await build({
    root,
    configFile: false,
    assetsInclude: ['**/*.model', '**/*.wasm'],
    publicDir: false,
    logLevel: 'warn',
    ssr: { noExternal: true, external: ['jsdom'] }, // which reads files beside its own
    build: {
      target: 'node20',
      outDir: folder,
      emptyOutDir: true,
      ssr: path,
      rolldownOptions: { output: { entryFileNames: name } },
    },
  });
  return import(new URL(`../${folder}/${name}`, import.meta.url).href);
}
