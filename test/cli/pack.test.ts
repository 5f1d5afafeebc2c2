import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { checkPacks } from '../../src/cli/pack.ts';
import { bundledFiles } from '../../src/dataset/bundled.ts';
import type { RawRecord } from '../../src/dataset/load.ts';
import { smallRecord } from '../dataset/small-record.ts';

const folder = mkdtempSync(join(tmpdir(), 'proviso-pack-'));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, content: unknown): string {
  const path = join(folder, name);
  const isReady = typeof content === 'string' || content instanceof Uint8Array;
  writeFileSync(path, isReady ? content : JSON.stringify(content));
  return path;
}

function check(files: readonly string[], texts: readonly string[] = [], bundled: RawRecord = bundledFiles) {
  const lines: string[] = [];
  const code = checkPacks({ files, texts, bundled, say: (line) => lines.push(line) });
  return { code, lines };
}

const small = smallRecord();
const [dossier] = small.dossiers;

describe('proviso pack check', () => {
  it('counts what a dossier holds and how far it was verified', () => {
    const files = [
      file('officials.json', small.officials),
      file('topics.json', small.topics),
      file('north-south.json', dossier),
    ];
    const { code, lines } = check(files, [], { officials: {}, topics: {}, dossiers: [] });
    expect(lines).toEqual([
      'north-south: 2 statements, 1 precondition, 2 developments; followed until 2025-12-31',
      '1 dossier: 2 statements, 1 precondition, 2 developments',
      '1 official, 2 topics',
      'verified by a second reading: 1 of 2 (50.0 %); read once: 1 of 2 (50.0 %); not found again: 0 of 2 (0.0 %)',
      'with a second source or wording: 1 of 2 (50.0 %); day stated by a source: 2 of 2 (100.0 %); with a caution: 0 of 2 (0.0 %)',
      'no problems',
    ]);
    expect(code).toBe(0);
  });

  it('counts what should be better by rule, with a few examples, and lets it pass unless the rule is to be held', () => {
    const shouting = { ...dossier, statements: dossier?.statements.map((one) => ({ ...one, setting: 'radio' })) };
    const files = [
      file('officials.json', small.officials),
      file('topics.json', small.topics),
      file('north-south.json', shouting),
    ];
    const bundled = { officials: {}, topics: {}, dossiers: [] };
    const lines: string[] = [];
    const given = { files, texts: [], bundled, examples: 1, say: (line: string) => lines.push(line) };
    expect(checkPacks(given)).toBe(0);
    expect(lines.slice(0, 2)).toEqual([
      'warning, capital: 2, of which 1:',
      '  north-south.json, ns-ada-north-2025-02-03, setting: “radio”: begin with a capital',
    ]);
    expect(checkPacks({ ...given, held: new Set(['capital'] as const) })).toBe(1);
    expect(lines.at(-1)).toBe('2 problems to mend');
  });

  it('lets a single dossier name the officials and topics that come with Proviso', () => {
    const own = {
      ...dossier,
      preconditions: dossier?.preconditions.map((one) => ({ ...one, topics: ['tariffs-and-market-access'] })),
      statements: dossier?.statements.map((one) => ({ ...one, official: 'lin-jian' })),
    };
    const { code, lines } = check([file('north-south.json', own)]);
    expect(lines.at(-1)).toBe('no problems');
    expect(lines[1]).toBe('1 dossier: 2 statements, 1 precondition, 2 developments');
    expect(code).toBe(0);
  });

  it('warns of terms that much news has, whatever it is about, and lets the pack pass', () => {
    const own = {
      ...dossier,
      preconditions: dossier?.preconditions.map((one) => ({
        ...one,
        topics: ['tariffs-and-market-access'],
        terms: ['agreement', 'herring quota', 'last week', 'Help Desk', 'agreement + herring'],
      })),
      statements: dossier?.statements.map((one) => ({ ...one, official: 'lin-jian' })),
    };
    const { code, lines } = check([file('north-south.json', own)]);
    const warnings = lines.filter((line) => line.includes('warning'));
    expect(warnings.map((line) => /“([^”]*)”/.exec(line)?.[1])).toEqual(['last week', 'agreement']);
    expect(warnings[1]).toMatch(/stands in \d+ of 100 news texts of all kinds: put a second part beside it/);
    expect(code).toBe(0);
  });

  it('says which official is missing when a pack names a stranger', () => {
    const { code, lines } = check([file('north-south.json', dossier)]);
    expect(lines).toContain(
      'north-south.json, ns-ada-north-2025-02-03, official: no official has the id “ada-north”: correct it or add the official',
    );
    expect(lines.at(-1)).toBe('3 problems to mend');
    expect(code).toBe(1);
  });

  it.each([
    ['half.json', '{"id": ', /^half\.json: is not JSON: /],
    ['list.json', '[]', /^list\.json: is no pack: it must be one object in \{ \}$/],
    [
      'south-north.json',
      dossier,
      /^south-north\.json, north-south, id: call the file north-south\.json, or change the id$/,
    ],
    ['nameless.json', {}, /^nameless\.json, id: is missing: add it, or is this no dossier\?$/],
  ])('tells what is wrong with %s', (name, content, message) => {
    const { code, lines } = check([file(name, content)]);
    expect(lines[0]).toMatch(message);
    expect(code).toBe(1);
  });

  it('tells when there is no such file', () => {
    expect(check([join(folder, 'nowhere.json')]).lines[0]).toBe('nowhere.json: does not exist: correct the path');
  });

  it('counts the terms that fire in articles of other subjects', () => {
    const article = (id: number) => ({ id: `a${id}`, text: 'The landlord offered a duty cut to the tenants.' });
    const texts = file('articles.ndjson', [1, 2, 3, 4, 5].map((id) => JSON.stringify(article(id))).join('\n'));
    const files = [
      file('officials.json', small.officials),
      file('topics.json', small.topics),
      file('north-south.json', dossier),
    ];
    const { lines } = check(files, [texts], { officials: {}, topics: {}, dossiers: [] });
    expect(lines.slice(-4, -1)).toEqual([
      '5 articles; in play: none',
      'terms that fire in 5 or more articles of other subjects: 1',
      '  “duty cut” (lower-duties): in 5 articles of other subjects, in 0 of its own',
    ]);
  });

  it('counts over several files, gzipped ones and folders of saved pages among them', () => {
    const text = 'The landlord offered a duty cut to the tenants.';
    const line = (id: string) => JSON.stringify({ id, text });
    const plain = file('plain.ndjson', [line('a'), line('b')].join('\n'));
    const packed = file('packed.jsonl.gz', gzipSync([line('c'), line('d')].join('\n')));
    mkdirSync(join(folder, 'pages'));
    file('pages/rent.txt', text);
    const pages = [
      { id: 'rent', lang: 'en', body: 'rent.txt', published: '2025-02-03' },
      { id: 'loyer', lang: 'fr', body: 'loyer.txt' },
      { id: 'forum', lang: 'en', body: null },
    ];
    file('pages/manifest.json', pages);
    const files = [
      file('officials.json', small.officials),
      file('topics.json', small.topics),
      file('north-south.json', dossier),
    ];
    const texts = [plain, packed, join(folder, 'pages')];
    const { lines } = check(files, texts, { officials: {}, topics: {}, dossiers: [] });
    expect(lines).toContain('5 articles; in play: none');
    expect(lines).toContain('  “duty cut” (lower-duties): in 5 articles of other subjects, in 0 of its own');
  });

  it('does not count a single common word where no party stands beside it', () => {
    const weak = { ...dossier, preconditions: dossier?.preconditions.map((one) => ({ ...one, terms: ['duties'] })) };
    const files = [
      file('officials.json', small.officials),
      file('topics.json', small.topics),
      file('north-south.json', weak),
    ];
    const article = (id: number) => {
      const place = id % 2 === 0 ? 'Northland' : 'The museum';
      return JSON.stringify({ id: `a${id}`, text: `${place} lowered duties last week.` });
    };
    const texts = file('museum.ndjson', Array.from({ length: 11 }, (_none, id) => article(id)).join('\n'));
    const { lines } = check(files, [texts], { officials: {}, topics: {}, dossiers: [] });
    expect(lines).toContain('  “duties” (lower-duties): in 6 articles of other subjects, in 0 of its own');
  });
});
