// @ts-check
// Runs before anything is installed: only Node's own modules may be imported here.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The repository's folder. */
export const root = fileURLToPath(new URL('..', import.meta.url));

const LEAST_NODE = /** @type {const} */ ([20, 19]);

/**
 * Something the person at the keyboard can put right: printed as one line, without a stack.
 */
export class Plain extends Error {}

/**
 * Runs a script's main function; a {@link Plain} error ends it with one line and exit code 1.
 * @param {() => Promise<unknown>} main
 */
export async function runScript(main) {
  try {
    await main();
  } catch (error) {
    if (!(error instanceof Plain)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}

function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > LEAST_NODE[0] || (major === LEAST_NODE[0] && minor >= LEAST_NODE[1])) return;
  throw new Plain(`Proviso needs Node ${LEAST_NODE.join('.')} or newer; this is Node ${process.versions.node}.`);
}

/**
 * @param {string} path
 * @returns {Record<string, { version?: string, optional?: boolean, devOptional?: boolean }>}
 */
function lockedPackages(path) {
  return JSON.parse(readFileSync(new URL(`../${path}`, import.meta.url), 'utf8')).packages;
}

/**
 * Compares contents, not times: a fresh checkout makes every file as new as any other.
 * Optional packages for other systems are rightly absent.
 */
function packagesAreInstalled() {
  try {
    const installed = lockedPackages('node_modules/.package-lock.json');
    return Object.entries(lockedPackages('package-lock.json')).every(([path, wanted]) => {
      if (path === '') return true;
      const found = installed[path];
      return found ? found.version === wanted.version : Boolean(wanted.optional || wanted.devOptional);
    });
  } catch {
    return false; // nothing installed yet, or a damaged folder
  }
}

function installPackages() {
  console.log('Installing packages (npm ci, about 10 seconds) …');
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const { status } = spawnSync(npm, ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
    // With NODE_ENV=production npm would leave out the tools that build and test.
    env: { ...process.env, NODE_ENV: 'development' },
  });
  if (status !== 0) throw new Plain('npm ci failed: see its message above.');
}

/** Leaves the right Node and all packages of the lock file in place, or throws {@link Plain}. */
export function setUp() {
  checkNode();
  if (!packagesAreInstalled()) installPackages();
}
