import { describe, expect, test, vi } from 'vitest';
import { card } from '../../src/view/wording/card.ts';
import { dateInWords, distance } from '../../src/view/wording/dates.ts';
import { demandInWords } from '../../src/view/wording/demand.ts';
import { phrases, sayAround, sayCount, speak } from '../../src/view/wording/say.ts';
import { wordingOf } from '../support/catalogue.ts';
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

test('makes nothing dear before something is said', () => {
  const made: string[] = [];
  const noting = new Proxy(Intl, {
    get(target, name, receiver) {
      made.push(String(name));
      return Reflect.get(target, name, receiver);
    },
  });
  vi.stubGlobal('Intl', noting);
  speak(wordingOf('en'));
  const before = [...made];
  sayCount('popup_summary_quotations', 2);
  vi.unstubAllGlobals();
  expect({ before, after: made }).toEqual({ before: [], after: ['PluralRules', 'NumberFormat'] });
});

test('uses the singular for one only', () => {
  expect([0, 1, 2, 1204].map((n) => sayCount('popup_summary_quotations', n))).toEqual([
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
  const pieces = demandInWords(by, of).map((piece) => (typeof piece === 'string' ? piece : piece.name));
  expect(pieces.join('')).toBe(sentence);
});

test('tells the places of a sentence from what is said', () => {
  expect(sayAround('card_wants')).toEqual([{ place: 'by' }, ' wants this of ', { place: 'of' }]);
});

test('says phrases anew in the language that is spoken when they are asked for', () => {
  const words = phrases({ title: 'app_name', more: { close: 'card_close' } });
  expect(words.more.close).toBe('Close');
  speak({ language: 'en', messages: { app_name: 'A', card_close: 'B' } });
  expect([words.title, words.more.close]).toEqual(['A', 'B']);
  speak(wordingOf('en'));
});

test.each([
  ['from Chinese (Xinhua)', 'Translated from Chinese (Xinhua)'],
  ['a translation; the page does not name the translator', 'A translation; the page does not name the translator'],
  ['not stated whether these words are a translation', 'The page does not say whether these words are a translation'],
  ['interpreted on the spot', 'Interpreted on the spot'],
])('the note on a translation is a sentence: %s', (note, sentence) => {
  expect(card.translated(note)).toBe(sentence);
});
