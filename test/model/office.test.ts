import { describe, expect, test } from 'vitest';
import { officeOn } from '../../src/model/office.ts';
import type { Official } from '../../src/model/record.ts';
import { RECORD } from '../support/record.ts';

const [SOMEBODY] = RECORD.officials;

/** The title held on `day` by somebody with these offices, each `[title, from, to]`. */
function titleOn(day: string | null, ...held: [string, string | null, string | null][]): string | undefined {
  const offices = held.map(([title, from, to]) => ({
    title,
    from,
    to,
    body: 'B',
    country: 'C',
    source: 'https://b.example',
  }));
  return officeOn({ ...SOMEBODY, offices } as Official, day)?.title;
}

describe('the office held on a day', () => {
  test('includes its first and its last day', () => {
    const office: [string, string, string] = ['Minister', '2021-03-05', '2025-06-30'];
    expect(['2021-03-04', '2021-03-05', '2025-06-30', '2025-07-01'].map((day) => titleOn(day, office))).toEqual([
      undefined,
      'Minister',
      'Minister',
      undefined,
    ]);
  });

  test('includes all of a month or year, when no more is known', () => {
    const office: [string, string, string] = ['Minister', '2021', '2025-06'];
    expect(['2020-12-31', '2021-01-01', '2025-06-30', '2025-07-01'].map((day) => titleOn(day, office))).toEqual([
      undefined,
      'Minister',
      'Minister',
      undefined,
    ]);
  });

  test('without known ends is held on every day', () => {
    expect(titleOn('1990-01-01', ['Minister', null, null])).toBe('Minister');
  });

  test('is the one that began last, of several', () => {
    const offices: [string, string | null, string | null][] = [
      ['Envoy', '2024', null],
      ['Minister', '2021', null],
      ['Member', null, null],
    ];
    expect(titleOn('2025-04-16', ...offices)).toBe('Envoy');
    expect(titleOn('2022-04-16', ...offices)).toBe('Minister');
    expect(titleOn('2019-04-16', ...offices)).toBe('Member');
  });

  test('is the last one known, when the day is not', () => {
    expect(titleOn(null, ['Minister', '2021', '2022'], ['Envoy', '2024', '2025'])).toBe('Envoy');
  });

  test('is none with no offices', () => {
    expect(titleOn('2025-04-16')).toBeUndefined();
  });
});
