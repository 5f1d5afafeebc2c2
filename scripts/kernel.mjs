// @ts-check
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, runScript, setUp } from './setup.mjs';

// Compiles kernel/ anew: after every change there.
await runScript(async () => {
  setUp();
  const { kernelCode } = await import('./kernel-code.mjs');
  const code = await kernelCode();
  const file = 'src/engine/learned/kernel.wasm';
  writeFileSync(join(root, file), code);
  console.log(`${file}: ${code.length} bytes`);
});
