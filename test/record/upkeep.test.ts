import { describe, expect, test } from 'vitest';
import { parseRecord, type RawRecord } from '../../src/dataset/load.ts';
import { addressesOf, deadAmong } from '../../src/dataset/upkeep/addresses.ts';
import { countsOf } from '../../src/dataset/upkeep/counts.ts';
import { type DueKind, dueOn } from '../../src/dataset/upkeep/review.ts';
import type { IsoDate } from '../../src/model/dates.ts';
import { broken, smallRecord } from '../dataset/small-record.ts';

const OPEN = { to: null, asOf: '2025-12-01' };

function recordOf(raw: RawRecord) {
  const parsed = parseRecord(raw);
  if (!parsed.ok) throw new Error(parsed.problems.map(({ message }) => message).join('\n'));
  return parsed.record;
}

/** The small record with its one office open, seen in December 2025. */
function withOpenOffice() {
  const [official] = smallRecord().officials.officials;
  const offices = official?.offices.map((office) => ({ ...office, ...OPEN }));
  return recordOf(broken('officials.officials.0.offices', offices));
}

const dueKinds = (day: string, kind: DueKind) =>
  dueOn(withOpenOffice(), day as IsoDate)
    .filter((one) => one.kind === kind)
    .map(({ record, days }) => [record, days]);

describe('what is due', () => {
  test('a dossier once it was not followed for sixty days', () => {
    expect(dueKinds('2026-03-01', 'dossier')).toEqual([]);
    expect(dueKinds('2026-03-02', 'dossier')).toEqual([['north-south', 61]]);
  });

  test('an open office once it was not seen for half a year', () => {
    expect(dueKinds('2026-05-30', 'office')).toEqual([]);
    expect(dueKinds('2026-05-31', 'office')).toEqual([['ada-north', 181]]);
  });

  test('no office that has ended', () => {
    expect(dueOn(recordOf(smallRecord()), '2030-01-01' as IsoDate).filter(({ kind }) => kind === 'office')).toEqual([]);
  });

  test('statements whose words were read once, and those without an archived copy, whatever the day', () => {
    expect(dueKinds('2026-01-01', 'words')).toEqual([['ns-ada-north-2025-05-02', null]]);
    expect(dueKinds('2026-01-01', 'archive')).toHaveLength(2);
  });
});

describe('the counts of sources', () => {
  const found = (what: string) => countsOf(recordOf(smallRecord())).find((count) => count.what === what);

  test('tell of how many statements the words were found again', () => {
    expect(found('words found by a second reading')).toMatchObject({ found: 1, of: 2 });
  });

  test('tell where the speaker held an office that day', () => {
    expect(found('speaker’s office held that day')).toMatchObject({ found: 2, of: 2 });
  });
});

describe('the addresses of pages', () => {
  test('are each asked for once', () => {
    expect(addressesOf(recordOf(smallRecord()))).toEqual([
      'https://example.org/news',
      'https://example.org/radio',
      'https://example.org/cabinet',
    ]);
  });

  test('are dead when the page is gone or nobody answers, not when a program is refused', async () => {
    const answers: Readonly<Record<string, number>> = {
      'https://a.org': 200,
      'https://b.org': 404,
      'https://c.org': 403,
    };
    const ask = async (url: string) => answers[url] ?? Promise.reject(new Error('no such host'));
    expect(await deadAmong([...Object.keys(answers), 'https://d.org'], ask)).toEqual([
      { url: 'https://b.org', answer: '404' },
      { url: 'https://d.org', answer: 'no answer' },
    ]);
  });
});
