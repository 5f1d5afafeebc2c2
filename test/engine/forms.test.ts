import { expect, test } from 'vitest';
import { keptByForm } from '../../src/engine/prose/forms.ts';
import { tokenize } from '../../src/engine/prose/tokens.ts';

test('works a form out once, however often the word stands in texts', () => {
  const asked: string[] = [];
  const lengthOf = keptByForm(({ text }) => {
    asked.push(text);
    return { length: text.length };
  });
  const lengths = ['Talks about talks', 'talks again'].flatMap((text) => tokenize(text).map(lengthOf));
  expect(lengths.map(({ length }) => length)).toEqual([5, 5, 5, 5, 5]);
  expect(asked).toEqual(['Talks', 'about', 'talks', 'again']);
});

test('keeps what two steps know of a word apart', () => {
  const isLong = keptByForm(({ text }) => text.length > 4);
  const shout = keptByForm(({ text }) => ({ loud: text.toUpperCase() }));
  const [deal, tariff] = tokenize('deal tariff').map((token) => [isLong(token), shout(token).loud, isLong(token)]);
  expect([deal, tariff]).toEqual([
    [false, 'DEAL', false],
    [true, 'TARIFF', true],
  ]);
});

test('reads every word of a text with more different ones than it remembers', () => {
  const words = Array.from({ length: 50_000 }, (_, k) => `w${k.toString(36)}`);
  expect(tokenize(words.join(' ')).map(({ text }) => text)).toEqual(words);
});
