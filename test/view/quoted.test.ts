import { expect, test } from 'vitest';
import { quoted } from '../../src/view/Quoted.tsx';

test('puts a whole sentence in quotation marks', () => {
  expect(quoted('We will not sign.', false)).toBe('“We will not sign.”');
});

test.each([
  ['ignorant and disrespectful', '“… ignorant and disrespectful …”'],
  ['We will not sign', '“We will not sign …”'],
  ['until they apologise.', '“… until they apologise.”'],
  ['Sudria is afraid.', '“… Sudria is afraid. …”'],
  ['… nor will we sign', '“… nor will we sign …”'],
  ['We will not […]', '“We will not […]”'],
])('never shows the fragment %j as a full sentence', (words, shown) => {
  expect(quoted(words, true)).toBe(shown);
});
