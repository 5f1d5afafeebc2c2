import { describe, expect, test } from 'vitest';
import { RECORD } from '../../support/record.ts';
import { marked } from '../support.ts';
import { crossValidate } from './cross-validate.ts';
import { fitWeights } from './examples.ts';
import { foldsOf } from './folds.ts';
import { prepare } from './prepared.ts';

const LEAD = 'Norland and Sudria resumed talks on fishing. Ana Reyes of Norland met Karl Holm of Sudria.';

const article = (sentence: string) => marked(`${LEAD}\n\n${sentence} The weather was fine.`);

const ARTICLES = new Map([
  ['1-a', article('<<Norland wants kippers from Sudria before it signs.>>{herring-quota demanded}')],
  ['2-b', article('<<Norland must have its kippers from Sudria.>>{herring-quota demanded}')],
  ['3-c', article('<<Sudria demands a public apology of Norland.>>{public-apology demanded}')],
  ['4-d', article('Norland sent a band to Sudria.')],
]);

const folds = foldsOf(prepare(ARTICLES, RECORD), RECORD.dossiers, new Map(), 4);

describe('folds', () => {
  test('hold each article once', () => {
    expect(folds.flatMap(({ articles }) => articles.map(({ name }) => name)).sort()).toEqual([...ARTICLES.keys()]);
  });

  test('know no word that only their own article has', () => {
    const words = folds.map(({ dossiers }) => JSON.stringify(dossiers.map((dossier) => dossier.words)));
    expect(words[3]).toContain('kipper');
    const alone = foldsOf(prepare(new Map([...ARTICLES].slice(1)), RECORD), RECORD.dossiers, new Map(), 3);
    expect(JSON.stringify(alone[0]?.dossiers.map((dossier) => dossier.words))).not.toContain('kipper');
    expect(JSON.stringify(alone[1]?.dossiers.map((dossier) => dossier.words))).toContain('kipper');
  });

  test('teach by sentences that are on a precondition and by those that are not', () => {
    const kinds = new Set(folds.flatMap(({ examples }) => examples.map(({ isSo }) => isSo)));
    expect(kinds.has(true)).toBe(true);
  });
});

test('every article is measured, with what was learned from the others', () => {
  const { measured, present } = crossValidate(folds);
  expect([...measured.keys()].sort()).toEqual([...ARTICLES.keys()]);
  expect(present.marked).toBe(3);
});

test('weights are rounded, so that they can be read and compared', () => {
  const weights = Object.values(fitWeights(folds.flatMap(({ examples }) => examples)));
  expect(weights.map((weight) => Math.round(100 * weight) / 100)).toEqual(weights);
});
