import { describe, expect, test, vi } from 'vitest';
import { card, counted, dateInWords, distance } from '../../src/view/wording.ts';
import { day } from './support/reading.ts';

describe('dates', () => {
  test.each([
    ['2025-04-08', '8 April 2025'],
    ['2025-04', 'April 2025'],
    ['2025', '2025'],
  ])('writes %s as %s', (date, words) => {
    expect(dateInWords(date)).toBe(words);
  });

  test.each([
    ['2025-04-08', '8 days before this article'],
    ['2025-04-15', '1 day before this article'],
    ['2025-04-16', 'on the day of this article'],
    ['2025-04-17', '1 day after this article'],
    ['2025-06-14', '59 days after this article'],
    ['2025-01-16', 'about 3 months before this article'],
    ['2019-05-10', 'about 6 years before this article'],
  ])('tells how far %s is from an article of 16 April 2025', (date, words) => {
    expect(distance(day('2025-04-16'), day(date))).toBe(words);
  });
});

test('is loaded on every page that is read, and makes nothing dear before it is needed', async () => {
  const made: string[] = [];
  const dear = new Proxy(Intl, {
    get(target, name, receiver) {
      made.push(String(name));
      return Reflect.get(target, name, receiver);
    },
  });
  vi.stubGlobal('Intl', dear);
  vi.resetModules();
  await import('../../src/view/wording.ts');
  vi.unstubAllGlobals();
  expect(made).toEqual([]);
});

test('uses the singular for one only', () => {
  expect([0, 1, 2, 1204].map((n) => counted(n, 'quotation', 'quotations'))).toEqual([
    '0 quotations',
    '1 quotation',
    '2 quotations',
    '1,204 quotations',
  ]);
});

test.each([
  ['China', 'United States', 'China wants this of the United States'],
  ['United States', 'China', 'The United States wants this of China'],
  ['Armenia', 'European Union', 'Armenia wants this of the European Union'],
])('gives the names of %s and %s their article', (by, of, sentence) => {
  const { before, between } = card.wants(by, of);
  expect(`${before}${by}${between}${of}`).toBe(sentence);
});
