import { expect, test } from 'vitest';
import { namesOnePiece } from '../../src/page/address.ts';

test.each([
  'https://news.example/world/2025/03/04/lakeland-halts-ore-talks',
  'https://news.example/world/lakeland-halts-ore-talks-with-norland',
  'https://news.example/news/articles/c4gzx9z0e7qo',
  'https://news.example/story.php?storyid=481516',
  'https://news.example/a/1234567.html',
])('%s may be a single piece', (url) => {
  expect(namesOnePiece(url)).toBe(true);
});

test.each([
  'https://news.example/',
  'https://news.example/world/asia',
  'https://news.example/middle-east',
  'https://mail.example/inbox#lakeland-halts-ore-talks',
  'https://news.example/search?q=lakeland-halts-ore-talks-with-norland',
])('%s is none', (url) => {
  expect(namesOnePiece(url)).toBe(false);
});
