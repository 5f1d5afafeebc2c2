import { describe, expect, test } from 'vitest';
import { parseMarkedArticle } from '../marked-article.ts';
import { KNOWN, marked, readingOf } from '../support.ts';
import { dateViolations } from './dates.ts';
import { measureReader, measureReading, total } from './measure.ts';
import { describeMistakes } from './mistakes.ts';
import { table } from './table.ts';

const TRAP = parseMarkedArticle(
  'published: 2025-04-16\ntitle: Lunch\ntrap: herring as a meal\n\nFry the herring.',
  KNOWN,
);

describe('dates', () => {
  const violations = (published: string | null, before: string[], since: string[]) =>
    dateViolations(readingOf('“No.”', { published, quotations: [{ words: '“No.”', before, since }] }), KNOWN.dateOf);

  test('strictly before and strictly after the article are no violation', () => {
    expect(violations('2025-04-16', ['jon-vik-2025-04-08'], ['ana-reyes-2025-05-20'])).toEqual([]);
  });

  test('of the same day, of the other side and of nowhere are', () => {
    const wrong = ['ana-reyes-2025-04-16', 'karl-holm-2025-07-02', 'nobody-2025-01-01'];
    expect(violations('2025-04-16', wrong, ['ana-reyes-2025-04-16'])).toEqual([...wrong, 'ana-reyes-2025-04-16']);
  });

  test('are all wrong where the article’s day is not known', () => {
    expect(violations(null, ['jon-vik-2025-04-08'], ['ana-reyes-2025-05-20'])).toHaveLength(2);
    expect(violations(null, [], [])).toEqual([]);
  });
});

describe('the measure of a reader', () => {
  test('counts preconditions on traps, and on nothing else', () => {
    const found = { preconditions: [{ id: 'herring-quota', words: 'herring' }] };
    expect(measureReading(TRAP, readingOf(TRAP.text, found), KNOWN.dateOf).trapPreconditions).toBe(1);
    const article = marked('Fry the herring.');
    expect(measureReading(article, readingOf(article.text, found), KNOWN.dateOf).trapPreconditions).toBe(0);
  });

  test('gives the reader the article as a page would, and sums what it finds', () => {
    const article = marked('<<[[Ana Reyes|ana-reyes]] wants an apology.>>{public-apology demanded}');
    const articles = new Map([
      ['one', article],
      ['two', TRAP],
    ]);
    const seen: string[] = [];
    const read = ({ text }: { readonly text: string }) => {
      seen.push(text);
      return readingOf(text, text.includes('Ana') ? { officials: [{ id: 'ana-reyes', words: 'Ana Reyes' }] } : {});
    };
    const sums = total(measureReader(read, articles, KNOWN.dateOf), articles);
    expect(seen).toEqual(['Ana Reyes wants an apology.', 'Fry the herring.']);
    expect(sums).toMatchObject({
      articles: 2,
      traps: 1,
      mentions: { predictedRight: 1, marked: 1 },
      passages: { predicted: 0, marked: 1 },
    });
  });

  test('prints a dash where there was nothing to measure', () => {
    const articles = new Map([['two', TRAP]]);
    const sums = total(
      measureReader((article) => readingOf(article.text, {}), articles, KNOWN.dateOf),
      articles,
    );
    expect(table({ dev: sums })).toMatch(/officials, mentions: F1 +– +≥ 97/);
  });

  test('shows each mistake where it was made', () => {
    const article = marked('<<[[Ana Reyes|ana-reyes]] wants it.>>{public-apology demanded} “No.”{= not-on-record}');
    const reading = readingOf(article.text, { officials: [{ id: 'eva-holm', words: 'Reyes' }] });
    expect(describeMistakes(article, measureReading(article, reading, KNOWN.dateOf))).toEqual([
      'invented official eva-holm: …Ana ⟦Reyes⟧ wants it. “No.”…',
      'missed official ana-reyes: …⟦Ana Reyes⟧ wants it. “No.”…',
      'missed passage public-apology: …⟦Ana Reyes wants it.⟧ “No.”…',
      'verdict no quotation, but it is not-on-record: …Ana Reyes wants it. ⟦“No.”⟧…',
    ]);
  });
});
