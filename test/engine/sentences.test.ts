import { expect, test } from 'vitest';
import { parseProse } from '../../src/engine/prose/prose.ts';

function sentencesOf(text: string): string[] {
  return parseProse(text).paragraphs.flatMap(({ sentences }) =>
    sentences.map(({ start, end }) => text.slice(start, end)),
  );
}

test.each([
  'She was held in the Oct. 7 attack, the minister said.',
  'The No. 2 official at the port, and nos. 3 and 4, have left since Feb. 12.',
  'Mr. Vik met Pres. Brandt at Ft. Lindow.',
  'Talks with U.S. officials resume on Sept. 3 at 5 p.m. in Norland.',
])('“%s” is one sentence', (text) => {
  expect(sentencesOf(text)).toEqual([text]);
});

test.each([
  ['She came on Monday. Three ministers left.', ['She came on Monday.', 'Three ministers left.']],
  ['They left in May. 12 others stayed.', ['They left in May.', '12 others stayed.']],
])('%s', (text, sentences) => {
  expect(sentencesOf(text)).toEqual(sentences);
});
