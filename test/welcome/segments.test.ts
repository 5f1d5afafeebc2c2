import { expect, test } from 'vitest';
import type { Mark } from '../../src/model/mark.ts';
import { span, textOf } from '../../src/model/span.ts';
import { paragraphsOf, segmentsOf } from '../../src/welcome/segments.ts';

const TEXT = 'Ana Reyes said no.\n\nThe end.';
const mark = (id: string, start: number, end: number, drawn = span(start, end)): Mark => ({
  id,
  target: { layer: 'quotation', quotation: id },
  spans: [span(start, end)],
  drawn: [drawn],
  faint: false,
});

test('cuts a sentence where its marks begin and end, the narrowest mark first', () => {
  const [first] = paragraphsOf(TEXT);
  const pieces = segmentsOf(first ?? span(0, 0), [mark('sentence', 0, 18), mark('name', 0, 9)]);
  expect(pieces.map((piece) => [textOf(TEXT, piece), piece.marks.map(({ id }) => id)])).toEqual([
    ['Ana Reyes', ['name', 'sentence']],
    [' said no.', ['sentence']],
  ]);
});

test('finds the paragraphs and keeps one without marks whole', () => {
  const [, second] = paragraphsOf(TEXT);
  const pieces = segmentsOf(second ?? span(0, 0), [mark('sentence', 0, 18)]);
  expect(pieces.map((piece) => textOf(TEXT, piece))).toEqual(['The end.']);
  expect(pieces[0]?.marks).toEqual([]);
});

test('knows the words around a telling phrase as those of its sentence, on which nothing is drawn', () => {
  const [first] = paragraphsOf(TEXT);
  const pieces = segmentsOf(first ?? span(0, 0), [mark('sentence', 0, 18, span(10, 14))]);
  const ids = (marks: readonly Mark[]) => marks.map(({ id }) => id);
  expect(pieces.map((piece) => [textOf(TEXT, piece), ids(piece.marks), ids(piece.of)])).toEqual([
    ['Ana Reyes ', [], ['sentence']],
    ['said', ['sentence'], ['sentence']],
    [' no.', [], ['sentence']],
  ]);
});
