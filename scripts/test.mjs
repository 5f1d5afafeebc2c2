// @ts-check
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { needPrograms, TEST_PROGRAMS } from './browsers.mjs';
import { root, runScript, setUp } from './setup.mjs';

const RESULTS = join(root, 'out/test-results');

/**
 * @typedef {object} Step
 * @property {string} name
 * @property {readonly string[]} command a script of node_modules/.bin or scripts/, and its arguments
 * @property {string} [tests] counts the tests of this vitest run
 */

/** @param {string} name @param {readonly string[]} projects @returns {Step} */
const vitest = (name, projects) => ({
  name,
  tests: name,
  command: [
    'node_modules/vitest/vitest.mjs',
    'run',
    ...projects.map((project) => `--project=${project}`),
    '--reporter=dot',
    '--reporter=json',
    `--outputFile.json=${join(RESULTS, `${name}.json`)}`,
  ],
});

/** @param {string} name @param {string} config @returns {Step} */
const types = (name, config) => ({ name, command: ['node_modules/typescript/bin/tsc', '-p', config] });

/** @type {readonly Step[]} */
const STEPS = [
  { name: 'format and lint', command: ['node_modules/@biomejs/biome/bin/biome', 'ci', '--colors=off'] },
  types('types: extension', 'tsconfig.json'),
  types('types: pure folders, without the DOM', 'tsconfig.pure.json'),
  types('types: command line, scripts, tests', 'tsconfig.node.json'),
  { name: 'dead code', command: ['node_modules/knip/bin/knip.js'] },
  vitest('unit tests', ['text', 'dom']),
  { name: 'builds', command: ['scripts/build.mjs', 'chrome', 'firefox', 'cli', 'gallery'] },
  vitest('build tests', ['build']),
  vitest('end-to-end tests', ['e2e']),
];

/**
 * @param {Step} step
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<{ ok: boolean, output: string }>}
 */
function run({ command }, env) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, command, { cwd: root, env });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk) => {
        output += chunk;
      });
    }
    child.on('close', (code) => resolve({ ok: code === 0, output }));
  });
}

/** @param {string} name @returns {{ passed: number, failed: number }} */
function count(name) {
  try {
    const report = JSON.parse(readFileSync(join(RESULTS, `${name}.json`), 'utf8'));
    return { passed: report.numPassedTests, failed: report.numTotalTests - report.numPassedTests };
  } catch {
    return { passed: 0, failed: 0 }; // the run ended before it could report
  }
}

await runScript(async () => {
  setUp();
  await needPrograms(TEST_PROGRAMS);
  if (process.platform !== 'linux')
    console.log('The test that accepts Chromium’s own dialog needs Linux and is left out.');
  const env = { ...process.env, NO_COLOR: '1' };
  rmSync(RESULTS, { recursive: true, force: true });
  mkdirSync(RESULTS, { recursive: true });
  const total = { passed: 0, failed: 0 };
  for (const step of STEPS) {
    const began = performance.now();
    process.stdout.write(`${step.name} … `);
    const { ok, output } = await run(step, env);
    const { passed, failed } = step.tests ? count(step.tests) : { passed: 0, failed: 0 };
    total.passed += passed;
    // A step may fail without a failed test: a wrong format, a type error, a test file that cannot be loaded.
    total.failed += ok ? failed : Math.max(1, failed);
    const seconds = ((performance.now() - began) / 1000).toFixed(1);
    console.log(`${ok ? 'ok' : 'FAILED'}  ${step.tests ? `${passed} tests, ` : ''}${seconds} s`);
    if (!ok) {
      console.log(output);
      break;
    }
  }
  console.log(`${total.passed} passed, ${total.failed} failed`);
  process.exitCode = total.failed === 0 ? 0 : 1;
});
