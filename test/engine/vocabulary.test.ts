import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readTokens, tokenize } from '../../src/engine/prose/tokens.ts';
import { columnByForm } from '../../src/engine/prose/vocabulary.ts';

/** What a column holds of each token of a text. */
function valuesIn(text: string, column: ReturnType<typeof columnByForm>): readonly (number | undefined)[] {
  const { forms } = readTokens(text);
  const values = column(forms.vocabulary);
  return forms.numbers.map((number) => values[number]);
}

test('works a form out once, however often the word stands in texts', () => {
  const asked: string[] = [];
  const lengths = columnByForm(Uint8Array, ({ text }) => {
    asked.push(text);
    return text.length;
  });
  expect(valuesIn('Barter begets barter', lengths)).toEqual([6, 6, 6]);
  expect(valuesIn('barter anew', lengths)).toEqual([6, 4]);
  for (const word of ['Barter', 'begets', 'barter', 'anew'])
    expect(asked.filter((each) => each === word)).toHaveLength(1);
});

test('keeps what two steps know of a word apart', () => {
  const isLong = columnByForm(Uint8Array, ({ text }) => text.length > 4);
  const codes = columnByForm(Int32Array, ({ text }) => -text.charCodeAt(0));
  expect(valuesIn('deal tariff deal', isLong)).toEqual([0, 1, 0]);
  expect(valuesIn('deal tariff deal', codes)).toEqual([-100, -116, -100]);
});

test('reads every word of a text with more different ones than it shares', () => {
  const words = Array.from({ length: 50_000 }, (_, k) => `w${k.toString(36)}`);
  expect(tokenize(words.join(' ')).map(({ text }) => text)).toEqual(words);
});

test('still knows what it knew of a text after another has filled its vocabulary', () => {
  const firsts = columnByForm(Int32Array, ({ text }) => text.charCodeAt(0));
  const before = readTokens('Quotas rose');
  const full = readTokens(Array.from({ length: 50_000 }, (_, k) => `v${k.toString(36)}`).join(' '));
  const after = readTokens('Quotas fell');
  for (const { tokens, forms } of [before, full, after]) {
    const column = firsts(forms.vocabulary);
    expect(forms.numbers.map((number) => column[number])).toEqual(tokens.map(({ text }) => text.charCodeAt(0)));
  }
});

test.each([
  'tariffs tariff ariffs',
  'minister ministers ministry',
  'negotiations negotiation negotiations',
  'München Munchen München',
  "don't dont don’t",
  'a aa aaa aaaa aaaaaaaa aaaaaaaaa',
])('tells words that are alike apart: %s', (text) => {
  expect(tokenize(text).map((token) => token.text)).toEqual(text.split(' '));
});

test('gives every token the very words of the text', () => {
  const word = fc.string({
    unit: fc.constantFrom('a', 'b', 'é', '\0', '’', '你', '\ud83d'),
    minLength: 1,
    maxLength: 12,
  });
  fc.assert(
    fc.property(fc.array(word, { maxLength: 40 }), (words) => {
      const text = words.join(' ');
      for (const token of tokenize(text)) expect(token.text).toBe(text.slice(token.start, token.end));
    }),
  );
});
