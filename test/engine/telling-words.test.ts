import { describe, expect, test } from 'vitest';
import { tellsOf, toldOf } from '../../src/engine/preconditions/telling-words.ts';
import { withClasses } from '../../src/engine/preconditions/word-classes.ts';
import type { Dossier, PreconditionId } from '../../src/model/record.ts';
import { RECORD } from '../support/record.ts';

const [given] = RECORD.dossiers;
const dossier = {
  ...(given as Dossier),
  preconditions: (given as Dossier).preconditions.map((one) => ({
    ...one,
    summary:
      one.id === 'herring-quota'
        ? 'Norland wants fewer kippers. Sudria is willing to herd herring, and kippers do not mind a border.'
        : one.summary,
  })),
};
const HERRING = placeOf('herring-quota');
const APOLOGY = placeOf('public-apology');
const tells = (place: number, ...stems: string[]) => toldOf(dossier, new Set(stems)).much[place];

function placeOf(id: string): number {
  return dossier.preconditions.findIndex((one) => one.id === id);
}

describe('the words of a sentence', () => {
  test('tell of the precondition whose texts hold them, and not of the others', () => {
    expect(tells(HERRING, 'kipper')).toBeGreaterThanOrEqual(1);
    expect(tells(APOLOGY, 'kipper')).toBe(0);
  });

  test('tell nothing when they are compared as a function word is: “willing” as “will”', () => {
    expect(tells(HERRING, 'will')).toBe(0);
    expect(tells(HERRING, 'her')).toBe(0);
  });

  test('tell next to nothing when all preconditions share them', () => {
    expect(tells(HERRING, 'want', 'the', 'norland')).toBeLessThan(1);
  });

  describe('that the record comes with', () => {
    /** In steps of a quarter; at forty a word tells nothing. */
    const at = (level: number, word: string) => [...Array.from({ length: level }, () => ''), word];
    const taught = { ...dossier, words: { ['herring-quota' as PreconditionId]: at(44, 'kipper #tariff') } };

    test('are taken instead of those of its texts', () => {
      expect(toldOf(taught, new Set(['herd'])).much[HERRING]).toBe(0);
      expect(tellsOf(taught, 'kipper', HERRING)).toBe(1);
    });

    test('tell less in a longer sentence', () => {
      expect(toldOf(taught, new Set(['kipper'])).much[HERRING]).toBe(1);
      expect(toldOf(taught, new Set(['kipper', 'on', 'the', 'pier'])).much[HERRING]).toBe(0.5);
    });

    test('may speak against a precondition', () => {
      const against = { ...dossier, words: { ['herring-quota' as PreconditionId]: at(36, 'waltz') } };
      expect(toldOf(against, new Set(['waltz'])).much[HERRING]).toBe(-1);
    });

    test('tell by the group that they share with others', () => {
      expect(toldOf(taught, withClasses(['levy'])).much[HERRING]).toBeGreaterThan(0);
    });
  });
});
