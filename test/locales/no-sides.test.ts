import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const SRC = join(import.meta.dirname, '../../src');

/** What has a side in it; `inline-start` and `inline-end` are its names that turn with the language. */
const SIDED =
  /^\s*(left|right|(margin|padding|border)-(left|right)[\w-]*|border-(top|bottom)-(left|right)-radius)\s*:|:\s*(left|right)\s*[;}]|^\s*(margin|padding)\s*:\s*(?<top>\S+)\s+(?<right>\S+)\s+\S+\s+(?!\k<right>\s*;)\S+\s*;/;

function sidesIn(styles: string): string[] {
  return styles.split('\n').filter((line) => SIDED.test(line) && !line.includes('!important'));
}

const sheets = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.css'));

test.each(sheets)('%s names no side: what is on the left in English is on the right in Arabic', (path) => {
  expect(sidesIn(readFileSync(join(SRC, path), 'utf8'))).toEqual([]);
});

test.each([
  ['  left: 0;', true],
  ['  margin-right: 4px;', true],
  ['  text-align: left;', true],
  ['  padding: 0 0 9px 24px;', true],
  ['  padding: 0 24px 9px 24px;', false],
  ['  margin-inline-start: 4px;', false],
  ['  text-align: start;', false],
  ['.proviso del.left-out {', false],
])('“%s” names a side: %s', (line, sided) => {
  expect(sidesIn(line).length > 0).toBe(sided);
});
