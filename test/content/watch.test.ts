import { JSDOM } from 'jsdom';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { watchPage } from '../../src/content/watch.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function watched() {
  const { window } = new JSDOM('<p>First</p>', { url: 'https://www.harbourpost.example/a' });
  const { document } = window;
  vi.stubGlobal('MutationObserver', window.MutationObserver);
  const seen: string[] = [];
  const controller = new window.AbortController();
  const events = { navigated: () => seen.push('navigated'), settled: () => seen.push('settled') };
  watchPage(document, events, controller.signal);
  return { window, document, seen, controller };
}

/** Lets the observer report, and `ms` pass after it. */
async function pass(ms: number) {
  await Promise.resolve();
  await vi.advanceTimersByTimeAsync(ms);
}

test('a burst of changes is looked at once, when it is over', async () => {
  const { document, seen } = watched();
  for (let count = 0; count < 3; count++) {
    document.body.append('more');
    await pass(100);
  }
  expect(seen).toEqual([]);
  await pass(300);
  expect(seen).toEqual(['settled']);
});

test('a page that never rests is looked at all the same', async () => {
  const { document, seen } = watched();
  for (let count = 0; count < 25; count++) {
    document.body.append('tick');
    await pass(100);
  }
  expect(seen).toEqual(['settled']);
});

test('a new address is told at once, a jump inside the page is none', async () => {
  const { window, document, seen } = watched();
  window.history.pushState({}, '', '#notes');
  document.body.append('x');
  await pass(0);
  expect(seen).toEqual([]);
  window.history.pushState({}, '', '/b');
  document.body.append('y');
  await pass(0);
  expect(seen).toEqual(['navigated']);
});

test('our own card beside the body is no change', async () => {
  const { document, seen } = watched();
  document.documentElement.append(document.createElement('div'));
  await pass(1000);
  expect(seen).toEqual([]);
});

test('nothing is told once the session has ended', async () => {
  const { document, seen, controller } = watched();
  document.body.append('x');
  controller.abort();
  await pass(1000);
  expect(seen).toEqual([]);
});
