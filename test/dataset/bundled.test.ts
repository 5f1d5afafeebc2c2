import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { bundledFiles, bundledRecord } from '../../src/dataset/bundled.ts';
import { checkRecord } from '../../src/dataset/check.ts';
import { parseRecord } from '../../src/dataset/load.ts';
import { describeProblem } from '../../src/dataset/problem.ts';
import { lastCheck } from '../../src/model/verification.ts';

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

  it('leaves no data file behind', () => {
    const files = readdirSync(FOLDER).filter((name) => name.endsWith('.json'));
    const dossiers = bundledRecord.dossiers.map(({ id }) => `${id}.json`);
    expect(['officials.json', 'telling-words.json', 'topics.json', ...dossiers].sort()).toEqual(files.sort());
  });

  it('holds what is promised: statements, preconditions and officials, each with its source', () => {
    const { dossiers, officials } = bundledRecord;
    const preconditions = dossiers.flatMap((dossier) => dossier.preconditions);
    const statements = dossiers.flatMap((dossier) => dossier.statements);
    expect(dossiers).toHaveLength(12);
    expect(statements.length).toBeGreaterThanOrEqual(780);
    expect(preconditions.length).toBeGreaterThanOrEqual(125);
    expect(officials.length).toBeGreaterThanOrEqual(280);
    expect(statements.filter(({ source }) => !source.url.startsWith('http'))).toEqual([]);
  });

  it('never claims that words were found again which were only read once', () => {
    const further = /^(eu|ca|in|aa|ip|ks)-/;
    const claims = bundledRecord.dossiers
      .flatMap((dossier) => dossier.statements)
      .filter((statement) => further.test(statement.id) && lastCheck(statement)?.how === 'same page');
    expect(claims).toEqual([]);
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
