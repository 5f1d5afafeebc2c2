import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { readSavedPage } from '../../src/cli/page.ts';
import { reader } from '../support/reading.ts';
import { annotateLines } from './run.ts';

const ADDRESS = 'https://gazette.example/world/2025/04/16/norland-and-sudria-resume-talks';
const fixture = (name: string) => join(import.meta.dirname, 'pages', name);
const open = (name: string) => readSavedPage(reader, fixture(name), ADDRESS);

const folder = mkdtempSync(join(tmpdir(), 'proviso-page-'));
afterAll(() => rmSync(folder, { recursive: true }));

function saved(html: string): string {
  const file = join(folder, 'saved.html');
  writeFileSync(file, html);
  return file;
}

describe('a saved article', () => {
  test('gives its reading and what is known about the page', () => {
    expect(open('harbour-talks.html')).toMatchObject({
      article: true,
      reason: 'news-markup',
      title: 'Norland and Sudria resume talks',
      published: '2025-04-16',
      modified: null,
      language: 'en',
      publisher: 'The Gazette',
      quotations: [
        { speaker: { id: 'ana-reyes' }, record: { verdict: 'verbatim', statement: 'ana-reyes-2025-03-15' } },
        { kind: 'indirect', preconditions: ['public-apology'] },
        { kind: 'mixed', speaker: { kind: 'unnamed' }, preconditions: ['herring-quota'] },
        { kind: 'indirect', speaker: { id: 'karl-holm' }, preconditions: ['end-embargo'] },
      ],
      officials: [{ id: 'ana-reyes' }, { id: 'karl-holm' }],
      preconditions: [{ id: 'public-apology' }, { id: 'herring-quota' }, { id: 'end-embargo' }],
      absent: ['sailors-home'],
    });
  });

  test('has offsets into the text it prints, blocks apart by blank lines', () => {
    const { text, quotations } = open('harbour-talks.html');
    const words = quotations.map(({ content }) => content.map(([start, end]) => text.slice(start, end)));
    expect(words).toContainEqual(['“Regret behind closed doors is no apology, and Sudria knows it,”']);
    expect(words).toContainEqual(['that the embargo had cost the fishing towns of Sudria a third of their trade']);
    expect(text.split('\n\n').length).toBeGreaterThan(4);
  });

  test('gives the same reading as the same text on the command line', async () => {
    const { quotations, officials, outsiders, preconditions, absent, unsure, text, title, published } =
      open('harbour-talks.html');
    const { answers } = await annotateLines({ id: 'same', text, title, published, url: ADDRESS });
    const printed = JSON.parse(JSON.stringify({ quotations, officials, outsiders, preconditions, absent, unsure }));
    expect(answers).toEqual([{ id: 'same', ...printed }]);
  });
});

describe('a page that is not read', () => {
  test.each([
    ['a forum', () => open('tea-forum.html')],
    ['an empty file', () => readSavedPage(reader, saved(''), ADDRESS)],
    ['a file that is no HTML', () => readSavedPage(reader, saved('\u0000\u0001\ufffd{"a": 1}'), ADDRESS)],
  ])('says so, with its reason and nothing found: %s', (_name, read) => {
    expect(read()).toMatchObject({
      article: false,
      reason: 'no-text',
      quotations: [],
      officials: [],
      preconditions: [],
      absent: [],
    });
  });
});

test('a missing file is an error of its own kind', () => {
  expect(() => open('missing.html')).toThrow(expect.objectContaining({ code: 'ENOENT' }));
});
