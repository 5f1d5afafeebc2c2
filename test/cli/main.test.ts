import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

const ARGV = process.argv;
const LISTENERS = process.stdout.listeners('error');
const page = (name: string) => join(import.meta.dirname, 'pages', name);
const ADDRESS = 'https://gazette.example/world/2025/04/16/norland-and-sudria-resume-talks';

beforeEach(() => {
  vi.resetModules();
});

afterEach(() => {
  process.argv = ARGV;
  process.exitCode = undefined;
  for (const listener of process.stdout.listeners('error')) {
    if (!LISTENERS.includes(listener)) process.stdout.off('error', listener as () => void);
  }
  vi.restoreAllMocks();
});

/** Runs the tool as `node proviso.js ARGS` does, within this process. */
async function proviso(...args: string[]) {
  let stdout = '';
  let stderr = '';
  vi.spyOn(process.stdout, 'write').mockImplementation((chunk) => {
    stdout += String(chunk);
    return true;
  });
  vi.spyOn(process.stderr, 'write').mockImplementation((chunk) => {
    stderr += String(chunk);
    return true;
  });
  process.argv = ['node', 'proviso.js', ...args];
  process.exitCode = undefined;
  await import('../../src/cli/main.ts');
  await vi.waitFor(() => expect(process.exitCode).toBeDefined());
  return { code: process.exitCode, stdout, stderr };
}

describe('the command line tool', () => {
  test('prints one reading for a saved page', async () => {
    const { code, stdout, stderr } = await proviso('page', page('harbour-talks.html'), '--url', ADDRESS);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout.split('\n')).toHaveLength(2);
    expect(JSON.parse(stdout)).toMatchObject({ article: true, title: 'Norland and Sudria resume talks' });
  });

  test('is content with a page that is no article', async () => {
    const { code, stdout } = await proviso('page', page('tea-forum.html'), '--url', ADDRESS);
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ article: false, reason: 'no-text' });
  });

  test('says which file is missing', async () => {
    const { code, stdout, stderr } = await proviso('page', page('missing.html'), '--url', ADDRESS);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toMatch(/^proviso: cannot read .*missing\.html: no such file\n$/);
  });

  test('says when a folder is given for a file', async () => {
    const { code, stderr } = await proviso('page', import.meta.dirname, '--url', ADDRESS);
    expect(code).toBe(1);
    expect(stderr).toMatch(/^proviso: cannot read [^\n]*\n$/);
  });

  test.each([
    ['a command that does not exist', ['frobnicate'], 'there is no command "frobnicate"'],
    ['an option that does not exist', ['page', '--loud'], '--loud'],
    ['a pack without an action', ['pack'], 'pack has two actions'],
    ['a pack build without a place for it', ['pack', 'build', 'dossiers'], 'pack build takes two folders'],
    ['a pack build with three folders', ['pack', 'build', 'a', 'b', 'c'], 'pack build takes two folders'],
    [
      'articles that are not there',
      ['pack', 'check', 'a.json', '--texts', 'gone.ndjson'],
      'no articles at gone.ndjson',
    ],
    ['a page without a file', ['page', '--url', ADDRESS], 'page takes one file'],
    ['a page with two files', ['page', 'a.html', 'b.html', '--url', ADDRESS], 'page takes one file'],
    ['a page without an address', ['page', 'a.html'], 'page needs the address'],
    ['a page with an address that is none', ['page', 'a.html', '--url', 'gazette'], 'page needs the address'],
  ])('explains wrong usage: %s', async (_name, args, message) => {
    const { code, stdout, stderr } = await proviso(...args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(message);
    expect(stderr).toContain('proviso --help');
  });

  test('shows its help', async () => {
    const { code, stdout } = await proviso('--help');
    expect(code).toBe(0);
    expect(stdout).toContain('proviso annotate < IN.ndjson > OUT.ndjson');
  });
});
