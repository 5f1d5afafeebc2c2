import { describe, expect, test } from 'vitest';
import { marked, readingOf } from '../support.ts';
import { measurePreconditions } from './preconditions.ts';

const ARTICLE = marked(
  '<<Norland wants an apology.>>{public-apology demanded, herring-quota mentioned?} It rained. <<Sudria will not apologise.>>{public-apology denied}',
);

const measured = (...preconditions: { id: string; words: string; role?: 'met' }[]) =>
  measurePreconditions(ARTICLE, readingOf(ARTICLE.text, { preconditions }));

describe('preconditions', () => {
  test('are found where a passage overlaps the marked sentence', () => {
    const { passages, present } = measured({ id: 'public-apology', words: 'an apology. It' });
    expect(passages.counts).toEqual({ predicted: 1, predictedRight: 1, marked: 2, markedFound: 1 });
    expect(present.counts).toEqual({ predicted: 1, predictedRight: 1, marked: 1, markedFound: 1 });
  });

  test('elsewhere are invented as passages, though the article is on them', () => {
    const { passages, present } = measured({ id: 'public-apology', words: 'It rained.' });
    expect(passages.counts).toEqual({ predicted: 1, predictedRight: 0, marked: 2, markedFound: 0 });
    expect(present.counts).toMatchObject({ predicted: 1, predictedRight: 1 });
  });

  test('that are optional count neither as passages nor for the article', () => {
    const { passages, present } = measured({ id: 'herring-quota', words: 'Norland' });
    expect(passages.counts).toMatchObject({ predicted: 0, marked: 2 });
    expect(present.counts).toMatchObject({ predicted: 0, marked: 1 });
  });

  test('of which the article says nothing are invented', () => {
    expect(measured({ id: 'end-embargo', words: 'Norland' }).present.invented).toEqual(['end-embargo']);
  });

  test('found twice in one sentence make it found once', () => {
    const { passages } = measured(
      { id: 'public-apology', words: 'Norland wants' },
      { id: 'public-apology', words: 'an apology' },
    );
    expect(passages.counts).toEqual({ predicted: 2, predictedRight: 2, marked: 2, markedFound: 1 });
  });

  test('have their role judged only where they are found', () => {
    const { roles, roleMistakes } = measured(
      { id: 'public-apology', words: 'Norland' },
      { id: 'public-apology', words: 'Sudria', role: 'met' },
    );
    expect(roles).toEqual({ right: 1, of: 2 });
    expect(roleMistakes).toMatchObject([{ id: 'public-apology', role: 'denied', given: 'met' }]);
    expect(measured().roles).toEqual({ right: 0, of: 0 });
  });
});
