import { fold } from '../model/text.ts';

const WORD = /[\p{L}\p{N}]+(?:'[\p{L}]+)*/gu;

/** The words of a text without case, marks, dashes and brackets: two texts with the same words are one to a reader. */
export function comparableWords(text: string): string[] {
  return fold(text).match(WORD) ?? [];
}

/** `rare-earth` and `Rare earths'` differ by more than looks; `rare-earth` and `rare earth` do not. */
export function sameLook(text: string): string {
  return text
    .replace(/[‐‑–—-]/g, ' ')
    .replace(/[’‘]/g, "'")
    .replace(/\s+/g, ' ')
    .trim();
}
