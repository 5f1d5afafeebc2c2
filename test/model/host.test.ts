import { describe, expect, test } from 'vitest';
import { coversHost, hostOf } from '../../src/model/host.ts';

test.each([
  ['https://www.reuters.com/world/a?b#c', 'reuters.com'],
  ['http://News.Example.org:8080/', 'news.example.org'],
  ['https://xn--zrich-kva.example/', 'xn--zrich-kva.example'],
  ['https://reader@example.org:443?q', 'example.org'],
  ['https://www.example.org./', 'example.org'],
  ['chrome://extensions', null],
  ['about:blank', null],
  ['not an address', null],
])('takes from %s the host %s', (url, host) => {
  expect(hostOf(url)).toBe(host);
});

describe('a listed host', () => {
  test('stands for itself and its subdomains', () => {
    expect(coversHost(['bbc.com'], 'bbc.com')).toBe(true);
    expect(coversHost(['bbc.com'], 'news.bbc.com')).toBe(true);
  });

  test('does not stand for a host that merely ends alike, nor for its parent', () => {
    expect(coversHost(['bbc.com'], 'notbbc.com')).toBe(false);
    expect(coversHost(['news.bbc.com'], 'bbc.com')).toBe(false);
  });
});
