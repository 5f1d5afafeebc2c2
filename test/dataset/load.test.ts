import { describe, expect, it } from 'vitest';
import { parseRecord } from '../../src/dataset/load.ts';
import { describeProblem } from '../../src/dataset/problem.ts';
import { broken, smallRecord } from './small-record.ts';

function complaints(path: string, value: unknown): string[] {
  const parsed = parseRecord(broken(path, value));
  return parsed.ok ? [] : parsed.problems.map(describeProblem);
}

describe('parseRecord', () => {
  it('gives the record of sound files', () => {
    const parsed = parseRecord(smallRecord());
    expect(parsed.ok && parsed.record.dossiers[0]?.statements[0]?.words).toBe(
      'The duties must come down before we talk',
    );
  });

  it.each([
    [
      'a day that does not exist',
      'dossiers.0.statements.0.date',
      '2025-02-30',
      'north-south.json, ns-ada-north-2025-02-03, date: must be a real calendar day, YYYY-MM-DD',
    ],
    [
      'a source that is no web address',
      'officials.officials.0.offices.0.source',
      'the almanac',
      'officials.json, ada-north, offices.0.source: must be a web address',
    ],
    [
      'a source that is not on the web',
      'dossiers.0.preconditions.0.developments.1.source',
      'ftp://example.org/news',
      'north-south.json, lower-duties, developments.1.source: must begin with http:// or https://',
    ],
    [
      'a missing field',
      'dossiers.0.statements.0.source',
      undefined,
      'north-south.json, ns-ada-north-2025-02-03, source: is missing: add it',
    ],
    [
      'a field nobody knows',
      'dossiers.0.statements.0.mood',
      'cheerful',
      'north-south.json, ns-ada-north-2025-02-03, mood: remove “mood”: the schema does not know it',
    ],
    [
      'a status that is none',
      'dossiers.0.preconditions.0.developments.0.status',
      'wanted',
      'north-south.json, lower-duties, developments.0.status: must be ',
    ],
    [
      'a precondition without a topic',
      'dossiers.0.preconditions.0.topics',
      [],
      'north-south.json, lower-duties, topics: ',
    ],
    ['a colour in words', 'topics.topics.1.colour.light', 'blue', 'topics.json, tone, colour.light: '],
    [
      'an id with capitals',
      'topics.topics.1.id',
      'Tone',
      'topics.json, Tone, id: an id is lower-case words joined by hyphens',
    ],
  ])('names the record and the field of %s', (_fault, path, value, beginning) => {
    const [complaint = '', ...others] = complaints(path, value);
    expect(complaint.slice(0, beginning.length)).toBe(beginning);
    expect(others).toEqual([]);
  });

  it('says what a file is when it is no dossier at all', () => {
    const { officials, topics } = smallRecord();
    const parsed = parseRecord({ officials, topics, dossiers: ['not a dossier'] });
    expect(parsed.ok ? [] : parsed.problems.map(describeProblem)).toEqual([
      'dossier 1: must be Object, but is "not a dossier"',
    ]);
  });
});
