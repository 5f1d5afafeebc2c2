import { beforeEach, describe, expect, test, vi } from 'vitest';
import { objection } from '../view/support/objection.ts';

vi.mock('webextension-polyfill', () => import('./support/storage.ts'));

const { addObjection, deleteObjections, getObjections } = await import('../../src/browser/objections.ts');
const { changeSettings, getSettings, parseSettings } = await import('../../src/browser/settings.ts');
const { storedUnder } = await import('../../src/browser/stored.ts');
const { emptyStorage } = await import('./support/storage.ts');

beforeEach(emptyStorage);

describe('changes that come faster than the browser stores them', () => {
  test('to different settings are all kept', async () => {
    await Promise.all([
      changeSettings(() => ({ badge: false })),
      changeSettings(({ layers }) => ({ layers: { ...layers, official: false } })),
      changeSettings(({ layers }) => ({ layers: { ...layers, quotation: false } })),
    ]);
    expect(await getSettings()).toMatchObject({
      badge: false,
      layers: { quotation: false, official: false, precondition: true },
    });
  });

  test('to one switch end where the reader left it', async () => {
    const turn = () => changeSettings(({ marks }) => ({ marks: !marks }));
    await Promise.all([turn(), turn()]);
    expect((await getSettings()).marks).toBe(true);
  });

  test('against two marks are both kept', async () => {
    const second = objection({ words: '“No.”' });
    await Promise.all([addObjection(objection()), addObjection(second)]);
    expect(await getObjections()).toEqual([objection(), second]);
  });

  test('are all gone when they are deleted after that', async () => {
    await Promise.all([addObjection(objection()), deleteObjections()]);
    expect(await getObjections()).toEqual([]);
  });
});

test('a change that fails is said to have failed, and does not hold up the next', async () => {
  const words = storedUnder('words', (found) => (Array.isArray(found) ? found.map(String) : []));
  const failed = words.change(() => {
    throw new Error('no words');
  });
  const next = words.change((all) => [...all, 'next']);
  await expect(failed).rejects.toThrow('no words');
  await next;
  expect(await words.get()).toEqual(['next']);
});

test('settings of an older version, or with an unknown density, show key passages', () => {
  expect(parseSettings({ badge: false })).toMatchObject({ badge: false, density: 'key' });
  expect(parseSettings({ density: 'most' }).density).toBe('key');
  expect(parseSettings({ density: 'all' }).density).toBe('all');
});
