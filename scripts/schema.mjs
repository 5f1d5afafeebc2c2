// @ts-check
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { importSource } from './import-source.mjs';
import { root, runScript, setUp } from './setup.mjs';

// Writes schema/*.json anew: after every change of src/model/record.ts.
await runScript(async () => {
  setUp();
  const [record, { jsonSchemas }] = await Promise.all([
    importSource('src/model/record.ts'),
    import('./json-schemas.mjs'),
  ]);
  mkdirSync(join(root, 'schema'), { recursive: true });
  for (const [name, text] of Object.entries(jsonSchemas(record))) {
    writeFileSync(join(root, 'schema', name), text);
    console.log(`schema/${name}`);
  }
});
