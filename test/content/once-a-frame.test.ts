import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { onceAFrame } from '../../src/content/once-a-frame.ts';

const frames = new Map<number, () => void>();

beforeEach(() => {
  frames.clear();
  let next = 1;
  vi.stubGlobal('requestAnimationFrame', (callback: () => void) => {
    frames.set(next, callback);
    return next++;
  });
  vi.stubGlobal('cancelAnimationFrame', (frame: number) => frames.delete(frame));
});

afterEach(() => vi.unstubAllGlobals());

function nextFrame(): void {
  const due = [...frames.values()];
  frames.clear();
  for (const callback of due) callback();
}

test('a pointer that enters a mark and stops within one frame is seen where it stopped', () => {
  const seen: string[] = [];
  const pointer = onceAFrame<string>((place) => seen.push(place));
  pointer('the margin');
  pointer('the quotation');
  nextFrame();
  expect(seen).toEqual(['the quotation']);
});

test('each frame acts once', () => {
  const seen: number[] = [];
  const pointer = onceAFrame<number>((place) => seen.push(place));
  pointer(1);
  nextFrame();
  nextFrame();
  pointer(2);
  pointer(3);
  nextFrame();
  expect(seen).toEqual([1, 3]);
});

test('what was cancelled is not acted on, and later events are', () => {
  const seen: number[] = [];
  const pointer = onceAFrame<number>((place) => seen.push(place));
  pointer(1);
  pointer.cancel();
  nextFrame();
  pointer(2);
  nextFrame();
  expect(seen).toEqual([2]);
});
