import { beforeEach, describe, expect, test, vi } from 'vitest';
import { objection } from '../view/support/objection.ts';

vi.mock('webextension-polyfill', () => import('./support/storage.ts'));

const {
  addObjection,
  deleteObjections,
  getObjections,
  MOST_OBJECTIONS,
  parseObjections,
  watchObjections,
  withdrawAllOn,
  withdrawObjection,
} = await import('../../src/browser/objections.ts');
const { emptyStorage } = await import('./support/storage.ts');

const elsewhere = objection({ page: 'https://news.example.org/sudria' });

beforeEach(emptyStorage);

describe('what is stored', () => {
  test.each([[undefined], [null], ['objections'], [{}], [[null, 1, {}]]])('is nothing when it is %j', (stored) => {
    expect(parseObjections(stored)).toEqual([]);
  });

  test('is kept but for its damaged entries', () => {
    const damaged = [
      { ...objection(), marked: '2025-02-30' },
      { ...objection(), layer: 'headline' },
      { ...objection(), found: null },
      { ...objection(), wrong: 'too-long' },
    ];
    expect(parseObjections([elsewhere, ...damaged, objection()])).toEqual([elsewhere, objection()]);
  });

  test('is bounded: the oldest make room', async () => {
    for (let n = 0; n <= MOST_OBJECTIONS; n++) await addObjection(objection({ words: `words ${n}` }));
    const kept = await getObjections();
    expect(kept).toHaveLength(MOST_OBJECTIONS);
    expect([kept[0]?.words, kept.at(-1)?.words]).toEqual(['words 1', `words ${MOST_OBJECTIONS}`]);
  });
});

test('a second objection to a mark takes the place of the first', async () => {
  await addObjection(objection());
  await addObjection(elsewhere);
  await addObjection(objection({ wrong: 'wrong-person' }));
  expect(await getObjections()).toEqual([elsewhere, objection({ wrong: 'wrong-person' })]);
});

test('one is taken back by itself, a page’s together, and all at once', async () => {
  const second = objection({ words: '“No.”' });
  for (const each of [objection(), second, elsewhere]) await addObjection(each);
  await withdrawObjection(objection());
  expect(await getObjections()).toEqual([second, elsewhere]);
  await withdrawAllOn('https://news.example.org/norland#top');
  expect(await getObjections()).toEqual([elsewhere]);
  await deleteObjections();
  expect(await getObjections()).toEqual([]);
});

test('every open page hears of each change until it ends', async () => {
  const heard: number[] = [];
  const stop = new AbortController();
  watchObjections((all) => heard.push(all.length), stop.signal);
  await addObjection(objection());
  await deleteObjections();
  stop.abort();
  await addObjection(objection());
  expect(heard).toEqual([1, 0]);
});
