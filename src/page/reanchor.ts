import type { Span } from '../model/span.ts';
import { collectBlocks } from './blocks.ts';
import { runsOf } from './joined.ts';
import type { TextMap } from './text-map.ts';

/** More elements than this are not searched while the page waits; whoever asked reads the page anew, in slices. */
const MOST_ELEMENTS = 1500;

/**
 * Frameworks write the same lines anew: looks for the lost ones of `text` under the elements that have changed, and
 * gives `map` their new places. Quick enough to be done before the next frame, so that no mark is seen to blink.
 */
export function reanchor(map: TextMap, text: string, changed: readonly Element[]): void {
  const lost = map.lostBlocks(text);
  if (lost.length === 0 || tooMany(changed)) return;
  const wanted = new Map<string, Span[]>();
  for (const span of lost) {
    const words = text.slice(span.start, span.end);
    wanted.set(words, [...(wanted.get(words) ?? []), span]);
  }
  for (const block of changed.flatMap(collectBlocks)) {
    const span = wanted.get(block.text)?.shift();
    if (span) map.replace(span, runsOf(block, span.start));
  }
}

function tooMany(changed: readonly Element[]): boolean {
  let count = 0;
  for (const element of changed) count += element.getElementsByTagName('*').length;
  return count > MOST_ELEMENTS;
}
