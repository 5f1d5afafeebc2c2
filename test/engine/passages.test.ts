import { describe, expect, test } from 'vitest';
import type { SentenceEvidence } from '../../src/engine/preconditions/evidence.ts';
import { FITTED, type PassageWeights } from '../../src/engine/preconditions/passage-score.ts';
import { sentencesOn } from '../../src/engine/preconditions/passages.ts';
import type { Dossier, PreconditionId } from '../../src/model/record.ts';
import { RECORD } from '../support/record.ts';

const HERRING = 'herring-quota' as PreconditionId;
const dossier: Dossier = { ...(RECORD.dossiers[0] as Dossier), words: { [HERRING]: [] } };
const place = dossier.preconditions.findIndex(({ id }) => id === HERRING);

/** What a sentence’s words tell is all that counts here: with 3.2 it is as likely as not. */
const weights = { ...Object.fromEntries(FITTED.map((name) => [name, 0])), none: -3.2, telling: 1 } as PassageWeights;

function sentence(telling: number): SentenceEvidence {
  const much = dossier.preconditions.map((_, k) => (k === place ? telling : 0));
  const hits = {
    features: () => new Set(),
    hasWish: () => false,
    spelled: () => [],
    paragraph: {},
    words: { from: 0, to: 0 },
  };
  return {
    hits: hits as unknown as SentenceEvidence['hits'],
    parties: new Set(),
    isOnSubject: false,
    evidence: [],
    told: () => ({ much, words: much, most: telling }),
    isElsewhere: false,
  };
}

const found = (...telling: number[]) => {
  const sentences = telling.map(sentence);
  return (sentencesOn(dossier, sentences, weights).get(HERRING) ?? []).map(({ sentence }) =>
    sentences.indexOf(sentence),
  );
};

describe('a doubtful sentence', () => {
  test('is no passage beside a clear one', () => {
    expect(found(3, 4, 5)).toEqual([1, 2]);
  });

  test('stands alone where none is clear', () => {
    expect(found(3, 3.1, 1)).toEqual([1]);
  });
});

test('a sentence that is hardly likely is no passage, whether others are or not', () => {
  expect(found(2.5)).toEqual([]);
  expect(found(2.5, 4)).toEqual([1]);
});
