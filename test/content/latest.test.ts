import { expect, test } from 'vitest';
import { Latest } from '../../src/content/latest.ts';

/** A task that answers when it is told to. */
function task(name: string) {
  let finish = () => {};
  const promise = new Promise<void>((resolve) => {
    finish = resolve;
  });
  const run = async (isOvertaken: () => boolean) => {
    await promise;
    return isOvertaken() ? null : name;
  };
  return { run, finish: () => finish() };
}

test('who waits for an older task gets the answer of the one that took its place', async () => {
  const latest = new Latest<string>();
  const [old, young] = [task('old'), task('young')];
  const answers = [latest.run(old.run), latest.run(young.run)];
  old.finish();
  young.finish();
  expect(await Promise.all(answers)).toEqual(['young', 'young']);
});

test('a late old answer does not take the place of the young one', async () => {
  const latest = new Latest<string>();
  const [old, young] = [task('old'), task('young')];
  const waiting = latest.run(old.run);
  const answer = latest.run(young.run);
  young.finish();
  expect(await answer).toBe('young');
  old.finish();
  expect(await waiting).toBe('young');
  expect(await latest.answer).toBe('young');
});

test('a task that lost its ground by itself starts again', async () => {
  const latest = new Latest<string>();
  let times = 0;
  const answer = latest.run(async () => (++times < 3 ? null : `after ${times}`));
  expect(await answer).toBe('after 3');
});

test('a dropped task is asked again by whoever still waits for it', async () => {
  const latest = new Latest<string>();
  const one = task('one');
  const waiting = latest.run(one.run);
  latest.drop();
  expect(latest.answer).toBeNull();
  one.finish();
  expect(await waiting).toBe('one');
});
