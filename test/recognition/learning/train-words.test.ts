import { describe, expect, test } from 'vitest';
import type { PreconditionId } from '../../../src/model/record.ts';
import { featuresIn } from './prepared.ts';
import { trainWords } from './train-words.ts';

const HERRING = 'herring-quota' as PreconditionId;
const APOLOGY = 'public-apology' as PreconditionId;

const lesson = (text: string, ...on: readonly PreconditionId[]) => ({ words: featuresIn(text), on, weight: 1 });

const LESSONS = [
  lesson('Norland wants the trawlers to land fewer kippers.', HERRING),
  lesson('Fewer kippers, said Norland, or no treaty.', HERRING),
  lesson('Sudria asks for contrition on the trawlers.', APOLOGY),
  lesson('Contrition comes first, Sudria holds.', APOLOGY),
  lesson('The trawlers lay in harbour.'),
];

const told = trainWords([HERRING, APOLOGY], LESSONS);
const tells = (id: PreconditionId, word: string) => told.get(id)?.get(word) ?? 0;

describe('a word', () => {
  test('tells of the precondition whose lessons hold it, and not of the others', () => {
    expect(tells(HERRING, 'kipper')).toBeGreaterThan(1);
    expect(tells(APOLOGY, 'kipper')).toBe(0);
  });

  test('that lessons on all have tells little of any', () => {
    expect(tells(HERRING, 'trawler')).toBeLessThan(tells(HERRING, 'kipper') / 2);
    expect(tells(APOLOGY, 'trawler')).toBeLessThan(tells(APOLOGY, 'contrition') / 2);
  });

  test('of no lesson tells nothing', () => {
    expect(tells(HERRING, 'waltz')).toBe(0);
  });
});

test('the same lessons give the same words', () => {
  expect(trainWords([HERRING, APOLOGY], LESSONS)).toEqual(told);
});
