import { expect, test } from 'vitest';
import { typedHost } from '../../src/options/typed-host.ts';

test.each([
  ['reuters.com', 'reuters.com'],
  ['  https://www.Reuters.com/world/ ', 'reuters.com'],
  ['*.reuters.com', 'reuters.com'],
  ['zürich.example', 'xn--zrich-kva.example'],
  ['reuters', null],
  ['', null],
  ['two words.com', null],
  ['*', null],
  ['user@reuters.com', null],
])('understands %j, typed by a reader, as %s', (typed, host) => {
  expect(typedHost(typed)).toBe(host);
});
