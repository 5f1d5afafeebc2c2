import { closes, offsetOf, type Swipe } from './swipe.ts';

/**
 * Lets a finger pull the sheet down and away. To be called with an element inside the shadow root: outside of it nobody is
 * told what lies under the finger. The way goes into the property `--pulled`. Until `signal` aborts.
 */
export function closeBySwipe(sheet: HTMLElement, close: () => void, signal: AbortSignal): void {
  let swipe: Swipe | null = null;
  const move = (px: number) => sheet.style.setProperty('--pulled', `${px}px`);
  const begin = (event: TouchEvent) => {
    const [touch] = event.touches;
    if (!touch || event.touches.length > 1) return;
    const { clientY } = touch;
    swipe = { from: clientY, at: clientY, began: event.timeStamp, scrolled: isScrolled(event, sheet) };
  };
  const follow = (event: TouchEvent) => {
    const [touch] = event.touches;
    if (!swipe || !touch) return;
    swipe = { ...swipe, at: touch.clientY };
    const way = offsetOf(swipe);
    if (way > 0 && event.cancelable) event.preventDefault(); // the sheet moves, and nothing else
    move(way);
  };
  const end = (event: TouchEvent) => {
    const done = swipe;
    swipe = null;
    move(0);
    if (done && closes(done, event.timeStamp)) close();
  };
  sheet.addEventListener('touchstart', begin, { signal, passive: true });
  sheet.addEventListener('touchmove', follow, { signal, passive: false });
  sheet.addEventListener('touchend', end, { signal, passive: true });
  sheet.addEventListener('touchcancel', () => move(0), { signal, passive: true });
}

/** Whether anything between the finger and the sheet has been scrolled down. */
function isScrolled(event: TouchEvent, sheet: HTMLElement): boolean {
  return event
    .composedPath()
    .some((target) => target instanceof Element && sheet.contains(target) && target.scrollTop > 0);
}
