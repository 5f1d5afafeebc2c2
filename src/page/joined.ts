import { type Span, span } from '../model/span.ts';
import type { Block } from './block.ts';
import { type Run, TextMap } from './text-map.ts';

const BETWEEN_BLOCKS = '\n\n';

/** Blocks as one flat text, and where in the page its characters stand. */
export function joinBlocks(blocks: readonly Block[]): { readonly text: string; readonly map: TextMap } {
  const runs: Run[] = [];
  const spans: Span[] = [];
  let at = 0;
  for (const block of blocks) {
    runs.push(...runsOf(block, at));
    spans.push(span(at, at + block.text.length));
    at += block.text.length + BETWEEN_BLOCKS.length;
  }
  return { text: blocks.map(({ text }) => text).join(BETWEEN_BLOCKS), map: new TextMap(runs, spans) };
}

/** A block's pieces as runs of the flat text in which it begins at `at`. */
export function runsOf({ pieces }: Block, at: number): Run[] {
  return pieces.map(({ at: start, length, node, offset, afterGap }) => {
    return { start: at + start, end: at + start + length, node, offset, afterGap };
  });
}
