import type { Piece } from './block.ts';

/** Words without zero-width characters, byte order marks and soft hyphens: seen by nobody, these would split words. */
const STRETCH = /[^\s\u200b-\u200f\u2060-\u2064\ufeff\u00ad]+(?:\s[^\s\u200b-\u200f\u2060-\u2064\ufeff\u00ad]+)*/g;

interface Place {
  readonly node: Text;
  readonly offset: number;
}

/** Gathers the text nodes of one block into one line, and remembers where each stretch of it came from. */
export class Line {
  text = '';
  linked = 0;
  pieces: Piece[] = [];
  /** White space that is written only when a word follows; `br` has no character of its own. */
  #space: Place | 'br' | null = null;
  #gap = false;

  /** Adds a text node. Words with one white-space character between them keep their length, so they are one piece. */
  add(node: Text, inLink: boolean): void {
    const { data } = node;
    let read = 0;
    for (const match of data.matchAll(STRETCH)) {
      this.#noteSpace(node, read, match.index);
      this.#write(match[0].replace(/\s/g, ' '), { node, offset: match.index }, inLink);
      read = match.index + match[0].length;
    }
    this.#noteSpace(node, read, data.length);
  }

  /** A line break inside a paragraph. */
  softBreak(): void {
    this.#space ??= 'br';
  }

  /** Text that is not part of the block stands here in the DOM. */
  gap(): void {
    this.#gap = this.text !== '';
  }

  /** Unlike `text`, right also after a space that is not yet written. */
  endsSentence(): boolean {
    return /[.!?…:]["”’»')\]]*$/.test(this.text);
  }

  /** No white space has come since the last letter. */
  isMidWord(): boolean {
    return this.#space === null && /[\p{L}\p{N}]$/u.test(this.text);
  }

  #noteSpace(node: Text, from: number, to: number): void {
    if (this.#space !== null && this.#space !== 'br') return;
    for (let offset = from; offset < to; offset++) {
      if (!/\s/.test(node.data.charAt(offset))) continue;
      this.#space = { node, offset };
      return;
    }
  }

  #write(words: string, place: Place, inLink: boolean): void {
    if (this.text !== '' && this.#space) this.#writeSpace(this.#space, inLink);
    this.#space = null;
    this.#append(words, place, inLink);
  }

  #writeSpace(space: Place | 'br', inLink: boolean): void {
    if (space === 'br') this.text += ' ';
    else this.#append(' ', space, inLink);
  }

  #append(words: string, { node, offset }: Place, inLink: boolean): void {
    this.pieces.push({ at: this.text.length, length: words.length, node, offset, afterGap: this.#gap });
    this.text += words;
    if (inLink) this.linked += words.length;
    this.#gap = false;
  }
}
