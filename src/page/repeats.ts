import type { Block } from './block.ts';
import { foldWords } from './fold-words.ts';

/** Shorter lines may well come twice: "“No,” he said." */
const SHORTEST_REPEAT = 25;
/** A line of this length, word for word inside a paragraph, was taken out of it to be shown in large type. */
const SHORTEST_PULLED = 40;

interface Folded {
  readonly block: Block;
  readonly words: string;
}

/** Drops a line that repeats a paragraph: pull quotes (often shortened by "...") and doubled texts. */
export function withoutRepeats(blocks: readonly Block[]): Block[] {
  const lines = withoutDoubles(blocks.map((block) => ({ block, words: foldWords(block.text) })));
  const paragraphs = lines.filter(({ block }) => !isSetOff(block)).map(({ words }) => words);
  const body = `|${paragraphs.join('|')}|`;
  return lines.filter((line) => !isPulled(line, body)).map(({ block }) => block);
}

function withoutDoubles(lines: readonly Folded[]): Folded[] {
  const seen = new Set<string>();
  return lines.filter(({ words }) => {
    if (words.length < SHORTEST_REPEAT) return true;
    if (seen.has(words)) return false;
    seen.add(words);
    return true;
  });
}

/** `body`: the folded paragraphs, with a bar before and after each. */
function isPulled({ block, words }: Folded, body: string): boolean {
  if (words.length < SHORTEST_REPEAT) return false;
  if (isSetOff(block)) return block.text.split(/\.\.\.|…/).every((part) => body.includes(foldWords(part)));
  return words.length >= SHORTEST_PULLED && !isHeading(block) && standsInsideAnother(words, body);
}

/** The line itself is in the body too, between two bars. */
function standsInsideAnother(words: string, body: string): boolean {
  const own = body.indexOf(`|${words}|`) + 1;
  return body.indexOf(words) !== own || body.indexOf(words, own + 1) >= 0;
}

/** A crosshead that quotes its paragraph stays; what stands in a box of its own does not. */
function isSetOff({ element }: Block): boolean {
  return element.closest('blockquote, aside, figure') !== null;
}

function isHeading({ element }: Block): boolean {
  return /^h[1-6]$/.test(element.localName);
}
