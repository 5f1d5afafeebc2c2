import { describe, expect, test } from 'vitest';
import { bundledRecord } from '../../src/dataset/bundled.ts';
import { entriesOf } from '../../src/dossier/entries.ts';
import { choicesOf } from '../../src/dossier/filter.ts';
import { createSearch, hitSpans } from '../../src/dossier/search.ts';
import type { RecordQuery } from '../../src/model/record-query.ts';
import { textOf } from '../../src/model/span.ts';
import { smallRecord } from './record.ts';

const search = createSearch(entriesOf(smallRecord()));
const found = (query: RecordQuery) => search.find(query).map(({ entry }) => entry.statement.id);
const sorted = (query: RecordQuery) => found(query).sort();

describe('a search', () => {
  test.each<[string, string, string[]]>([
    ['words', 'threat', ['r1']],
    ['every word asked for', 'boats return', ['v1', 'r2', 'v2']],
    ['the beginning of a word', 'apolog', ['r1', 'v1']],
    ['a word with a slip', 'threet', ['r1']],
    ['the name of the speaker', 'vik', ['v1', 'v2']],
    ['a name without its accent', 'sanchez', ['s1']],
    ['the side', 'westmark', ['s1']],
    ['the label of a precondition', 'toll', ['s1']],
    ['what a source is called', 'gazette threat', ['r1']],
    ['words that stand together', '“must come home”', ['r2']],
    ['straight quotation marks too', '"come must"', []],
    ['nothing for words that nobody said', 'submarines', []],
    ['everything for nothing', '  ', ['r1', 'r2', 's1', 'v1', 'v2']],
  ])('finds %s', (_, q, ids) => {
    expect(sorted({ q })).toEqual([...ids].sort());
  });

  test('puts words of the statement before words around it', () => {
    expect(found({ q: 'apology' })).toEqual(['v1', 'r1']);
  });

  test('marks the words it went by, in the statement’s own spelling', () => {
    const [hit] = search.find({ q: 'BOAT homes' });
    const { words } = hit?.entry.statement ?? { words: '' };
    expect(hitSpans(words, hit?.terms ?? new Set()).map((span) => textOf(words, span))).toEqual(['boats', 'home']);
  });

  test.each(['(((', '"', '*', '“”', '\u0000', 'a'.repeat(5_000), '__proto__', 'constructor'])('survives %j', (q) => {
    expect(() => search.find({ q })).not.toThrow();
  });
});

describe('the filters', () => {
  test.each<[string, RecordQuery, string[]]>([
    ['a negotiation', { dossier: 'eastmark-westmark' }, ['s1']],
    ['an official', { official: 'jon-vik' }, ['v1', 'v2']],
    ['a side', { side: 'Norland' }, ['r1', 'r2']],
    ['a precondition', { precondition: 'boat-return' }, ['r2', 'v1', 'v2']],
    ['a stance on any precondition', { stance: 'refuses' }, ['v1']],
    ['a stance on the precondition in view only', { stance: 'refuses', precondition: 'boat-return' }, []],
    ['days from', { from: '2025-04-08' }, ['r2', 'v2']],
    ['days until, that day included', { to: '2025-02-01' }, ['r1', 's1']],
    ['what a second reading found', { checked: 'found' }, ['r1', 'r2', 'v2']],
    ['what needs no caution', { checked: 'clear', dossier: 'norland-sudria' }, ['r1', 'r2']],
    ['words and filters together', { q: 'boats', side: 'Sudria', stance: 'offers' }, ['v2']],
    ['what does not exist', { official: '__proto__' }, []],
  ])('keep %s', (_, query, ids) => {
    expect(sorted(query)).toEqual(ids);
  });

  test('offer only what leaves something, with its number, whatever they are set to themselves', () => {
    const query = { side: 'Sudria', official: 'jon-vik' };
    const choices = choicesOf(search.entries, query, 'official', ({ statement }) => [
      [statement.official, statement.official],
    ]);
    expect(choices).toEqual([{ value: 'jon-vik', label: 'jon-vik', count: 2 }]);
  });
});

test.each<[RecordQuery, string[]]>([
  [{ dossier: 'norland-sudria' }, ['v2', 'r2', 'v1', 'r1']],
  [{ dossier: 'norland-sudria', order: 'oldest' }, ['r1', 'v1', 'r2', 'v2']],
  [{ q: 'boats', order: 'newest', dossier: 'norland-sudria' }, ['v2', 'r2', 'v1']],
])('%j is ordered by day', (query, ids) => {
  expect(found(query)).toEqual(ids);
});

test('gives every official of the bundled record that speaks for a party its side', () => {
  const entries = entriesOf(bundledRecord);
  const others = entries.filter(({ side, dossier }) => side === dossier.parties.length);
  expect(others.length / entries.length).toBeLessThan(0.1);
});
