import { describe, expect, test } from 'vitest';
import type { Level } from '../../src/model/findings.ts';
import { marksOf } from '../../src/model/mark.ts';
import type { Density } from '../../src/model/settings.ts';
import { shownMarks } from '../../src/model/shown-marks.ts';
import { shownPassages } from '../../src/model/shown-passages.ts';
import { at, preconditionId, preconditionRead, reading } from '../view/support/reading.ts';

const NONE: ReadonlySet<string> = new Set();
const APOLOGY = preconditionId('public-apology');

/** A precondition with passages of these levels, in reading order. */
const found = (...levels: readonly Level[]) =>
  preconditionRead({
    passages: levels.map((level, k) => ({ start: k, end: k + 1, level, role: 'mentioned', terms: [] })),
  });
const places = (levels: readonly Level[], density: Density, hidden = NONE, begun = new Set<typeof APOLOGY>()) =>
  shownPassages(found(...levels), { density, hidden, begun }).map(({ mark }) => Number(mark.split(':')[2]));

describe('key passages', () => {
  test.each([
    ['all that state or answer the demand', [2, 2, 2], [0, 1, 2]],
    ['and the first that is about its subject', [2, 1, 2, 1, 1], [0, 1, 2]],
    ['which stands alone where nothing states the demand', [1, 1, 1], [0]],
  ] as const)('are %s', (_what, levels, shown) => {
    expect(places(levels, 'key')).toEqual(shown);
  });

  test('leave out what was called wrong, and the next on the subject takes its place', () => {
    expect(places([1, 1, 2], 'key', new Set(['precondition:public-apology:0']))).toEqual([1, 2]);
  });

  test('hold no passage on the subject where an earlier part of the page has one', () => {
    expect(places([1, 2, 1], 'key', NONE, new Set([APOLOGY]))).toEqual([1]);
  });
});

test('all passages are all but those that were called wrong', () => {
  expect(places([1, 1, 2], 'all', new Set(['precondition:public-apology:1']), new Set([APOLOGY]))).toEqual([0, 2]);
});

describe('the marks of a reading', () => {
  const words = at('The fishing quota is open.');
  const page = reading({
    preconditions: [
      preconditionRead({
        passages: [
          { ...at('“We will not sign under threat.”'), level: 1, role: 'mentioned', terms: [] },
          { ...words, level: 1, role: 'mentioned', terms: [at('quota')] },
        ],
      }),
    ],
  });
  const ids = (density: Density) => shownMarks(page, { density, hidden: NONE }).map(({ id }) => id);

  test('have the same passages as the lists, by the same ids', () => {
    expect(ids('key')).not.toContain('precondition:public-apology:1');
    expect(ids('all')).toContain('precondition:public-apology:1');
    expect(ids('all')).toHaveLength(ids('key').length + 1);
  });

  test('stand for the sentence, are drawn under its telling phrase, and stand back at the lower level', () => {
    const mark = marksOf(page).find(({ id }) => id === 'precondition:public-apology:1');
    expect(mark).toMatchObject({ spans: [words], drawn: [at('quota')], faint: true });
  });
});
