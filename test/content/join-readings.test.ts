import { expect, test } from 'vitest';
import { joinReadings } from '../../src/content/join-readings.ts';
import { textOf } from '../../src/model/span.ts';
import { at, reading } from '../view/support/reading.ts';

test('an official outside the record who is named in two parts of a live page is one', () => {
  const text = 'Isolan Foreign Minister Petra Lund left.';
  const lund = { name: 'Petra Lund', title: 'Isolan Foreign Minister', mentions: [at('Petra Lund', text)] };
  const part = reading({ text, quotations: [], officials: [], preconditions: [], outsiders: [lund] });
  const { reading: joined } = joinReadings([part, part]);
  expect(joined.outsiders).toHaveLength(1);
  const named = joined.outsiders[0]?.mentions.map((mention) => [mention.start, textOf(joined.text, mention)]);
  expect(named).toEqual([
    [24, 'Petra Lund'],
    [66, 'Petra Lund'],
  ]);
});
