import { expect, test } from 'vitest';
import { partsOfTerm, unknownGroups } from '../../src/model/term-syntax.ts';

test('a phrase is one part with one choice', () => {
  expect(partsOfTerm('lay down arms')).toEqual([['lay down arms']]);
});

test('parts are joined by a plus, choices by a bar, groups stand in braces', () => {
  expect(partsOfTerm('lift|scrap + {tariff}|quota')).toEqual([
    ['lift', 'scrap'],
    ['tariff', 'duty', 'levy', 'import tax', 'surcharge', 'customs', 'quota'],
  ]);
});

test('a group that does not exist stands for nothing and is named', () => {
  expect(partsOfTerm('{herring} + quota')).toEqual([[], ['quota']]);
  expect(unknownGroups('{herring} + {tariff}')).toEqual(['herring']);
});
