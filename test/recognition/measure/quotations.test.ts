import { describe, expect, test } from 'vitest';
import { marked, readingOf } from '../support.ts';
import { measureQuotations } from './quotations.ts';

const WALL = 'karl-holm-2025-03-01';
const AUTUMN = 'karl-holm-2025-03-28';

function measured(mark: string, read: Omit<Parameters<typeof readingOf>[1], 'published'>) {
  const article = marked(`He said: “Nobody talks.”{= ${mark}}`);
  return measureQuotations(article, readingOf(article.text, read));
}

const said = { words: '“Nobody talks.”' };

describe('verdicts', () => {
  test('are right with the verdict and the statement marked', () => {
    const { verdicts } = measured(`truncated ${WALL}`, {
      quotations: [{ ...said, verdict: 'truncated', statement: WALL }],
    });
    expect(verdicts).toEqual({ right: 1, of: 1 });
  });

  test.each([
    ['another verdict', [{ ...said, verdict: 'verbatim', statement: WALL }]],
    ['another statement', [{ ...said, verdict: 'truncated', statement: AUTUMN }]],
    ['nothing found in the record', [said]],
    ['no quotation there', []],
    ['a quotation elsewhere', [{ words: 'He said', verdict: 'truncated', statement: WALL }]],
  ] as const)('are wrong with %s', (_what, quotations) => {
    const { verdicts, verdictMistakes } = measured(`truncated ${WALL}`, { quotations });
    expect(verdicts).toEqual({ right: 0, of: 1 });
    expect(verdictMistakes).toHaveLength(1);
  });

  test('may be one of several, against one of several statements', () => {
    const mark = `verbatim/truncated ${WALL} | ${AUTUMN}`;
    const { verdicts } = measured(mark, { quotations: [{ ...said, verdict: 'verbatim', statement: AUTUMN }] });
    expect(verdicts.right).toBe(1);
  });

  test('of a stitched quotation name both halves, in any order', () => {
    const mark = `stitched ${WALL} + ${AUTUMN}`;
    const stitched = { ...said, verdict: 'stitched', statement: AUTUMN } as const;
    expect(measured(mark, { quotations: [{ ...stitched, also: WALL }] }).verdicts.right).toBe(1);
    expect(measured(mark, { quotations: [stitched] }).verdicts.right).toBe(0);
  });

  test('are judged on the quotation that shares most with the marked one', () => {
    const quotations = [{ words: '“Nobody' }, { words: 'talks.”', verdict: 'verbatim' as const, statement: WALL }];
    const { verdictMistakes } = measured(`verbatim ${WALL}`, { quotations });
    expect(verdictMistakes).toMatchObject([{ read: { record: { verdict: 'not-on-record' } } }]);
  });

  test('that pass changed words off as the record’s are counted by themselves', () => {
    const called = (verdict: 'verbatim' | 'truncated' | 'altered') =>
      measured(`altered ${WALL}`, { quotations: [{ ...said, verdict, statement: WALL }] });
    expect(called('verbatim')).toMatchObject({ alteredCalledVerbatim: 1, alteredCalledTruncated: 0 });
    expect(called('truncated')).toMatchObject({ alteredCalledVerbatim: 0, alteredCalledTruncated: 1 });
    expect(called('altered')).toMatchObject({ alteredCalledVerbatim: 0, alteredCalledTruncated: 0 });
  });
});

describe('what was said before', () => {
  const mark = 'not-on-record; before eva-holm-2025-02-14 | jon-vik-2025-04-08';

  test.each([
    [['a', 'b', 'jon-vik-2025-04-08'], 1],
    [['a', 'b', 'c', 'jon-vik-2025-04-08'], 0],
    [[], 0],
  ])('%j', (before, right) => {
    expect(measured(mark, { quotations: [{ ...said, before }] }).before).toEqual({ right, of: 1 });
  });

  test('is missing where the quotation was not found', () => {
    expect(measured(mark, {}).before).toEqual({ right: 0, of: 1 });
  });

  test('is not judged where no best statement is marked', () => {
    expect(measured('not-on-record', { quotations: [said] }).before).toEqual({ right: 0, of: 0 });
  });
});
