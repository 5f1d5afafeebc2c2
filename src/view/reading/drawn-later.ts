import { useCallback, useLayoutEffect, useState } from 'preact/hooks';
import { frameShown } from '../frame-shown.ts';

/** What stands below the first entries is waited for more than what is folded away. */
type Place = 'below' | 'folded';

/** What waits to be drawn: place by place, and at each in the order of asking. */
const waiting: Readonly<Record<Place, Set<() => void>>> = { below: new Set(), folded: new Set() };
let underWay = false;

/**
 * False at first, then true: what takes long to draw and is not seen at once can wait until the reader has a list to look
 * at. It comes a piece at a time, with room for the reader's hand between them, and all is there before that hand has got
 * to it. Whoever opens a piece before its turn calls `now`.
 */
export function useDrawnLater(place: Place): { readonly drawn: boolean; now(): void } {
  const [drawn, setDrawn] = useState(false);
  const now = useCallback(() => setDrawn(true), []);
  useLayoutEffect(() => {
    waiting[place].add(now);
    begin();
    return () => void waiting[place].delete(now);
  }, [place, now]);
  return { drawn, now };
}

function begin(): void {
  if (underWay) return;
  underWay = true;
  void frameShown().then(drawNext);
}

function drawNext(): void {
  const [next] = [...waiting.below, ...waiting.folded];
  underWay = next !== undefined;
  if (!next) return;
  waiting.below.delete(next);
  waiting.folded.delete(next);
  next();
  setTimeout(drawNext);
}
