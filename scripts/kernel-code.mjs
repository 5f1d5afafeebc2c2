// @ts-check
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import asc from 'assemblyscript/asc';
import { Plain, root } from './setup.mjs';

const OPTIONS = ['--runtime', 'stub', '--enable', 'simd', '--optimizeLevel', '3', '--use', 'abort='];

/**
 * Compiles `kernel/`: to the same bytes from the same sources. It asks the engine for nothing: the code has no imports.
 * @returns {Promise<Uint8Array>}
 */
export async function kernelCode() {
  /** @type {Uint8Array | null} */
  let code = null;
  const { error, stderr } = await asc.main(['kernel/main.ts', '--outFile', 'kernel.wasm', ...OPTIONS], {
    readFile: (name, folder) => read(join(folder, name)),
    writeFile: (_name, contents) => {
      code = /** @type {Uint8Array} */ (contents);
    },
  });
  if (error || !code) throw new Plain(stderr.toString());
  return code;
}

/** @param {string} path */
function read(path) {
  try {
    return readFileSync(join(root, path), 'utf8');
  } catch {
    return null; // the compiler tries several places
  }
}
