import { describe, expect, test } from 'vitest';
import { packWords, unpackWords } from '../../src/dataset/packed-words.ts';
import type { Dossier, LearnedWords } from '../../src/model/record.ts';
import { RECORD } from '../support/record.ts';

const [dossier] = RECORD.dossiers;
if (!dossier) throw new Error('the invented record has a dossier');

const withWords = (words: LearnedWords): Dossier => ({ ...dossier, words });
const throughJson = (dossiers: readonly Dossier[]) => JSON.parse(JSON.stringify(packWords(dossiers)));

const WORDS: LearnedWords = {
  'herring-quota': ['', '#fish cod', '', 'kipper kippers'],
  'public-apology': ['', '', 'contrition sorry'],
};

describe('learned words', () => {
  test('come back as they were packed', () => {
    const [back] = unpackWords([dossier], throughJson([withWords(WORDS)]));
    expect(back).toEqual(withWords(WORDS));
  });

  test('may be hundreds of places apart', () => {
    const many = Array.from({ length: 500 }, (_, k) => `w${k + 100}`);
    const words = { 'herring-quota': ['', many.join(' ')], 'public-apology': ['', 'w100 w599'] };
    const [back] = unpackWords([dossier], throughJson([withWords(words)]));
    expect(back?.words).toEqual(words);
  });

  test('share one list of words, in which beginnings stand once', () => {
    expect(packWords([withWords(WORDS)]).vocabulary).toBe('A#fishAcodCntritionAkipperGsAsorry');
  });

  test('are not given to a dossier that has none', () => {
    const [back] = unpackWords([dossier], throughJson([dossier]));
    expect(back).not.toHaveProperty('words');
  });

  test('are refused with a capital, which would cut them in two', () => {
    expect(() => packWords([withWords({ 'herring-quota': ['', 'Kipper'] })])).toThrow(
      'a learned word with a capital: Kipper',
    );
  });
});
