import { expect, test } from 'vitest';
import { inBrief } from '../../src/model/in-brief.ts';
import type { PageState } from '../../src/model/page-state.ts';
import { readState } from '../view/support/reading.ts';

test('a page in brief keeps what was found and who and what it is about, and leaves out what was said and how it developed', () => {
  const whole = readState();
  const brief = inBrief(whole);
  if (whole.kind !== 'read' || brief.kind !== 'read') throw new Error('a page that was read stays one');
  const { statements, preconditions, ...kept } = brief.reading.records;
  expect(statements).toEqual({});
  expect(Object.keys(whole.reading.records.statements)).not.toEqual([]);
  expect(Object.values(preconditions).map(({ label }) => label)).toEqual(
    Object.values(whole.reading.records.preconditions).map(({ label }) => label),
  );
  expect(Object.values(preconditions).flatMap(({ developments }) => developments)).toEqual([]);
  expect(whole.reading.records).toMatchObject(kept);
  expect({ ...brief.reading, records: null }).toEqual({ ...whole.reading, records: null });
});

test('of a page that was not read there is nothing to leave out', () => {
  const state: PageState = { kind: 'site-off', host: 'news.example' };
  expect(inBrief(state)).toBe(state);
});
