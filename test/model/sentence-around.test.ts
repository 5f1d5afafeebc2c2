import { expect, test } from 'vitest';
import { sentenceAround } from '../../src/model/sentence-around.ts';
import { at } from '../view/support/reading.ts';

const TEXT = [
  'It rained. The boats, she said, come\u00a0first. They left.',
  'A second line.',
  'A third one. The end.',
].join('\n\n');
const around = (...words: string[]) =>
  sentenceAround(
    TEXT,
    words.map((each) => at(each, TEXT)),
  );

test.each([
  ['one word', ['boats'], 'The boats, she said, come first.'],
  ['parts of one sentence', ['The boats', 'come'], 'The boats, she said, come first.'],
  ['parts of two sentences', ['rained', 'come'], 'It rained. The boats, she said, come first.'],
  ['the first word of the text', ['It'], 'It rained.'],
  ['the last words of the text', ['The end.'], 'The end.'],
  ['parts in two paragraphs', ['They', 'second'], 'They left. A second line.'],
  ['nothing', [], ''],
])('finds the sentence around %s', (_, words, sentence) => {
  expect(around(...words)).toBe(sentence);
});

test('keeps no more of an endless sentence than can be judged', () => {
  const text = 'word '.repeat(2000);
  expect(sentenceAround(text, [{ start: 10, end: 14 }])).toHaveLength(2000);
});
