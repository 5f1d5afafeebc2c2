/** Farther than this, the sheet goes when it is let go of; a tremble is shorter. */
export const CLOSE_PX = 72;
/** Or faster than this, in pixels a millisecond, over at least the distance of a flick. */
export const CLOSE_SPEED = 0.5;
const FLICK_PX = 24;
/** Before that it is a tap, or the beginning of a scroll. */
const SLOP_PX = 6;

/** A finger on the sheet. All positions in CSS pixels of the window, times in milliseconds. */
export interface Swipe {
  readonly from: number;
  readonly at: number;
  readonly began: number;
  /** Whether what lies under the finger can still be scrolled down to its beginning: then the finger scrolls. */
  readonly scrolled: boolean;
}

/** How far the sheet follows the finger: downwards only, and not while the finger scrolls what is in it. */
export function offsetOf({ from, at, scrolled }: Swipe): number {
  const way = at - from - SLOP_PX;
  return scrolled || way < 0 ? 0 : way;
}

/** Whether the sheet closes when the finger leaves it now. */
export function closes(swipe: Swipe, now: number): boolean {
  const way = offsetOf(swipe);
  return way > CLOSE_PX || (way > FLICK_PX && way / Math.max(1, now - swipe.began) > CLOSE_SPEED);
}
