import { describe, expect, test } from 'vitest';
import { howTelling, tellingWordsOf } from '../../src/engine/preconditions/telling-words.ts';
import type { Dossier, PreconditionId } from '../../src/model/record.ts';
import { RECORD } from '../support/record.ts';

const [given] = RECORD.dossiers;
const dossier = {
  ...(given as Dossier),
  preconditions: (given as Dossier).preconditions.map((one) => ({
    ...one,
    summary:
      one.id === 'herring-quota'
        ? 'Norland wants fewer herring caught. Herring swim in both waters, and herring do not mind a border.'
        : one.summary,
  })),
};
/** “Herring” as terms see it: the ending is cut. */
const HERRING = 'herring-quota' as PreconditionId;
const APOLOGY = 'public-apology' as PreconditionId;
const tells = (id: PreconditionId, ...stems: string[]) => howTelling(new Set(stems), tellingWordsOf(dossier).get(id));

describe('the words of a sentence', () => {
  test('tell of the precondition whose texts hold them, and not of the others', () => {
    expect(tells(HERRING, 'her')).toBeGreaterThan(1);
    expect(tells(APOLOGY, 'her')).toBe(0);
  });

  test('tell next to nothing when all preconditions share them', () => {
    expect(tells(HERRING, 'want', 'the', 'norland')).toBeLessThan(0.5);
  });

  test('tell nothing of a precondition that the dossier does not have', () => {
    expect(howTelling(new Set(['herring']), tellingWordsOf(dossier).get('other' as PreconditionId))).toBe(0);
  });
});
