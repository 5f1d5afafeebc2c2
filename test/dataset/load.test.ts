import { describe, expect, it } from 'vitest';
import { parseRecord } from '../../src/dataset/load.ts';
import { describeProblem } from '../../src/dataset/problem.ts';
import { smallRecord } from './small-record.ts';

describe('parseRecord', () => {
  it('gives the record of sound files', () => {
    const parsed = parseRecord(smallRecord());
    expect(parsed.ok && parsed.record.dossiers[0]?.statements[0]?.words).toBe(
      'The duties must come down before we talk',
    );
  });

  it('says what a file is when it is no dossier at all', () => {
    const { officials, topics } = smallRecord();
    const parsed = parseRecord({ officials, topics, dossiers: ['not a dossier'] });
    expect(parsed.ok ? [] : parsed.problems.map(describeProblem)).toEqual([
      'dossier 1: must be an object in { }, but is "not a dossier"',
    ]);
  });
});
