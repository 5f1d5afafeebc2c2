import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { bundledFiles, bundledRecord } from '../../src/dataset/bundled.ts';
import { checkRecord } from '../../src/dataset/check.ts';
import { dataUrls, fetchRecord } from '../../src/dataset/fetched.ts';
import { parseRecord } from '../../src/dataset/load.ts';
import { describeProblem } from '../../src/dataset/problem.ts';

const FOLDER = new URL('../../src/dataset/', import.meta.url);

describe('the bundled record', () => {
  it('passes the schema', () => {
    const parsed = parseRecord(bundledFiles);
    expect(parsed.ok ? [] : parsed.problems.map(describeProblem)).toEqual([]);
  });

  it('passes the checker', () => {
    expect(checkRecord(bundledRecord).map(describeProblem)).toEqual([]);
  });

  it('is trusted to be exactly what the schema would make of it', () => {
    const parsed = parseRecord(bundledFiles);
    expect(parsed.ok && parsed.record).toEqual(bundledRecord);
  });

  it('is the same for the background, which fetches it', async () => {
    const read = async (url: string) => JSON.parse(readFileSync(new URL(nameOf(url), FOLDER), 'utf8')) as unknown;
    expect(await fetchRecord(read)).toEqual(bundledRecord);
  });

  it('leaves no data file behind, neither inlined nor fetched', () => {
    const files = readdirSync(FOLDER).filter((name) => name.endsWith('.json'));
    const { officials, topics, dossiers } = dataUrls;
    expect([officials, topics, ...dossiers].map(nameOf).sort()).toEqual(files.sort());
    expect(bundledRecord.dossiers.map(({ id }) => `${id}.json`)).toEqual(dossiers.map(nameOf));
  });

  it('gives each of the five conditions of April 2025 a leading topic of its own', () => {
    const five = ['respect-tone', 'one-voice', 'point-person', 'sanctions-export-controls', 'taiwan-concerns'];
    const preconditions = bundledRecord.dossiers.flatMap((dossier) => dossier.preconditions);
    const topics = five.map((id) => preconditions.find((precondition) => precondition.id === id)?.topics[0]);
    expect(new Set(topics).size).toBe(5);
    expect(topics).not.toContain(undefined);
  });

  it('never lets the surname He stand alone, for it is a pronoun first', () => {
    const surnames = bundledRecord.officials.map(({ surname }) => surname);
    expect(surnames).not.toContain('He');
  });
});

describe('topic colours', () => {
  const topics = bundledRecord.topics.map(({ id, colour }) => ({ id, ...colour }));

  it.each(topics)('$id can be seen on white and on dark pages', ({ light, dark }) => {
    expect(contrast(light, '#ffffff')).toBeGreaterThanOrEqual(3);
    expect(contrast(dark, '#121212')).toBeGreaterThanOrEqual(3);
  });
});

function nameOf(url: string): string {
  return url.split('/').at(-1)?.split('?')[0] ?? '';
}

/** Contrast ratio of WCAG 2. */
function contrast(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
