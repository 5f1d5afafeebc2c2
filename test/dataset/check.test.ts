import { describe, expect, it } from 'vitest';
import { checkRecord } from '../../src/dataset/check.ts';
import { parseRecord, type RawRecord } from '../../src/dataset/load.ts';
import { describeProblem } from '../../src/dataset/problem.ts';
import { broken, smallRecord } from './small-record.ts';

// Faults that give a single line each are in broken-packs.ts; here is what one mistake does to several records.

function complaints(raw: RawRecord): string[] {
  const parsed = parseRecord(raw);
  return (parsed.ok ? checkRecord(parsed.record) : parsed.problems).map(describeProblem);
}

describe('checkRecord', () => {
  it('has nothing to say about a record without faults', () => {
    expect(complaints(smallRecord())).toEqual([]);
  });

  it('reports two officials with one id', () => {
    const { officials } = smallRecord().officials;
    expect(complaints(broken('officials.officials', [...officials, officials[0]]))).toContain(
      'officials.json, ada-north, id: is used twice in this file: give one of the two records another id',
    );
  });

  it('reports two topics of one colour under both', () => {
    expect(complaints(broken('topics.topics.1.colour.dark', '#93c5fd'))).toEqual([
      'topics.json, tariffs, colour.dark: #93c5fd is the colour of another topic too: choose one that can be told apart',
      'topics.json, tone, colour.dark: #93c5fd is the colour of another topic too: choose one that can be told apart',
    ]);
  });

  it('reports a statement without any stance, and the precondition that misses it', () => {
    expect(complaints(broken('dossiers.0.statements.1.stance', {}))).toEqual([
      'north-south.json, lower-duties, id: only one statement bears on it: add statements with a stance on “lower-duties”, at least 2',
      'north-south.json, ns-ada-north-2025-05-02, stance: is empty: name at least one precondition on which the statement bears',
    ]);
  });

  it('takes a day as covered when the office’s bounds are not known', () => {
    const { dossiers } = broken('dossiers.0.statements.1.date', '2025-11-11');
    const { officials, topics } = broken('officials.officials.0.offices.0.to', null);
    expect(complaints({ officials, topics, dossiers }).filter((line) => line.includes('no office'))).toEqual([]);
  });

  it('reports every id that another dossier uses already', () => {
    const { officials, topics, dossiers } = smallRecord();
    const twin = { ...dossiers[0], id: 'east-west' };
    expect(complaints({ officials, topics, dossiers: [...dossiers, twin] })).toEqual([
      'east-west.json, lower-duties, id: is already used in north-south.json: ids must be unique over all dossiers, so choose another one',
      'east-west.json, ns-ada-north-2025-02-03, id: is already used in north-south.json: ids must be unique over all dossiers, so choose another one',
      'east-west.json, ns-ada-north-2025-05-02, id: is already used in north-south.json: ids must be unique over all dossiers, so choose another one',
    ]);
  });

  it('reports a period that ends before it begins, and the statements outside it', () => {
    expect(complaints(broken('dossiers.0.period', { from: '2025-03-01', to: '2025-01-01' }))).toContain(
      'north-south.json, north-south, period.to: 2025-01-01 is before the beginning, 2025-03-01: correct one of the two',
    );
  });
});
