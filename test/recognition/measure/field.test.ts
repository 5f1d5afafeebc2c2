import { describe, expect, test } from 'vitest';
import type { Passage } from '../../../src/model/findings.ts';
import type { DossierId, PreconditionId } from '../../../src/model/record.ts';
import type { Label, LabelledText } from '../learning/labelled-text.ts';
import { fieldFigures, judge, shownAt } from './field.ts';

const HERRING = 'herring-quota' as PreconditionId;
const APOLOGY = 'public-apology' as PreconditionId;
const TALKS = 'norland-sudria' as DossierId;
const TEXT = 'Norland wants herring. The sea is grey. Sudria apologises.';
const at = (words: string) => ({ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length });

const label = (words: string, precondition: PreconditionId, level: Label['level']): Label => {
  return { ...at(words), precondition, level };
};
const passage = (words: string, level: 1 | 2 = 2): Passage => ({ ...at(words), level, role: 'demanded', terms: [] });

const read = (...labels: readonly Label[]): LabelledText => {
  return { id: 'a', origin: 'real', group: 'on', text: TEXT, published: null, about: [TALKS], labels };
};

const judged = (text: LabelledText, id: PreconditionId, ...passages: readonly Passage[]) =>
  judge(text, { dossiers: [TALKS], preconditions: [{ id, dossier: TALKS, passages }], unsure: [] }, 'all', () => [
    HERRING,
    APOLOGY,
  ]);

describe('a passage holds', () => {
  const text = read(label('Norland wants herring.', HERRING, 2));

  test('where a sentence is labelled for the same precondition', () => {
    expect(fieldFigures([judged(text, HERRING, passage('Norland wants herring.'))])).toMatchObject({
      precision: 1,
      recallTwo: 1,
      preconditionsTwo: 1,
      falselyMarked: 0,
    });
  });

  test('not for another one, nor in another sentence', () => {
    const wrong = [
      judged(text, APOLOGY, passage('Norland wants herring.')),
      judged(text, HERRING, passage('The sea is grey.')),
    ];
    expect(fieldFigures(wrong)).toMatchObject({ precision: 0, recallTwo: 0, falselyMarked: 1 });
  });

  test('or not where it can be seen either way: it is not judged', () => {
    const open = read(label('Norland wants herring.', HERRING, null));
    expect(fieldFigures([judged(open, HERRING, passage('Norland wants herring.'))])).toMatchObject({ passages: 0 });
  });
});

test('a precondition that a text has a label of, but is neither found nor unsure, is wrongly called absent', () => {
  const text = read(label('Sudria apologises.', APOLOGY, 1));
  expect(judged(text, HERRING, passage('Norland wants herring.')).wronglyAbsent).toEqual([APOLOGY]);
});

test('key passages are those that state a demand, and the first that is on its subject', () => {
  const all = [passage('Norland wants herring.', 1), passage('The sea is grey.', 1), passage('Sudria apologises.', 2)];
  expect(shownAt('key', all)).toEqual([all[0], all[2]]);
  expect(shownAt('all', all)).toEqual(all);
});
