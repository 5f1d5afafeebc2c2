/** A piece of a text node that went, character for character, into a block's text. */
export interface Piece {
  /** Where the piece begins in the block's text. */
  readonly at: number;
  readonly length: number;
  readonly node: Text;
  readonly offset: number;
  readonly afterGap: boolean;
}

/** One line of the page: a paragraph, heading, list item, or a run between two line breaks. */
export interface Block {
  /** White space collapsed to single spaces, none at the ends; invisible characters dropped. Never empty. */
  readonly text: string;
  readonly pieces: readonly Piece[];
  /** The nearest block element around it. */
  readonly element: Element;
  /** UTF-16 units of `text` that stand in links. */
  readonly linked: number;
  /** Elements around it that by their role hold no body text, outermost first. */
  readonly suspects: readonly Suspect[];
}

/** An element that by tag, name or attribute does not look like a part of the body. */
export interface Suspect {
  readonly element: Element;
  readonly doubt: Doubt;
}

/** firm: never body text (comments, captions); loose: a misleading name may stand on the body's own wrapper. */
export type Doubt = 'firm' | 'loose';

/** Share of a block's text that is links, 0 to 1. */
export function linkShare({ linked, text }: Block): number {
  return linked / text.length;
}

/** How much a block speaks for being in an article: its unlinked characters if it is running prose, else 0. */
export function proseWeight(block: Block): number {
  if (block.text.length < 70 || linkShare(block) > 0.4) return 0;
  const sentence = /[.!?…؟]["”’»')\]]*(\s|$)|[,،、。]/.test(block.text);
  return sentence ? block.text.length - block.linked : 0;
}
