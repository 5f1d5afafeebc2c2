/** A function that may be called often and acts once a frame. */
export interface OnceAFrame<Event> {
  (event: Event): void;
  /** Forgets what has not been acted on. */
  cancel(): void;
}

/**
 * Acts at the next frame on the last event before it. The last and no earlier one: a pointer that comes to rest sends
 * nothing more, so what it said at the end must not be lost.
 */
export function onceAFrame<Event>(act: (last: Event) => void): OnceAFrame<Event> {
  let frame = 0;
  let last: Event;
  const note = (event: Event) => {
    last = event;
    if (frame !== 0) return;
    frame = requestAnimationFrame(() => {
      frame = 0;
      act(last);
    });
  };
  const cancel = () => {
    cancelAnimationFrame(frame);
    frame = 0;
  };
  return Object.assign(note, { cancel });
}
