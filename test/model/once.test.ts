import { expect, test } from 'vitest';
import { once } from '../../src/model/once.ts';

test('what was made is made once, also for two who ask at the same time', async () => {
  let times = 0;
  const make = once(async () => ++times);
  expect(await Promise.all([make(), make()])).toEqual([1, 1]);
  expect(await make()).toBe(1);
});

test('what failed is tried again', async () => {
  const answers = [new Error('the file is not there yet'), 'the file'];
  const make = once(async () => {
    const answer = answers.shift();
    if (answer instanceof Error) throw answer;
    return answer;
  });
  await expect(make()).rejects.toThrow('not there yet');
  expect(await make()).toBe('the file');
});
