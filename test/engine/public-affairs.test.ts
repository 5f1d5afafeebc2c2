import { describe, expect, test } from 'vitest';
import { buildGazetteer } from '../../src/engine/persons/names/gazetteer.ts';
import { findMentions } from '../../src/engine/persons/names/mentions.ts';
import { buildDossierTerms } from '../../src/engine/preconditions/dossier-terms.ts';
import { isOnPublicAffairs } from '../../src/engine/preconditions/public-affairs.ts';
import { sentencesWithHits } from '../../src/engine/preconditions/sentence-hits.ts';
import { readForTerms } from '../../src/engine/preconditions/term-index.ts';
import { parseProse } from '../../src/engine/prose/prose.ts';
import { day, RECORD } from '../support/record.ts';

const gazetteer = buildGazetteer(RECORD.officials);

function isPublic(...sentences: readonly string[]): boolean {
  const prose = parseProse(sentences.join(' '));
  const { words } = readForTerms(prose, buildDossierTerms([]));
  const officials = findMentions(prose, gazetteer, day('2025-04-16'));
  return isOnPublicAffairs(sentencesWithHits(prose, words, officials), prose.forms);
}

const times = (number: number, sentence: string) => Array.from({ length: number }, () => sentence);
const GARDEN = 'The gardeners want guarantees for their hedge.';
const STATE = 'The two governments want guarantees for the border.';

describe('a text is on public affairs', () => {
  test('when more than a fifth of its sentences name those who govern', () => {
    expect(isPublic(...times(9, GARDEN), ...times(3, STATE))).toBe(true);
    expect(isPublic(...times(9, GARDEN), ...times(2, STATE))).toBe(false);
  });

  test('when many do, however long it is', () => {
    expect(isPublic(...times(60, GARDEN), ...times(5, STATE))).toBe(true);
  });

  test('when three officials are named, however many short sentences stand between', () => {
    const two = ['Ana Reyes smiled.', 'Karl Holm came late.'];
    expect(isPublic(...times(12, GARDEN), ...two, 'Mira Stone stayed.')).toBe(true);
    expect(isPublic(...times(12, GARDEN), ...two, 'Karl Holm stayed.')).toBe(false);
  });

  test('as long as it is short', () => {
    expect(isPublic(...times(8, GARDEN))).toBe(true);
  });
});
