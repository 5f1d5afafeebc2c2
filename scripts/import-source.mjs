// @ts-check
import { join } from 'node:path';
import { root } from './setup.mjs';

/**
 * Imports a TypeScript module of the project, which Node cannot do by itself, with the data files that it imports.
 * @param {string} path within the project
 */
export async function importSource(path) {
  const { runnerImport } = await import('vite');
  const { module } = await runnerImport(join(root, path), { assetsInclude: ['**/*.model', '**/*.wasm'] });
  return module;
}
