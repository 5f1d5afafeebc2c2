import { describe, expect, test } from 'vitest';
import { delayOf, type HoverEvent, IDLE, nextHoverState, shownStack } from '../../src/content/hover-state.ts';

const over = (...marks: string[]): HoverEvent => ({ kind: 'over', marks });
const OFF: HoverEvent = { kind: 'off' };
const TIMER: HoverEvent = { kind: 'timer' };
const ENTER: HoverEvent = { kind: 'card-enter' };
const PIN: HoverEvent = { kind: 'toggle-pin' };
const CLOSE: HoverEvent = { kind: 'close' };

const stateAfter = (...events: HoverEvent[]) => events.reduce(nextHoverState, IDLE);
const shown = (...events: HoverEvent[]) => shownStack(stateAfter(...events));

describe('the card', () => {
  test('opens after the pointer has rested on a mark', () => {
    expect(shown(over('a'))).toBeNull();
    expect(shown(over('a'), TIMER)).toEqual(['a']);
  });

  test('does not open for a pointer that passes', () => {
    expect(shown(over('a'), OFF, TIMER)).toBeNull();
  });

  test('waits anew for the next mark on the way', () => {
    expect(stateAfter(over('a'), over('b'))).toEqual({ kind: 'waiting', marks: ['b'] });
  });

  test('does not wait anew while the pointer moves within one mark', () => {
    const waiting = stateAfter(over('a', 'b'));
    expect(nextHoverState(waiting, over('a', 'b'))).toBe(waiting);
  });

  test('stays open while the pointer crosses from the mark to the card', () => {
    expect(shown(over('a'), TIMER, OFF)).toEqual(['a']);
    expect(stateAfter(over('a'), TIMER, OFF, ENTER)).toEqual({ kind: 'open', marks: ['a'] });
  });

  test('stays open while the pointer crosses another mark on its way', () => {
    expect(shown(over('a'), TIMER, over('b'))).toEqual(['a']);
    expect(stateAfter(over('a'), TIMER, over('b'), ENTER, TIMER)).toEqual({ kind: 'open', marks: ['a'] });
  });

  test('goes over to another mark on which the pointer stays', () => {
    expect(shown(over('a'), TIMER, over('b'), TIMER)).toEqual(['b']);
  });

  test('closes when the pointer has left mark and card for a while', () => {
    expect(shown(over('a'), TIMER, ENTER, { kind: 'card-leave' })).toEqual(['a']);
    expect(shown(over('a'), TIMER, ENTER, { kind: 'card-leave' }, TIMER)).toBeNull();
  });

  test('once closed by Esc stays closed until the pointer has left the mark', () => {
    expect(shown(over('a'), TIMER, CLOSE, over('a'), TIMER)).toBeNull();
    expect(shown(over('a'), TIMER, CLOSE, OFF, over('a'), TIMER)).toEqual(['a']);
  });

  test('once pinned stays whatever the pointer does, until it is closed', () => {
    expect(shown(over('a'), TIMER, PIN, OFF, TIMER, over('b'), TIMER)).toEqual(['a']);
    expect(shown(over('a'), TIMER, PIN, CLOSE)).toBeNull();
  });

  test('follows the pointer again when it is unpinned', () => {
    expect(shown(over('a'), TIMER, PIN, PIN, OFF, TIMER)).toBeNull();
  });

  test('opened from the popup stays without a pointer', () => {
    expect(shown({ kind: 'show', marks: ['a'] }, OFF, TIMER)).toEqual(['a']);
  });

  test('is gone when the marks of the page have changed', () => {
    expect(shown(over('a'), TIMER, PIN, { kind: 'reset' })).toBeNull();
  });
});

test('only waiting and leaving end by themselves', () => {
  expect(delayOf(stateAfter(over('a')))).toBe(400);
  expect(delayOf(stateAfter(over('a'), TIMER, OFF))).toBe(300);
  expect([IDLE, stateAfter(over('a'), TIMER), stateAfter(over('a'), TIMER, PIN)].map(delayOf)).toEqual([
    null,
    null,
    null,
  ]);
});
