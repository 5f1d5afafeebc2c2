import type { PlacedMark } from './placed-mark.ts';

/** How long a smooth scroll may take before the card opens all the same. */
const LONGEST_SCROLL_MS = 1000;

/** Brings a mark into the middle of the window; resolves when the page has come to rest. */
export async function scrollToMark({ ranges }: PlacedMark): Promise<void> {
  const element = ranges[0]?.startContainer.parentElement;
  if (!element || isInView(ranges)) return;
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const rested = calm ? Promise.resolve() : scrollEnd();
  element.scrollIntoView({ block: 'center', behavior: calm ? 'instant' : 'smooth' });
  await rested;
}

function isInView(ranges: readonly Range[]): boolean {
  const box = ranges[0]?.getBoundingClientRect();
  return box !== undefined && box.top >= 0 && box.bottom <= innerHeight;
}

function scrollEnd(): Promise<void> {
  return new Promise((resolve) => {
    const signal = AbortSignal.timeout(LONGEST_SCROLL_MS);
    signal.addEventListener('abort', () => resolve());
    document.addEventListener('scrollend', () => resolve(), { once: true, signal });
  });
}
