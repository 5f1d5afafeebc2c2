import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** Each may import those before it. */
const FOLDERS = ['people', 'names', 'conversation', 'described', 'discourse', 'speakers'];
const HOME = new URL('../../src/engine/persons/', import.meta.url);

const importsOf = (folder: string) =>
  readdirSync(new URL(folder, HOME)).flatMap((file) => {
    const code = readFileSync(new URL(`${folder}/${file}`, HOME), 'utf8');
    return Array.from(code.matchAll(/from '\.\.\/([a-z]+)\//g), ([, imported = '']) => ({ file, imported }));
  });

test('every file on persons stands in one of the folders', () => {
  expect(readdirSync(HOME).sort()).toEqual([...FOLDERS].sort());
});

test.each(FOLDERS)('%s imports only from folders before it', (folder) => {
  const allowed = FOLDERS.slice(0, FOLDERS.indexOf(folder));
  const wrong = importsOf(folder).filter(({ imported }) => !allowed.includes(imported));
  expect(wrong).toEqual([]);
});

test('the folders do import each other', () => {
  expect(new Set(importsOf('discourse').map(({ imported }) => imported))).toEqual(
    new Set(['people', 'names', 'conversation', 'described']),
  );
});
