// @ts-check
// A part of the extension's build: the record as the extension loads it, in the folder record/.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { runnerImport } from 'vite';
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
  const [{ module: cli }, { module: dataset }] = await Promise.all([
    runnerImport(join(root, 'src/cli/compile.ts')),
    runnerImport(join(SOURCES, 'bundled.ts')),
  ]);
  return cli.compileRecord(dataset.bundledRecord);
}
