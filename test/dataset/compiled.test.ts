import { describe, expect, it } from 'vitest';
import { compileRecord } from '../../src/cli/compile.ts';
import { bundledRecord } from '../../src/dataset/bundled.ts';
import { loadPreparedRecord, loadRecord } from '../../src/dataset/compiled.ts';
import type { TheRecord } from '../../src/model/record.ts';

type Files = ReadonlyMap<string, string>;

const read = (files: Files) => async (url: string) => JSON.parse(files.get(url.replace('/record/', '')) ?? 'null');

const files = compileRecord(bundledRecord);
const changed = (name: string, change: (text: string) => string): Files =>
  new Map(files).set(name, change(files.get(name) ?? ''));

describe('the compiled record', () => {
  it('holds the sources unchanged', async () => {
    const dossiers = bundledRecord.dossiers.map(({ words, ...dossier }) => dossier);
    expect(await loadRecord(read(files))).toEqual({ ...bundledRecord, dossiers });
    const { tables, ...record } = await loadPreparedRecord(read(files));
    expect(record).toEqual(bundledRecord);
    expect(Object.keys(tables ?? {})).toEqual(['names', 'terms', 'statements']);
  });

  it('is ASCII, which browsers read faster', () => {
    for (const text of files.values()) expect(text).toMatch(/^[\x20-\x7e]*$/);
  });

  it('is refused with the tables of another record', async () => {
    const fewer: TheRecord = { ...bundledRecord, dossiers: bundledRecord.dossiers.slice(1) };
    const mixed = new Map([...files, ['tables.json', compileRecord(fewer).get('tables.json') ?? '']]);
    await expect(loadPreparedRecord(read(mixed))).rejects.toThrow(
      'tables.json belongs to another record.json: build both again',
    );
  });

  it.each([
    ['record.json', 'record.json has the form 0, not 4: build it again', '"format":0'],
    ['tables.json', 'tables.json has the form 0, not 4: build it again', '"format":0'],
  ])('is refused in another form: %s', async (name, message, format) => {
    const old = changed(name, (text) => text.replace(/"format":\d+/, format));
    await expect(loadPreparedRecord(read(old))).rejects.toThrow(message);
  });

  it.each([
    ['record.json', /"dossiers":/],
    ['tables.json', /"statements":/],
  ])('is refused when a part of %s is missing', async (name, part) => {
    const torn = changed(name, (text) => text.replace(part, '"other":'));
    await expect(loadPreparedRecord(read(torn))).rejects.toThrow(`${name} is damaged: build it again`);
  });

  it('is refused when there is no record at all', async () => {
    await expect(loadRecord(async () => null)).rejects.toThrow('record.json has the form undefined, not 4');
  });
});
