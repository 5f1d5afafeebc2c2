import type { Block, Suspect } from './block.ts';
import { isBlock, isElement, isHidden, isMute, isText } from './elements.ts';
import { isInset, opensByItself } from './inset.ts';
import { Line } from './line.ts';
import { runToEnd, type Steps } from './steps.ts';
import { suspectIn } from './suspects.ts';

/** Nodes between two steps: few enough for one step to take well under a millisecond. */
const NODES_PER_STEP = 100;

/** All blocks of text under `root`, in document order, also those that are no part of an article. */
export function collectBlocks(root: Element): Block[] {
  return runToEnd(blockSteps(root));
}

/** The same in steps. What the page changes between two of them is read as it is then. */
export function* blockSteps(root: Element): Steps<Block[]> {
  const walk = new Walk(root);
  for (let nodes = 1; walk.advance(); nodes++) if (nodes % NODES_PER_STEP === 0) yield;
  return walk.blocks;
}

/** An element, or a text-bearing stretch of one, whose children are being walked. */
interface Frame {
  readonly parent: Node;
  next: Node | null;
  /** What a page has put into a slot stands elsewhere in the DOM; else `null`. */
  readonly slotted: Node[] | null;
  readonly block: Element;
  readonly suspects: readonly Suspect[];
  readonly inLink: boolean;
  /** Whether its end is also that of a block of text. */
  readonly endsBlock: boolean;
}

/** Walks without recursion, so that it can rest anywhere, and a page nested a thousand deep is no trouble. */
class Walk {
  readonly blocks: Block[] = [];
  readonly #frames: Frame[] = [];
  #line = new Line();
  #breaks = 0;

  constructor(root: Element) {
    this.#enter(root, root, judged(root, []), false, true);
  }

  /** Walks one node; false when there is none left. */
  advance(): boolean {
    const frame = this.#frames.at(-1);
    if (!frame) return false;
    const node = nextOf(frame);
    if (node) this.#visit(node, frame);
    else this.#leave(frame);
    return true;
  }

  #visit(node: Node, frame: Frame): void {
    if (isText(node)) this.#text(node, frame.inLink);
    else if (isElement(node)) this.#element(node, frame);
  }

  /** An open shadow root is what a reader sees of its host; the host's own children stand in its slots. */
  #enter(element: Element, block: Element, suspects: readonly Suspect[], inLink: boolean, endsBlock: boolean): void {
    const parent = element.shadowRoot ?? element;
    const slotted = slottedIn(element);
    if (slotted || parent !== element) this.#line.gap(); // no range can reach from one tree into another
    this.#frames.push({ parent, next: parent.firstChild, slotted, block, suspects, inLink, endsBlock });
  }

  #leave({ parent, slotted, endsBlock, block, suspects }: Frame): void {
    this.#frames.pop();
    if (endsBlock) this.#flush(block, suspects);
    else if (slotted || !isElement(parent)) this.#line.gap();
  }

  #element(element: Element, { block, suspects, inLink }: Frame): void {
    if (element.localName === 'br') this.#break(block, suspects);
    else if (isMute(element) || this.#isInset(element)) this.#line.gap();
    else if (isBlock(element)) {
      this.#flush(block, suspects);
      this.#enter(element, element, judged(element, suspects), inLink, true);
    } else this.#inline(element, block, suspects, inLink);
  }

  /** Only inside a sentence: what stands by itself is judged as a block. */
  #isInset(element: Element): boolean {
    if (this.#line.text === '') return false;
    if (!isBlock(element)) return isInset(element, this.#line.isMidWord());
    return !this.#line.endsSentence() && opensByItself(element) && element.querySelector('p') === null;
  }

  #inline(element: Element, block: Element, suspects: readonly Suspect[], inLink: boolean): void {
    // "(opens in new window)" for screen readers stands inside the sentence, but is no part of it.
    const suspect = suspectIn(element);
    const link = inLink || element.localName === 'a';
    // A span or unknown element may wrap whole paragraphs (`<span id="articleText"><p>`): then it is judged like a block.
    if (suspect && element.querySelector('p, div')) {
      this.#flush(block, suspects);
      this.#enter(element, block, [...suspects, suspect], link, true);
    } else if (suspect && (isHidden(element) || suspect.doubt === 'firm')) this.#line.gap();
    else this.#enter(element, block, suspects, link, false);
  }

  #text(node: Text, inLink: boolean): void {
    if (this.#breaks > 0 && node.data.trim() !== '') this.#breaks = 0;
    this.#line.add(node, inLink);
  }

  /** Two line breaks in a row divide paragraphs; one does so only after the end of a sentence. */
  #break(block: Element, suspects: readonly Suspect[]): void {
    this.#breaks++;
    if (this.#breaks > 1 || this.#line.endsSentence()) this.#flush(block, suspects);
    else this.#line.softBreak();
  }

  #flush(element: Element, suspects: readonly Suspect[]): void {
    const { text, pieces, linked } = this.#line;
    if (text !== '') this.blocks.push({ text, pieces, linked, element, suspects });
    this.#line = new Line();
    this.#breaks = 0;
  }
}

function nextOf(frame: Frame): Node | null {
  if (frame.slotted) return frame.slotted.shift() ?? null;
  const { next, parent } = frame;
  // A node that the page has moved since has other siblings now.
  if (next?.parentNode !== parent) return null;
  frame.next = next.nextSibling;
  return next;
}

function slottedIn(element: Element): Node[] | null {
  if (element.localName !== 'slot') return null;
  const assigned = (element as HTMLSlotElement).assignedNodes();
  return assigned.length > 0 ? assigned : null;
}

function judged(element: Element, suspects: readonly Suspect[]): readonly Suspect[] {
  const suspect = suspectIn(element);
  return suspect ? [...suspects, suspect] : suspects;
}
