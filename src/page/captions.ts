import type { Block } from './block.ts';
import { foldWords } from './fold-words.ts';

/** A crosshead of a few words may well be the text of the picture below it. */
const SHORTEST = 30;

/** What the pictures under `root` show, in words for those who cannot see them. */
export function pictureTexts(root: Element): ReadonlySet<string> {
  return new Set([...root.querySelectorAll('img[alt]')].map((picture) => foldWords(picture.getAttribute('alt') ?? '')));
}

/** A line that says of a picture, word for word, what its own text says: its caption, whatever element that is in. */
export function isCaption({ text, element }: Block, pictures: ReadonlySet<string>): boolean {
  return text.length >= SHORTEST && !/^h[1-6]$/.test(element.localName) && pictures.has(foldWords(text));
}
