import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { bundledModel } from '../../src/cli/bundled-model.ts';
import { compileRecord } from '../../src/cli/compile.ts';
import { buildPack } from '../../src/cli/pack-build.ts';
import { bundledFiles, bundledRecord } from '../../src/dataset/bundled.ts';
import { loadPreparedRecord } from '../../src/dataset/compiled.ts';
import { createReader } from '../../src/reader/reader.ts';
import { smallRecord } from '../dataset/small-record.ts';

const SOURCES = new URL('../../src/dataset', import.meta.url).pathname;
const nothing = { officials: {}, topics: {}, dossiers: [] };
const small = smallRecord();
const [dossier] = small.dossiers;

let base: string;
beforeEach(() => {
  base = mkdtempSync(join(tmpdir(), 'proviso-build-'));
});
afterEach(() => rmSync(base, { recursive: true }));

function folderWith(files: Readonly<Record<string, unknown>>): string {
  const folder = join(base, 'sources');
  mkdirSync(folder);
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), JSON.stringify(content));
  return folder;
}

function build(folder: string, out: string, bundled = bundledFiles) {
  const lines: string[] = [];
  const code = buildPack({ folder, out, bundled, say: (line) => lines.push(line) });
  return { code, lines };
}

const whole = { 'north-south.json': dossier, 'officials.json': small.officials, 'topics.json': small.topics };

/** The small record's topics in colours that no bundled topic has. */
function ownTopics() {
  const topics = small.topics.topics.map((topic, k) => ({
    ...topic,
    colour: { light: `#12345${k}`, dark: `#fedcb${k}` },
  }));
  return { topics };
}

describe('proviso pack build', () => {
  it('makes of our own sources what the extension’s build makes', () => {
    const out = join(base, 'new', 'out');
    expect(build(SOURCES, out).code).toBe(0);
    const built = new Map(readdirSync(out).map((name) => [name, readFileSync(join(out, name), 'utf8')]));
    expect(built).toEqual(compileRecord(bundledRecord));
  });

  it('packs a folder with officials and topics of its own, ready to read articles', async () => {
    const out = join(base, 'out');
    const { code, lines } = build(folderWith(whole), out, nothing);
    expect(code).toBe(0);
    expect(lines[0]).toBe('north-south: 2 statements, 1 precondition, 2 developments; followed until 2025-12-31');
    expect(lines.slice(-2).map((line) => line.replace(/\d+/g, 'N'))).toEqual([
      `${join(out, 'record.json')}: N KB, N KB gzipped`.replace(/\d+/g, 'N'),
      `${join(out, 'tables.json')}: N KB, N KB gzipped`.replace(/\d+/g, 'N'),
    ]);
    const read = async (url: string) => JSON.parse(readFileSync(url.replace('/record', out), 'utf8')) as unknown;
    const reader = createReader(await loadPreparedRecord(read), bundledModel());
    const text = '“The harbours stay open,” Ada North said on Monday.';
    const { officials, quotations } = reader({ text, published: null, title: null, url: null });
    expect(officials.map(({ id }) => id as string)).toEqual(['ada-north']);
    expect(quotations).toHaveLength(1);
  });

  it('adds the officials and topics of the folder to those that come with Proviso', () => {
    const out = join(base, 'out');
    const { code, lines } = build(folderWith({ ...whole, 'topics.json': ownTopics() }), out);
    expect({ code, problems: lines.filter((line) => line.startsWith('topics.json')) }).toEqual({
      code: 0,
      problems: [],
    });
    const record = JSON.parse(readFileSync(join(out, 'record.json'), 'utf8'));
    expect(record.officials).toHaveLength(bundledRecord.officials.length + 1);
    expect(record.topics).toHaveLength(bundledRecord.topics.length + small.topics.topics.length);
  });

  it('takes the officials and topics that come with Proviso where the folder has none', async () => {
    const own = {
      ...dossier,
      preconditions: dossier?.preconditions.map((one) => ({ ...one, topics: ['tariffs-and-market-access'] })),
      statements: dossier?.statements.map((one) => ({ ...one, official: 'lin-jian' })),
    };
    const out = join(base, 'out');
    expect(build(folderWith({ 'north-south.json': own }), out).code).toBe(0);
    const record = JSON.parse(readFileSync(join(out, 'record.json'), 'utf8'));
    expect(record.officials).toEqual(bundledRecord.officials);
    expect(record.dossiers.map(({ id }: { id: string }) => id)).toEqual(['north-south']);
  });

  it('writes nothing while a record has to be mended', () => {
    const out = join(base, 'out');
    const { code, lines } = build(folderWith({ 'north-south.json': dossier }), out);
    expect(lines).toContain(
      'north-south.json, ns-ada-north-2025-02-03, official: no official has the id “ada-north”: correct it or add the official',
    );
    expect(lines.at(-1)).toBe('3 problems to mend: nothing was written');
    expect(code).toBe(1);
    expect(existsSync(out)).toBe(false);
  });

  it('tells when the folder is not there, or is none', () => {
    const missing = join(base, 'nowhere');
    expect(build(missing, join(base, 'out'))).toEqual({
      code: 1,
      lines: [`${missing}: does not exist: correct the path`],
    });
    const file = join(folderWith(whole), 'topics.json');
    expect(build(file, join(base, 'out'))).toEqual({ code: 1, lines: [`${file}: is no folder`] });
  });

  it('tells when the folder holds nothing to pack', () => {
    const empty = folderWith({});
    expect(build(empty, join(base, 'out')).lines).toEqual([
      `${empty}: holds no .json file: name the folder with the dossiers`,
    ]);
    writeFileSync(join(empty, 'officials.json'), JSON.stringify(bundledFiles.officials));
    expect(build(empty, join(base, 'out')).lines).toEqual([`${empty}: holds no dossier: add one`]);
  });

  it('does not write among the sources, nor over a file', () => {
    const folder = folderWith(whole);
    expect(build(folder, folder).lines).toEqual([`${folder}: holds the sources: choose another folder`]);
    const file = join(folder, 'topics.json');
    const { code, lines } = build(folder, file, nothing);
    expect({ code, last: lines.at(-1) }).toEqual({ code: 1, last: `${file}: cannot be written: it is a file` });
  });
});
