import { describe, expect, test } from 'vitest';
import { officeOn, possibleOffice } from '../../src/model/office.ts';
import type { Office, Official } from '../../src/model/record.ts';
import { RECORD } from '../support/record.ts';

const [SOMEBODY] = RECORD.officials;

type Held = Partial<Pick<Office, 'title' | 'from' | 'to' | 'asOf'>>;

function somebody(held: readonly Held[]): Official {
  const offices = held.map((office) => ({
    ...{ title: 'Minister', body: 'B', country: 'C', from: null, to: null, source: 'https://b.example' },
    ...office,
  }));
  return { ...SOMEBODY, offices } as Official;
}

/** What a reader is told on `day`: “Minister”, “last known: Minister (2022-07)”, “Minister (left 2025-01)”, or nothing. */
function toldOn(day: string | null, ...held: Held[]): string {
  const office = officeOn(somebody(held), day);
  if (!office) return 'nothing';
  const { title, tenure } = office;
  if (tenure.kind === 'held') return title;
  return tenure.kind === 'left' ? `${title} (left ${tenure.on})` : `last known: ${title} (${tenure.on})`;
}

/** The same for several days. */
const toldOnEach = (days: readonly string[], ...held: Held[]) => days.map((day) => toldOn(day, ...held));

describe('an office', () => {
  test('is held on its first and its last day, and left after it', () => {
    const days = ['2021-03-04', '2021-03-05', '2025-06-30', '2025-07-01'];
    expect(toldOnEach(days, { from: '2021-03-05', to: '2025-06-30' })).toEqual([
      'nothing',
      'Minister',
      'Minister',
      'Minister (left 2025-06-30)',
    ]);
  });

  test('is held for all of a month or year, when no more is known', () => {
    const days = ['2020-12-31', '2021-01-01', '2025-06-30', '2025-07-01'];
    expect(toldOnEach(days, { from: '2021', to: '2025-06' })).toEqual([
      'nothing',
      'Minister',
      'Minister',
      'Minister (left 2025-06)',
    ]);
  });

  test('without an end is held until the last source that shows it, and only last known later', () => {
    const days = ['2021-03-05', '2022-07-31', '2022-08-01', '2026-11-24'];
    expect(toldOnEach(days, { from: '2018-08-18', asOf: '2022-07' })).toEqual([
      'Minister',
      'Minister',
      'last known: Minister (2022-07)',
      'last known: Minister (2022-07)',
    ]);
  });

  test('of which only the beginning is known is held then, and last known later', () => {
    expect(toldOnEach(['2021-03-04', '2021-03-05', '2021-03-06'], { from: '2021-03-05' })).toEqual([
      'nothing',
      'Minister',
      'last known: Minister (2021-03-05)',
    ]);
  });

  test('of which only one day is known is held on that day, and on none before', () => {
    expect(toldOnEach(['2019-01-01', '2022-07-10', '2023-01-01'], { asOf: '2022-07' })).toEqual([
      'nothing',
      'Minister',
      'last known: Minister (2022-07)',
    ]);
    expect(toldOnEach(['2019-01-01', '2022-07-10', '2023-01-01'], { to: '2022-07' })).toEqual([
      'nothing',
      'Minister',
      'Minister (left 2022-07)',
    ]);
  });

  test('without any day is told on none', () => {
    expect(toldOn('2025-04-16', {})).toBe('nothing');
    expect(toldOn(null, {})).toBe('nothing');
  });
});

describe('of several offices', () => {
  const OFFICES: readonly Held[] = [
    { title: 'Envoy', from: '2024', asOf: '2025-06-01' },
    { title: 'Minister', from: '2021', asOf: '2025-05-01' },
    { title: 'Member', from: '2010', to: '2020' },
  ];

  test('the one held that began last is told', () => {
    expect(toldOnEach(['2015-01-01', '2022-04-16', '2025-04-16'], ...OFFICES)).toEqual(['Member', 'Minister', 'Envoy']);
  });

  test('one that is held goes before one that was last known', () => {
    expect(toldOn('2023-01-01', { from: '2022', asOf: '2022-07' }, { title: 'Member', from: '2010', to: '2024' })).toBe(
      'Member',
    );
  });

  test('the one known for the longest is last known', () => {
    expect(toldOn('2026-11-24', ...OFFICES)).toBe('last known: Envoy (2025-06-01)');
    const leader = { title: 'Leader', from: '2025', to: '2026-02' };
    expect(toldOn('2026-11-24', ...OFFICES, leader)).toBe('Leader (left 2026-02)');
  });

  test('the latest is last known on no day in particular, even one that has ended', () => {
    expect(toldOn(null, { from: '2021', to: '2022' }, { title: 'Envoy', from: '2024', to: '2025' })).toBe(
      'last known: Envoy (2025)',
    );
  });

  test('none is none', () => {
    expect(toldOn('2025-04-16')).toBe('nothing');
  });
});

describe('who an article may mean', () => {
  const titleOn = (day: string | null, ...held: Held[]) => possibleOffice(somebody(held), day)?.title;

  test('is told by any office that is not ruled out, so that a gap in the record hides nobody', () => {
    expect(titleOn('1990-01-01', {})).toBe('Minister');
    expect(titleOn('2026-11-24', { from: '2018', asOf: '2022-07' })).toBe('Minister');
    expect(titleOn('2026-11-24', { from: '2018', to: '2022-07' })).toBeUndefined();
  });

  test('is told by the office that began last', () => {
    expect(titleOn('2025-04-16', { title: 'Envoy', from: '2024' }, { from: '2021' })).toBe('Envoy');
    expect(titleOn(null, { title: 'Envoy', from: '2024', to: '2025' }, { from: '2021' })).toBe('Envoy');
  });
});
