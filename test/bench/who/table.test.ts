import { expect, test } from 'vitest';
import { whoTable } from './table.ts';

test('shares are of the found, and none of a row of which nothing was found', () => {
  const rows = {
    pronouns: { labelled: 10, found: 8, right: 6, open: 1, wrong: 0, 'wrong person': 1 },
    papers: { labelled: 2, found: 0, right: 0, open: 0, wrong: 0, 'wrong person': 0 },
  };
  const [, pronouns, papers] = whoTable(rows).split('\n');
  expect(pronouns?.split(/ +/)).toEqual(['pronouns', '10', '8', '75.0', '12.5', '0.0', '12.5']);
  expect(papers?.split(/ +/)).toEqual(['papers', '2', '0', '–', '–', '–', '–']);
});
