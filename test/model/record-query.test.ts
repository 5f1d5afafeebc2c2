import { expect, test } from 'vitest';
import { hashOf, queryOf, type RecordQuery, withField } from '../../src/model/record-query.ts';

test.each<[RecordQuery, string]>([
  [{}, '#'],
  [{ dossier: 'norland-sudria' }, '#dossier=norland-sudria'],
  [{ q: 'fish & “ships”', official: 'ana-reyes' }, '#q=fish+%26+%E2%80%9Cships%E2%80%9D&official=ana-reyes'],
  [{ to: '2025-04-16', from: '2025-01-01', q: '1+1=2%' }, '#q=1%2B1%3D2%25&from=2025-01-01&to=2025-04-16'],
])('writes %j as an address and reads it back', (query, hash) => {
  expect(hashOf(query)).toBe(hash);
  expect(queryOf(hash)).toEqual(query);
});

test.each([
  ['', {}],
  ['#', {}],
  ['#q=', {}],
  ['#nonsense', {}],
  ['#__proto__=x&q=fish', { q: 'fish' }],
  ['#q=100%&x=1', { q: '100%' }],
])('makes the best of %j', (hash, query) => {
  expect(queryOf(hash)).toEqual(query);
});

test('sets a field and takes it out again', () => {
  const set = withField({ q: 'fish' }, 'stance', 'demands');
  expect(set).toEqual({ q: 'fish', stance: 'demands' });
  expect(withField(set, 'stance', '')).toEqual({ q: 'fish' });
});
