import { describe, expect, test } from 'vitest';
import { findingsIn } from '../support/marked-text.ts';

const LEAD = 'Norland and Sudria resumed talks on Monday. The fishing talks between Norland and Sudria are slow.\n\n';
const rolesIn = (sentence: string) =>
  findingsIn(LEAD + sentence).preconditions.flatMap(({ passages }) => passages.map(({ role }) => role));

describe('a passage', () => {
  test.each([
    ['Norland wants a public apology.', 'demanded'],
    ['There will be no talks until Sudria makes a public apology.', 'demanded'],
    ['Norland wants a public apology, according to a person familiar with the talks.', 'reported'],
    ['Sudria has agreed to a herring quota.', 'met'],
    ['Norland wants Sudria to end the embargo.', 'demanded'],
    ['Sudria lifted the embargo last week.', 'met'],
    ['Sudria would have to lift the embargo.', 'demanded'],
    ['Sudria has scrapped the herring quota in the hope that talks resume.', 'met'],
    ['The two sides met as equals and a herring quota is what they spoke of.', 'mentioned'],
    ['Sudria has not lifted the embargo.', 'denied'],
    ['Sudria rejected a herring quota.', 'denied'],
    ['Sudria ruled out a public apology.', 'denied'],
    ['Sudria does not want a herring quota.', 'denied'],
    ['Norland will not sail without a herring quota.', 'demanded'],
    ['A herring quota is what Jon Vik would speak of.', 'mentioned'],
    ['The herring quota fills a drawer.', 'mentioned'],
  ])('%s is %s', (sentence, role) => {
    expect(rolesIn(sentence)).toEqual([role]);
  });
});
