import { describe, expect, test } from 'vitest';
import { closes, offsetOf, type Swipe } from '../../src/content/card/swipe.ts';

const swipe = (way: number, scrolled = false): Swipe => ({ from: 100, at: 100 + way, began: 0, scrolled });

describe('a sheet under a finger', () => {
  test('stays where it is for a tap, for a trembling hand and for a pull upwards', () => {
    expect([0, 5, -80].map((way) => offsetOf(swipe(way)))).toEqual([0, 0, 0]);
  });

  test('follows the finger down', () => {
    expect(offsetOf(swipe(50))).toBe(44);
  });

  test('stays while the finger scrolls what is in it', () => {
    expect(offsetOf(swipe(200, true))).toBe(0);
    expect(closes(swipe(200, true), 100)).toBe(false);
  });

  test('closes when it was pulled far, however slowly', () => {
    expect(closes(swipe(60), 5000)).toBe(false);
    expect(closes(swipe(90), 5000)).toBe(true);
  });

  test('closes on a flick, and not on a tap that slipped', () => {
    expect(closes(swipe(50), 60)).toBe(true);
    expect(closes(swipe(20), 10)).toBe(false);
  });
});
