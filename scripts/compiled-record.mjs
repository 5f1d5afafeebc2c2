// @ts-check
// A part of the extension's build: the record as the extension loads it, in the folder record/.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { importSource } from './import-source.mjs';
import { root } from './setup.mjs';

const SOURCES = join(root, 'src/dataset');

/** @returns {import('vite').Plugin} */
export function compiledRecord() {
  return {
    name: 'proviso-record',
    buildStart() {
      for (const name of readdirSync(SOURCES)) if (name.endsWith('.json')) this.addWatchFile(join(SOURCES, name));
    },
    async generateBundle() {
      for (const [name, source] of await compiledFiles()) {
        this.emitFile({ type: 'asset', fileName: `record/${name}`, source });
      }
    },
  };
}

/** @returns {Promise<Map<string, string>>} */
async function compiledFiles() {
  const [cli, dataset] = await Promise.all([
    importSource('src/cli/compile.ts'),
    importSource('src/dataset/bundled.ts'),
  ]);
  return cli.compileRecord(dataset.bundledRecord);
}
