// @ts-check
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { Plain, root, runScript, setUp } from './setup.mjs';

/** What can be built, and by which of the modes of vite.config.ts. */
export const PARTS = /** @type {const} */ ({
  chrome: ['chrome', 'chrome-popup', 'chrome-wake', 'chrome-content', 'chrome-card'],
  firefox: ['firefox', 'firefox-popup', 'firefox-wake', 'firefox-content', 'firefox-card'],
  cli: ['cli'],
  gallery: ['gallery'],
});

/** What is shipped. */
const SHIPPED = /** @type {const} */ (['chrome', 'firefox', 'cli']);

/** @typedef {keyof typeof PARTS} Part */

/**
 * Builds in a process of its own: under NODE_ENV=test, as a test runner sets it, Vite would make a development build.
 * @param {readonly Part[]} parts
 */
export function build(parts) {
  const began = performance.now();
  console.log(`Building ${parts.join(', ')} …`);
  const { status, stdout, stderr } = spawnSync(process.execPath, [fileURLToPath(import.meta.url), ...parts], {
    cwd: root,
    env: { ...process.env, NODE_ENV: 'production' },
    encoding: 'utf8',
  });
  if (status !== 0) throw new Plain(`${stdout}${stderr}\nThe build failed: see above.`);
  console.log(`Built in ${((performance.now() - began) / 1000).toFixed(1)} s.`);
}

/** @param {string[]} names */
async function buildHere(names) {
  setUp();
  process.env.NODE_ENV = 'production';
  const { build: viteBuild } = await import('vite');
  const parts = names.length > 0 ? names : SHIPPED;
  for (const part of parts) {
    const modes = PARTS[/** @type {Part} */ (part)];
    if (!modes) throw new Plain(`Nothing is called “${part}”: build one of ${Object.keys(PARTS).join(', ')}.`);
    for (const mode of modes) await viteBuild({ root, mode, logLevel: 'warn' });
    console.log(`dist/${part}`);
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await runScript(() => buildHere(process.argv.slice(2)));
