import type { Block } from './block.ts';
import { holds, parentOf } from './elements.ts';

/** The smallest element that holds all of these blocks; `null` for none. */
export function sharedElement(blocks: readonly Block[]): Element | null {
  let shared: Element | null = blocks[0]?.element ?? null;
  for (const { element } of blocks) {
    while (shared && !holds(shared, element)) shared = parentOf(shared);
  }
  return shared;
}
