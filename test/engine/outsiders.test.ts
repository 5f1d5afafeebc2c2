import { expect, test } from 'vitest';
import { textOf } from '../../src/model/span.ts';
import { findingsIn } from '../support/marked-text.ts';

/** `Title: name, name` for each person in office whom the record does not have. */
const outsidersIn = (text: string) =>
  findingsIn(text).outsiders.map(({ title, mentions }) => {
    return `${title}: ${mentions.map((mention) => textOf(text, mention)).join(', ')}`;
  });

test.each([
  [
    'by the office before the name',
    'Isolan Foreign Minister Petra Lund arrived. “We wait,” Lund said.',
    ['Isolan Foreign Minister: Petra Lund, Lund'],
  ],
  [
    'by the office behind the name',
    'Petra Lund, the harbour commissioner, arrived.',
    ['the harbour commissioner: Petra Lund'],
  ],
  ['not by a trade', 'The baker Petra Lund arrived. Petra Lund, a baker, left.', []],
  ['not without an office', 'Petra Lund arrived.', []],
  ['not when the record has them', 'Norland Foreign Minister Ana Reyes arrived.', []],
])('an official outside the record is known %s', (_name, text, found) => {
  expect(outsidersIn(text)).toEqual(found);
});
