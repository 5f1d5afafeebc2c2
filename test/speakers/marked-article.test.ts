import { describe, expect, test } from 'vitest';
import { textOf } from '../../src/model/span.ts';
import { parseMarkedArticle } from './marked-article.ts';

/** `“We will sign,” → person Ana Reyes`, a line each. */
function marksIn(source: string): string[] {
  const { text, stretches } = parseMarkedArticle(source);
  return stretches.map((stretch) => `${textOf(text, stretch)} → ${stretch.truth.map(Object.values).join(' or ')}`);
}

describe('a marked article', () => {
  test('reads without its marks as it was printed', () => {
    const { text, published } = parseMarkedArticle('published: 2031-03-04\n\n“We will sign,”{Ana Reyes} she said.\n');
    expect(text).toBe('“We will sign,” she said.');
    expect(published).toBe('2031-03-04');
  });

  test.each([
    [
      '“We will sign,”{Ana Reyes} she said. “Soon.”{=}',
      ['“We will sign,” → person,Ana Reyes', '“Soon.” → person,Ana Reyes'],
    ],
    ['‘I’ve said “no”’{Jon Vik}, he said.', ['‘I’ve said “no”’ → person,Jon Vik']],
    ['"It\'s late,"{?} he said.', ['"It\'s late," → open']],
    ['The “grey fleet”{-} sails.', ['“grey fleet” → not-speech']],
    ['“No.”{unnamed: a diplomat|the envoy|?}', ['“No.” → unnamed,a diplomat or unnamed,the envoy or open']],
    ['“No,”{body: the Harbour Board} it said.', ['“No,” → body,the Harbour Board']],
    ['“We waited.\n\n“We left.”{Eva Holm}', ['“We waited. → person,Eva Holm', '“We left.” → person,Eva Holm']],
  ])('%s', (source, marks) => {
    expect(marksIn(source)).toEqual(marks);
  });

  test.each([
    ['“We will sign,” she said.'],
    ['“We will sign,”{Ana Reyes} she said. “Soon.”'],
    ['She said {Ana Reyes} that it was late.'],
    ['“Soon.”{}'],
    ['“Soon.”{=}'],
    ['She said: “We waited.'],
  ])('is refused: %s', (source) => {
    expect(() => parseMarkedArticle(source)).toThrow();
  });
});
