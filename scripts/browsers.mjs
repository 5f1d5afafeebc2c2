// @ts-check
// Finds the browsers that start, dev and test drive; installs them where the system's packages allow it.
// Only Node's own modules: this runs before `npm ci` has to.
import { spawn } from 'node:child_process';
import { accessSync, constants, existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { Plain } from './setup.mjs';

/**
 * @typedef {object} Program
 * @property {string} variable environment variable that points to it
 * @property {string} label
 * @property {readonly string[]} names looked up in PATH
 * @property {readonly string[]} paths usual places on macOS and Windows
 * @property {readonly string[]} debian packages that bring it
 */

const windows = [process.env.ProgramFiles, process.env['ProgramFiles(x86)'], process.env.LocalAppData].filter(
  (folder) => folder !== undefined,
);

/** @type {Readonly<Record<'chromium' | 'firefox' | 'xvfb' | 'xdotool', Program>>} */
const PROGRAMS = {
  chromium: {
    variable: 'PROVISO_CHROMIUM',
    label: 'Chromium, Chrome or Edge (140 or newer)',
    names: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'],
    paths: [
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
      ...windows.flatMap((folder) => [
        join(folder, 'Chromium', 'Application', 'chrome.exe'),
        join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe'),
        join(folder, 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
      ]),
    ],
    // Without fonts a small system draws boxes instead of letters.
    debian: ['chromium', 'fonts-dejavu-core'],
  },
  firefox: {
    variable: 'PROVISO_FIREFOX',
    label: 'Firefox (142 or newer)',
    names: ['firefox-esr', 'firefox'],
    paths: [
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      ...windows.map((folder) => join(folder, 'Mozilla Firefox', 'firefox.exe')),
    ],
    debian: ['firefox-esr'],
  },
  xvfb: { variable: 'PROVISO_XVFB', label: 'Xvfb', names: ['Xvfb'], paths: [], debian: ['xvfb'] },
  xdotool: { variable: 'PROVISO_XDOTOOL', label: 'xdotool', names: ['xdotool'], paths: [], debian: ['xdotool'] },
};

/** @typedef {keyof typeof PROGRAMS} ProgramName */

/** @param {string} path */
function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * @param {ProgramName} name
 * @returns {string | null} the program's path; `null` when it is not on this machine
 */
export function findProgram(name) {
  const { variable, names, paths, label } = PROGRAMS[name];
  const chosen = process.env[variable];
  if (chosen) {
    if (isExecutable(chosen)) return chosen;
    throw new Plain(`${variable} points to ${chosen}, which is not a program; let it point to ${label}.`);
  }
  const folders = (process.env.PATH ?? '').split(delimiter);
  const inPath = names.flatMap((file) => folders.map((folder) => join(folder, file)));
  return [...inPath, ...paths].find(isExecutable) ?? null;
}

function canInstall() {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return false;
  return existsSync('/usr/bin/apt-get') && /debian/.test(readFileSync('/etc/os-release', 'utf8'));
}

/**
 * Shows how far the download is by apt's own status lines ("dlstatus:3:42.5:Retrieving file …") on one line.
 * @param {readonly string[]} args
 */
async function aptGet(args) {
  const apt = spawn('apt-get', ['-q', '-o', 'APT::Status-Fd=3', ...args], {
    stdio: ['ignore', 'ignore', 'pipe', 'pipe'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  let complaints = '';
  apt.stderr?.on('data', (chunk) => {
    complaints += chunk;
  });
  let shown = -1;
  apt.stdio[3]?.on('data', (/** @type {Buffer} */ chunk) => {
    const [, step, percent] = /^(dlstatus|pmstatus):[^:]*:(\d+)/m.exec(chunk.toString()) ?? [];
    const rounded = Math.floor(Number(percent) / 20) * 20;
    if (!percent || rounded === shown) return;
    shown = rounded;
    console.log(`  ${step === 'dlstatus' ? 'downloading' : 'unpacking'} ${rounded} %`);
  });
  const [code] = await /** @type {Promise<[number]>} */ (
    new Promise((resolve) => apt.on('close', (status) => resolve([status ?? 1])))
  );
  return { ok: code === 0, complaints };
}

/** @param {readonly ProgramName[]} missing */
async function install(missing) {
  const packages = missing.flatMap((name) => PROGRAMS[name].debian);
  console.log(`Installing ${packages.join(', ')} from the system’s packages (one to three minutes) …`);
  await aptGet(['update']);
  const { ok, complaints } = await aptGet(['install', '-y', '--no-install-recommends', ...packages]);
  if (!ok) console.error(complaints.trim());
}

/**
 * @template {ProgramName} Name
 * @param {readonly Name[]} names
 * @returns {Promise<Record<Name, string>>} a path for each, or throws {@link Plain} with one line that says what to do
 */
export async function needPrograms(names) {
  const missing = names.filter((name) => findProgram(name) === null);
  if (missing.length > 0 && canInstall()) await install(missing);
  return /** @type {Record<Name, string>} */ (
    Object.fromEntries(
      names.map((name) => {
        const path = findProgram(name);
        if (path) return [name, path];
        const { label, variable } = PROGRAMS[name];
        throw new Plain(`${label} was not found: install it, or let ${variable} point to it.`);
      }),
    )
  );
}

/** What the tests drive. Only X11 lets a test press a key in the browser's own dialog, so the rest is for Linux. */
export const TEST_PROGRAMS = /** @type {readonly ProgramName[]} */ (
  process.platform === 'linux' ? ['chromium', 'firefox', 'xvfb', 'xdotool'] : ['chromium', 'firefox']
);
