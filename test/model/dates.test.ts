import { describe, expect, test } from 'vitest';
import { daysBetween, parseIsoDate } from '../../src/model/dates.ts';
import { day } from '../support/record.ts';

describe('a day', () => {
  test.each(['2025-04-16', '2024-02-29', '2000-02-29', '1999-12-31', '2025-01-01'])('is %s', (value) => {
    expect(parseIsoDate(value)).toBe(value);
  });

  test.each(['2025-02-29', '1900-02-29', '2025-04-31', '2025-13-01', '2025-00-10', '2025-04-00'])(
    'is not %s',
    (value) => {
      expect(parseIsoDate(value)).toBeNull();
    },
  );

  test.each(['', '2025-4-16', '16 April 2025', '2025-04', '2025-04-16T08:00:00Z', ' 2025-04-16', '2025-04-16\n'])(
    'is not written %j',
    (value) => {
      expect(parseIsoDate(value)).toBeNull();
    },
  );
});

test.each([
  ['2025-04-08', '2025-04-16', 8],
  ['2025-04-16', '2025-04-08', -8],
  ['2025-04-16', '2025-04-16', 0],
  ['2024-02-28', '2024-03-01', 2],
  ['2025-03-29', '2025-03-31', 2],
  ['2024-12-31', '2025-01-01', 1],
])('from %s to %s are %i days', (from, to, days) => {
  expect(daysBetween(day(from), day(to))).toBe(days);
});
