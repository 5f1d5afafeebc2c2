// @ts-check
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { root } from './setup.mjs';

/**
 * @typedef {{ code: string, message: string, file?: string, line?: number }} Complaint
 * @typedef {{ errors: Complaint[], warnings: Complaint[] }} LintReport
 */

/** @param {readonly string[]} args */
function webExt(args) {
  const result = spawnSync(process.execPath, [join(root, 'node_modules/web-ext/bin/web-ext.js'), ...args], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, NODE_ENV: 'production', NO_UPDATE_NOTIFIER: '1' },
  });
  return result;
}

/** @returns {LintReport} what addons.mozilla.org would say of dist/firefox */
export function lintForFirefox() {
  const { stdout, stderr } = webExt(['lint', '--source-dir=dist/firefox', '--output=json', '--no-config-discovery']);
  const begin = stdout.indexOf('{');
  if (begin < 0) throw new Error(`web-ext lint gave no report: ${stdout}${stderr}`);
  return JSON.parse(stdout.slice(begin));
}

/**
 * @param {'chrome' | 'firefox'} browser
 * @param {string} filename
 */
export function zip(browser, filename) {
  const { status, stdout, stderr } = webExt([
    'build',
    `--source-dir=dist/${browser}`,
    '--artifacts-dir=packages',
    `--filename=${filename}`,
    '--overwrite-dest',
    '--no-config-discovery',
  ]);
  if (status !== 0) throw new Error(`web-ext build failed: ${stdout}${stderr}`);
}
