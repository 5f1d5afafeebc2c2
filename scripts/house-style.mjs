// @ts-check
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { importSource } from './import-source.mjs';
import { root, runScript, setUp } from './setup.mjs';

/** @typedef {import('../src/dataset/advice/style.ts').StyleFault} StyleFault */

// npm run record:style
// Mends in src/dataset what docs/house-style.md asks for and a program can tell: marks, percent, names, capitals, spaces.
// Only the texts themselves change, so that a diff shows nothing else. A text that breaks two rules takes two runs.
await runScript(async () => {
  setUp();
  const { styleFaults } = await importSource('src/dataset/advice/style.ts');
  const { bundledRecord } = await importSource('src/dataset/bundled.ts');
  const faults = /** @type {StyleFault[]} */ (styleFaults(bundledRecord));
  mend(faults.filter(({ mended }) => mended !== null));
  for (const { file, record, field, rule, mended } of faults) {
    console.log(`${mended === null ? 'left' : 'mended'}: ${file}, ${record}, ${field}: ${rule.says}`);
  }
});

/** @param {StyleFault[]} faults those that can be mended */
function mend(faults) {
  const files = new Map(faults.map(({ file }) => [file, readFileSync(pathOf(file), 'utf8')]));
  for (const { file, field, text, mended } of faults) {
    const key = `"${field.split('.').at(-1)}": `;
    const whole = files.get(file) ?? '';
    files.set(
      file,
      whole.replaceAll(key + JSON.stringify(text), () => key + JSON.stringify(mended)),
    );
  }
  for (const [file, text] of files) writeFileSync(pathOf(file), text);
}

/** @param {string} file */
function pathOf(file) {
  return join(root, 'src/dataset', file);
}
