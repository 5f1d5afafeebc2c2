import { describe, expect, it } from 'vitest';
import { checkRecord } from '../../src/dataset/check.ts';
import { parseRecord } from '../../src/dataset/load.ts';
import { describeProblem } from '../../src/dataset/problem.ts';
import { broken, smallRecord } from './small-record.ts';

const PRECONDITION = 'dossiers.0.preconditions.0';
const STATEMENT = 'dossiers.0.statements.0';
const OFFICIAL = 'officials.officials.0';

/** What an editor is told when `path` holds `value`. */
function complaints(path: string, value: unknown): string[] {
  const parsed = parseRecord(broken(path, value));
  return (parsed.ok ? checkRecord(parsed.record) : parsed.problems).map(describeProblem);
}

/** A copy of the first member of a list, put behind it. */
function twice(list: readonly object[], change: object = {}): object[] {
  return [...list, { ...list[0], ...change }];
}

describe('a record without faults', () => {
  it('gives no complaint', () => {
    const parsed = parseRecord(smallRecord());
    expect(parsed.ok && checkRecord(parsed.record)).toEqual([]);
  });
});

describe('officials', () => {
  it.each([
    [
      'two officials with one id',
      'officials.officials',
      twice(smallRecord().officials.officials),
      'officials.json, ada-north, id: is used twice in this file: give one of the two records another id',
    ],
    [
      'an official without an office',
      `${OFFICIAL}.offices`,
      [],
      'officials.json, ada-north, offices: is empty: add at least one office with its source, for an official without one cites nothing',
    ],
    [
      'a bare surname among the aliases',
      `${OFFICIAL}.aliases`,
      ['North'],
      'officials.json, ada-north, aliases.0: “North” is the bare surname: keep it in “surname” only',
    ],
    [
      'the name among the aliases',
      `${OFFICIAL}.aliases`,
      ['Ada North'],
      'officials.json, ada-north, aliases.0: “Ada North” repeats the name: remove it',
    ],
    [
      'an alias that stands twice',
      `${OFFICIAL}.aliases`,
      ['Minister North', 'Minister North'],
      'officials.json, ada-north, aliases.1: “Minister North” stands twice: remove one',
    ],
    [
      'an office that ends before it begins',
      `${OFFICIAL}.offices.0.from`,
      '2025-07',
      'officials.json, ada-north, offices.0.to: the office ends (2025-06-30) before it begins (2025-07): correct one of the two dates',
    ],
    [
      'a body with a surname',
      `${OFFICIAL}.kind`,
      'body',
      'officials.json, ada-north, surname: must be null: a body has no surname',
    ],
  ])('reports %s', (_fault, path, value, complaint) => {
    expect(complaints(path, value)).toContain(complaint);
  });
});

describe('topics', () => {
  it('reports two topics of one colour', () => {
    expect(complaints('topics.topics.1.colour.dark', '#93c5fd')).toEqual([
      'topics.json, tariffs, colour.dark: #93c5fd is the colour of another topic too: choose one that can be told apart',
      'topics.json, tone, colour.dark: #93c5fd is the colour of another topic too: choose one that can be told apart',
    ]);
  });
});

describe('preconditions', () => {
  it.each([
    [
      'a topic that does not exist',
      `${PRECONDITION}.topics.0`,
      'weather',
      'north-south.json, lower-duties, topics.0: no topic has the id “weather”: correct it or add the topic',
    ],
    [
      'a proof that does not exist',
      `${PRECONDITION}.basisStatement`,
      'ns-nobody',
      'north-south.json, lower-duties, basisStatement: no statement of this dossier has the id “ns-nobody”: correct it or set it to null',
    ],
    [
      'a proof of what is only reported',
      `${PRECONDITION}.basis`,
      'reported',
      'north-south.json, lower-duties, basisStatement: a statement proves it: set basis to “on-record”, or basisStatement to null',
    ],
    [
      'developments out of order',
      `${PRECONDITION}.developments.1.date`,
      '2025-01-15',
      'north-south.json, lower-duties, developments.1.date: 2025-01-15 comes after 2025-02-03 in the list: put developments in order of date',
    ],
    [
      'a development after the day of the data',
      `${PRECONDITION}.developments.1.date`,
      '2026-01-01',
      'north-south.json, lower-duties, developments.1.date: 2026-01-01 is later than asOf, 2025-12-31: bring asOf up to date',
    ],
    [
      'a term that stands twice',
      `${PRECONDITION}.terms`,
      ['lower duties', 'lower duties'],
      'north-south.json, lower-duties, terms: “lower duties” stands twice: remove one',
    ],
  ])('reports %s', (_fault, path, value, complaint) => {
    expect(complaints(path, value)).toEqual([complaint]);
  });
});

describe('statements', () => {
  it.each([
    [
      'an official who is not on file',
      `${STATEMENT}.official`,
      'bob-south',
      'north-south.json, ns-ada-north-2025-02-03, official: no official has the id “bob-south”: correct it or add the official',
    ],
    [
      'a day after the official left office',
      `${STATEMENT}.date`,
      '2025-07-01',
      'north-south.json, ns-ada-north-2025-02-03, date: no office of Ada North covers 2025-07-01: add the office held then, or correct the dates',
    ],
    [
      'a stance on an unknown precondition',
      `${STATEMENT}.stance`,
      { 'free-trade': 'demands' },
      'north-south.json, ns-ada-north-2025-02-03, stance.free-trade: no precondition of this dossier has the id “free-trade”: correct it or remove the stance',
    ],
    [
      'a statement without any stance',
      `${STATEMENT}.stance`,
      {},
      'north-south.json, ns-ada-north-2025-02-03, stance: is empty: name at least one precondition on which the statement bears',
    ],
    [
      'more than sixty words',
      `${STATEMENT}.words`,
      'word '.repeat(61).trim(),
      'north-south.json, ns-ada-north-2025-02-03, words: has 61 words: quote at most 60, with […] where words are left out',
    ],
    [
      'a bracket that is not closed',
      `${STATEMENT}.words`,
      'They [the ministers must come down',
      'north-south.json, ns-ada-north-2025-02-03, words: [ and ] do not match: complete the pair',
    ],
    [
      'a closing mark without an opening one',
      `${STATEMENT}.words`,
      'No talks” before that',
      'north-south.json, ns-ada-north-2025-02-03, words: “ and ” do not match: complete the pair',
    ],
    [
      'a lone straight mark in another wording',
      `${STATEMENT}.alt.0.words`,
      'Duties "must fall',
      'north-south.json, ns-ada-north-2025-02-03, alt.0.words: has an odd number of " marks: complete the pair',
    ],
  ])('reports %s', (_fault, path, value, complaint) => {
    expect(complaints(path, value)).toEqual([complaint]);
  });

  it('takes a day as covered when the office’s bounds are not known', () => {
    const raw = broken(`${OFFICIAL}.offices.0.to`, null);
    const parsed = parseRecord({ ...raw, dossiers: broken(`${STATEMENT}.date`, '2025-11-11').dossiers });
    expect(parsed.ok && checkRecord(parsed.record)).toEqual([]);
  });

  it('reports a statement id that another dossier uses already', () => {
    const { officials, topics, dossiers } = smallRecord();
    const parsed = parseRecord({ officials, topics, dossiers: [...dossiers, { ...dossiers[0], id: 'east-west' }] });
    expect(parsed.ok && checkRecord(parsed.record).map(describeProblem)).toEqual([
      'east-west.json, lower-duties, id: is already used in north-south.json: ids must be unique over all dossiers, so choose another one',
      'east-west.json, ns-ada-north-2025-02-03, id: is already used in north-south.json: ids must be unique over all dossiers, so choose another one',
    ]);
  });

  it('reports a day outside the dossier’s period', () => {
    expect(complaints('dossiers.0.period', { from: '2025-02-04', to: '2025-12-01' })).toEqual([
      'north-south.json, ns-ada-north-2025-02-03, date: 2025-02-03 is outside the dossier’s period, 2025-02-04 to 2025-12-01: correct it or widen the period',
    ]);
  });
});

describe('the dossier', () => {
  it('reports a period that ends before it begins', () => {
    expect(complaints('dossiers.0.period', { from: '2025-01-01', to: '2024-01-01' })).toContain(
      'north-south.json, north-south, period.to: 2024-01-01 is before the beginning, 2025-01-01: correct one of the two',
    );
  });
});
