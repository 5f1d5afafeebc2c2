// @ts-check
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, runScript, setUp } from './setup.mjs';

// Writes schema/*.json anew: after every change of src/model/record.ts.
await runScript(async () => {
  setUp();
  const [{ runnerImport }, { jsonSchemas }] = await Promise.all([import('vite'), import('./json-schemas.mjs')]);
  const { module: record } = await runnerImport(join(root, 'src/model/record.ts'));
  mkdirSync(join(root, 'schema'), { recursive: true });
  for (const [name, text] of Object.entries(jsonSchemas(record))) {
    writeFileSync(join(root, 'schema', name), text);
    console.log(`schema/${name}`);
  }
});
