import { type Block, linkShare } from './block.ts';

/** A linked headline, a summary, perhaps a date and a section: what a list of other articles has for each of them. */
const MOST_BLOCKS_OF_A_TEASER = 4;
const SHORTEST_HEADLINE = 20;

/** Prose that only introduces another article: it shares a small box with that article's linked headline before it. */
export function findTeasers(blocks: readonly Block[]): ReadonlySet<Block> {
  const counts = countByElement(blocks);
  const teasers = new Set<Block>();
  let headline: Element | null = null;
  for (const block of blocks) {
    if (block.text.length >= SHORTEST_HEADLINE && linkShare(block) > 0.9) headline = block.element;
    else if (headline && (counts.get(sharedBox(headline, block.element)) ?? Infinity) <= MOST_BLOCKS_OF_A_TEASER) {
      teasers.add(block);
    } else if (block.text.length > SHORTEST_HEADLINE) headline = null;
  }
  return teasers;
}

function countByElement(blocks: readonly Block[]): Map<Element | null, number> {
  const counts = new Map<Element | null, number>();
  for (const { element } of blocks) {
    for (let at: Element | null = element; at; at = at.parentElement) counts.set(at, (counts.get(at) ?? 0) + 1);
  }
  return counts;
}

function sharedBox(first: Element, second: Element): Element | null {
  let box: Element | null = first;
  while (box && !box.contains(second)) box = box.parentElement;
  return box;
}
