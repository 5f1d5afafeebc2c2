import { type Block, linkShare, proseWeight } from './block.ts';
import { holds, parentOf } from './elements.ts';

/** A linked headline, a summary, perhaps a date and a section: what a list of other articles has for each of them. */
const MOST_BLOCKS_OF_A_TEASER = 4;
const SHORTEST_HEADLINE = 20;

/**
 * Prose that only introduces another article: it shares a small box with that article's linked headline before it.
 * Between paragraphs of the body such a headline stands alone, also where ads have divided the body into small boxes.
 */
export function findTeasers(blocks: readonly Block[]): ReadonlySet<Block> {
  const counts = countByElement(blocks);
  const teasers = new Set<Block>();
  let headline: Element | null = null;
  let prose: Element | null = null;
  const introduces = ({ element }: Block) => {
    const box = headline && sharedBox(headline, element);
    return box && (counts.get(box) ?? Infinity) <= MOST_BLOCKS_OF_A_TEASER && !(prose && holds(box, prose));
  };
  for (const block of blocks) {
    if (block.text.length >= SHORTEST_HEADLINE && linkShare(block) > 0.9) headline = block.element;
    else if (introduces(block)) teasers.add(block);
    else {
      if (block.text.length > SHORTEST_HEADLINE) headline = null;
      if (proseWeight(block) > 0) prose = block.element;
    }
  }
  return teasers;
}

function countByElement(blocks: readonly Block[]): Map<Element | null, number> {
  const counts = new Map<Element | null, number>();
  for (const { element } of blocks) {
    for (let at: Element | null = element; at; at = parentOf(at)) counts.set(at, (counts.get(at) ?? 0) + 1);
  }
  return counts;
}

function sharedBox(first: Element, second: Element): Element | null {
  let box: Element | null = first;
  while (box && !holds(box, second)) box = parentOf(box);
  return box;
}
