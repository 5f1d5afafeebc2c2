import type { Block, Suspect } from './block.ts';
import { isBlock, isElement, isHidden, isMute, isText } from './elements.ts';
import { Line } from './line.ts';
import { suspectIn } from './suspects.ts';

/** All blocks of text under `root`, in document order, also those that are no part of an article. */
export function collectBlocks(root: Element): Block[] {
  const walk = new Walk();
  walk.block(root, [], false);
  return walk.blocks;
}

class Walk {
  readonly blocks: Block[] = [];
  #line = new Line();
  #breaks = 0;

  block(element: Element, suspects: readonly Suspect[], inLink: boolean): void {
    this.#flush(element.parentElement ?? element, suspects);
    const suspect = suspectIn(element);
    const inside = suspect ? [...suspects, suspect] : suspects;
    this.#children(element, element, inside, inLink);
    this.#flush(element, inside);
  }

  #children(parent: Element, block: Element, suspects: readonly Suspect[], inLink: boolean): void {
    for (let child = parent.firstChild; child; child = child.nextSibling) {
      if (isText(child)) this.#text(child, inLink);
      else if (isElement(child)) this.#element(child, block, suspects, inLink);
    }
  }

  #element(element: Element, block: Element, suspects: readonly Suspect[], inLink: boolean): void {
    if (element.localName === 'br') this.#break(block, suspects);
    else if (isMute(element)) this.#line.gap();
    else if (isBlock(element)) {
      this.#flush(block, suspects);
      this.block(element, suspects, inLink);
    } else this.#inline(element, block, suspects, inLink);
  }

  #inline(element: Element, block: Element, suspects: readonly Suspect[], inLink: boolean): void {
    // "(opens in new window)" for screen readers stands inside the sentence, but is no part of it.
    const suspect = suspectIn(element);
    const link = inLink || element.localName === 'a';
    // A span or unknown element may wrap whole paragraphs (`<span id="articleText"><p>`): then it is judged like a block.
    if (suspect && element.querySelector('p, div')) {
      this.#flush(block, suspects);
      this.#children(element, block, [...suspects, suspect], link);
      this.#flush(block, [...suspects, suspect]);
    } else if (suspect && (isHidden(element) || suspect.doubt === 'firm')) this.#line.gap();
    else this.#children(element, block, suspects, link);
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
