import { expect, test } from 'vitest';
import { beginningOf } from '../../src/content/beginning.ts';

const PARAGRAPH = 'The harbour was quiet in the morning. '.repeat(10).trim();
const article = (paragraphs: number) => Array(paragraphs).fill(PARAGRAPH).join('\n\n');

test('a long article begins with whole paragraphs, which stand where they stand in it', () => {
  const text = article(20);
  const beginning = beginningOf(text) ?? '';
  expect(text.startsWith(`${beginning}\n\n`)).toBe(true);
  expect(beginning.split('\n\n').length).toBeLessThan(6);
});

test('a short article is read as a whole', () => {
  expect(beginningOf(article(5))).toBeNull();
  expect(beginningOf('')).toBeNull();
});

test('an article of one long paragraph is read as a whole', () => {
  expect(beginningOf(PARAGRAPH.repeat(40))).toBeNull();
});
