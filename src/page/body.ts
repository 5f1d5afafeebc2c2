import { type Block, proseWeight, type Suspect } from './block.ts';
import { isCaption, pictureTexts } from './captions.ts';
import { holds, parentOf } from './elements.ts';
import { withoutRepeats } from './repeats.ts';
import { isSideLine, trimEnds } from './side-lines.ts';
import { withoutStandfirst } from './standfirst.ts';
import { runToEnd, type Steps } from './steps.ts';
import { findTeasers } from './teasers.ts';

/** A named or hidden wrapper that holds this share of the page's prose is the body's own, whatever it is called. */
const RESCUED_SHARE = 0.4;
/** And this many times the prose that nothing speaks against: else that is the body, and the box is a long box. */
const RESCUED_OVER_REST = 2;
/** How much a character of lists and link lines weighs against an element, beside one of prose for it. */
const NOISE_COST = 0.9;

/**
 * The blocks of the article among all blocks of a page, in document order; none when the page has no prose.
 * `descriptions`: what the page tells machines that it is about.
 */
export function findBody(blocks: readonly Block[], descriptions: readonly string[] = []): Block[] {
  return runToEnd(bodySteps(blocks, descriptions));
}

/** The same in steps. */
export function* bodySteps(blocks: readonly Block[], descriptions: readonly string[]): Steps<Block[]> {
  const candidates = withoutSuspects(blocks);
  yield;
  const teasers = findTeasers(candidates);
  yield;
  const root = findRoot(candidates, teasers);
  if (!root) return [];
  yield;
  const inside = candidates.filter((block) => !teasers.has(block) && holds(root, block.element));
  const pictures = pictureTexts(root);
  const lines = inside.filter((block) => !isSideLine(block) && !isCaption(block, pictures));
  yield;
  const body = trimEnds(withoutRepeats(lines));
  return trimEnds(withoutStandfirst(body, descriptions));
}

function withoutSuspects(blocks: readonly Block[]): Block[] {
  const weights = new Map<string, number>();
  let [total, unsuspected] = [0, 0];
  for (const block of blocks) {
    if (block.suspects.some(({ doubt }) => doubt === 'firm')) continue;
    const weight = proseWeight(block);
    total += weight;
    if (block.suspects.length === 0) unsuspected += weight;
    for (const name of new Set(block.suspects.map(nameOf))) weights.set(name, (weights.get(name) ?? 0) + weight);
  }
  const least = Math.max(total * RESCUED_SHARE, unsuspected * RESCUED_OVER_REST);
  const cleared = (suspect: Suspect) => suspect.doubt === 'loose' && (weights.get(nameOf(suspect)) ?? 0) > least;
  return blocks.filter(({ suspects }) => suspects.every(cleared));
}

/** Each part of a body may have a wrapper of its own, with one name for all: they are judged together. */
function nameOf({ element }: Suspect): string {
  return `${element.localName} ${element.getAttribute('class') ?? element.id}`;
}

/**
 * The element with the most prose for the least else. Wrappers of single paragraphs lose against what holds them all,
 * since prose counts wherever in an element it stands; the whole page loses by its menus and lists of other articles.
 */
function findRoot(blocks: readonly Block[], teasers: ReadonlySet<Block>): Element | null {
  const scores = new Map<Element, number>();
  for (const block of blocks) {
    const weight = teasers.has(block) ? 0 : proseWeight(block);
    const score = weight > 0 ? weight : -NOISE_COST * noiseOf(block);
    for (let element: Element | null = block.element; element; element = parentOf(element)) {
      scores.set(element, (scores.get(element) ?? 0) + score);
    }
  }
  let best: Element | null = null;
  let bestScore = 0;
  // Ancestors come after their descendants here, so that the smaller one wins a tie.
  for (const [element, score] of scores) {
    if (score > bestScore) [best, bestScore] = [element, score];
  }
  return best;
}

/** Links and labels speak against an element; a short paragraph of prose ("“No,” he said.") does not. */
function noiseOf({ text, linked }: Block): number {
  return /[.!?]["”’]?$/.test(text) && linked === 0 ? 0 : text.length;
}
