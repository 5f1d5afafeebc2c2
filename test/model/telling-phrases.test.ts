import { expect, test } from 'vitest';
import type { Passage } from '../../src/model/findings.ts';
import { type Span, textOf } from '../../src/model/span.ts';
import { tellingPhrases } from '../../src/model/telling-phrases.ts';
import { at } from '../view/support/reading.ts';

const TEXT = 'Norland left.\n\nSudria wants export controls lifted first.\n\nNobody spoke.';
const SENTENCE = 'Sudria wants export controls lifted first.';

const phrases = (...terms: readonly Span[]) => {
  const passage: Passage = { ...at(SENTENCE, TEXT), level: 2, role: 'demanded', terms };
  return tellingPhrases(TEXT, passage).map((phrase) => textOf(TEXT, phrase));
};
const term = (words: string) => at(words, TEXT);

test('the line of a passage stands under its terms', () => {
  expect(phrases(term('export controls'), term('first'))).toEqual(['export controls', 'first']);
});

test('terms with nothing but space between them have one line', () => {
  expect(phrases(term('controls'), term('export'), term('lifted'))).toEqual(['export controls lifted']);
});

test('terms that overlap have one line', () => {
  expect(phrases(term('export controls'), term('controls lifted'), term('export'))).toEqual(['export controls lifted']);
});

test('the whole passage has a line where no term tells', () => {
  expect(phrases()).toEqual([SENTENCE]);
});

test('no line stands outside the passage or under nothing', () => {
  expect(phrases(term('left'), term('spoke'), { start: 20, end: 20 })).toEqual([SENTENCE]);
});

test('a line ends with its paragraph', () => {
  const passage: Passage = {
    start: 0,
    end: TEXT.length,
    level: 2,
    role: 'demanded',
    terms: [term('left.'), term('Sudria')],
  };
  expect(tellingPhrases(TEXT, passage)).toHaveLength(2);
});
