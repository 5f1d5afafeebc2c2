import { describe, expect, test } from 'vitest';
import type { PageReading } from '../../src/model/reading.ts';
import { read } from '../support/reading.ts';
import { LEAD } from '../support/record.ts';

const REYES = 'Ana Reyes said: “The sea is grey and the ships are late this year.”';

const listsOf = ({ quotations, officials, preconditions }: PageReading) => [
  ...quotations,
  ...officials,
  ...preconditions,
];

function dateOf(reading: PageReading, id: string): string {
  return Object.values(reading.records.statements).find((statement) => statement.id === id)?.date ?? 'not cited';
}

describe('before and since are split at the article’s day', () => {
  test.each(['2025-01-01', '2025-03-15', '2025-04-16', '2025-05-20', '2025-12-01'])('on %s', (published) => {
    const reading = read(`${LEAD}\n\n${REYES} A public apology and a herring quota must come first.`, published);
    for (const { before, since } of listsOf(reading)) {
      expect(before.filter((id) => dateOf(reading, id) >= published)).toEqual([]);
      expect(since.filter((id) => dateOf(reading, id) <= published)).toEqual([]);
    }
  });

  test('and what was said on that day is in neither list', () => {
    const [official] = read(REYES, '2025-04-16').officials;
    expect(new Set(official?.before)).toEqual(new Set(['ana-reyes-2025-02-01', 'ana-reyes-2025-03-15']));
    expect(official?.since).toEqual(['ana-reyes-2025-05-20']);
  });

  test('and without a day both lists are empty', () => {
    const reading = read(`${LEAD}\n\n${REYES} A public apology must come first.`, null);
    expect(listsOf(reading)).toHaveLength(3);
    for (const lists of listsOf(reading)) expect(lists).toMatchObject({ before: [], since: [] });
  });
});

describe('statements are listed', () => {
  test('of the same official, all of them on the official’s own card', () => {
    const [official] = read('Tomas Berg said: “The sea is grey and the ships are late.”').officials;
    expect(new Set(official?.before)).toEqual(new Set(['tomas-berg-2025-01-20', 'tomas-berg-2025-04-01']));
    expect(official).toMatchObject({ beforeTotal: 2 });
  });

  test('on the same precondition, of whomever', () => {
    const text = `${LEAD}\n\n“A public apology must come first, and nothing else will do,” said a person close to the talks.`;
    const [quotation] = read(text).quotations;
    expect(quotation?.preconditions).toEqual(['public-apology']);
    expect(read(text).preconditions.map(({ id }) => id)).toEqual(['public-apology']);
    expect(new Set(read(text).preconditions[0]?.before)).toEqual(
      new Set(['ana-reyes-2025-02-01', 'ana-reyes-2025-03-15', 'eva-holm-2025-02-14', 'jon-vik-2025-04-08']),
    );
  });

  test('best first: the same official on the same precondition before all others', () => {
    const text = `${LEAD}\n\n“Respect is earned, never bought,” Jon Vik said.`;
    expect(read(text).quotations[0]?.before[0]).toBe('jon-vik-2025-04-08');
  });

  test('best first: shared words before a nearer date', () => {
    const text =
      'Tomas Berg said: “I have waited long enough, and want our sailors home to Norland before the session.”';
    expect(read(text).quotations[0]?.before[0]).toBe('tomas-berg-2025-04-01');
  });

  test('not when the same person spoke of something else: none is shown rather than an unrelated one', () => {
    expect(read('Tomas Berg said: “The herring soup here is good.”').quotations[0]?.before).toEqual([]);
  });

  test('only on a precondition that the reading shows, where the speaker is nobody on record', () => {
    const text = `${LEAD}\n\n“A public apology must come first,” a visitor said.`;
    const [quotation] = read(text).quotations;
    expect(quotation?.preconditions).toEqual(['public-apology']);
    const { statements } = read(text).records;
    const stances = (quotation?.before ?? []).map((id) => Object.keys(statements[id]?.stance ?? {}));
    expect(stances.every((on) => on.includes('public-apology'))).toBe(true);
  });

  test('best first: the nearer one when nothing else differs', () => {
    const [official] = read('Tomas Berg stayed at home.').officials;
    expect(official?.before).toEqual(['tomas-berg-2025-04-01', 'tomas-berg-2025-01-20']);
  });

  test('without the statement that is being quoted', () => {
    const [quotation] = read('Tomas Berg said: “Norland has waited long enough.”').quotations;
    expect(quotation?.record).toEqual({ verdict: 'verbatim', statement: 'tomas-berg-2025-01-20' });
    expect(quotation?.before).toEqual([]);
  });

  test('each once', () => {
    const text = `${LEAD}\n\n“A public apology must come first,” Ana Reyes said.`;
    for (const { before, since } of listsOf(read(text))) {
      expect(new Set([...before, ...since]).size).toBe(before.length + since.length);
    }
  });

  test('none for a speaker outside the record who speaks of nothing on it', () => {
    const [quotation] = read('“We have no flour left in the house,” said Ilse Brandt.').quotations;
    expect(quotation).toMatchObject({ before: [], since: [], preconditions: [] });
  });
});
