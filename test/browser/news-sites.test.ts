import { expect, test } from 'vitest';
import { NEWS_SITES } from '../../src/browser/news-sites.ts';
import { typedHost } from '../../src/options/typed-host.ts';

test('lists plain hosts, each once, in order', () => {
  expect(NEWS_SITES.filter((host) => typedHost(host) !== host)).toEqual([]);
  expect(NEWS_SITES).toEqual([...new Set(NEWS_SITES)].sort());
});
