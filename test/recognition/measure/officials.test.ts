import { describe, expect, test } from 'vitest';
import { marked, readingOf } from '../support.ts';
import { measureOfficials } from './officials.ts';

const ARTICLE = marked(
  '[[Ana Reyes|ana-reyes]] met the minister. Then [[Reyes|ana-reyes]] left the [[Berg|tomas-berg?]] camp.',
);

const measured = (...officials: { id: string; words: string; evidence?: 'office' }[]) =>
  measureOfficials(ARTICLE, readingOf(ARTICLE.text, { officials }));

describe('officials', () => {
  test('are found by any part of the name, under the right id', () => {
    const { mentions, present } = measured({ id: 'ana-reyes', words: 'Reyes met' });
    expect(mentions.counts).toEqual({ predicted: 1, predictedRight: 1, marked: 2, markedFound: 1 });
    expect(mentions.missed.map(({ start }) => ARTICLE.text.slice(start, start + 5))).toEqual(['Reyes']);
    expect(present.counts).toEqual({ predicted: 1, predictedRight: 1, marked: 1, markedFound: 1 });
  });

  test('under another id are invented and missed at once', () => {
    const { mentions, present } = measured({ id: 'eva-holm', words: 'Ana Reyes' });
    expect(mentions.counts).toEqual({ predicted: 1, predictedRight: 0, marked: 2, markedFound: 0 });
    expect(present.invented).toEqual(['eva-holm']);
  });

  test('that are optional count neither when found nor when not', () => {
    expect(measured({ id: 'tomas-berg', words: 'Berg' }).mentions.counts).toMatchObject({ predicted: 0, marked: 2 });
    expect(measured({ id: 'tomas-berg', words: 'Berg' }).present.counts).toMatchObject({ predicted: 0, marked: 1 });
  });

  test('found by their office are not judged when the article names them', () => {
    const { mentions } = measured({ id: 'ana-reyes', words: 'the minister', evidence: 'office' });
    expect(mentions.counts.predicted).toBe(0);
  });

  test('found by their office alone are invented', () => {
    const { mentions, present } = measured({ id: 'mira-stone', words: 'the minister', evidence: 'office' });
    expect(mentions.invented.map(({ id }) => id)).toEqual(['mira-stone']);
    expect(present.invented).toEqual(['mira-stone']);
  });
});
