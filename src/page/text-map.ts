import { firstIndex } from '../model/first-index.ts';
import { type Span, span } from '../model/span.ts';

/**
 * A stretch of the flat text that stands, character for character, in one text node.
 * White space may differ: the flat text has one plain space where the node has a no-break space or a line end.
 */
export interface Run {
  readonly start: number;
  readonly end: number;
  readonly node: Text;
  /** Where the stretch begins in the node. */
  readonly offset: number;
  /** True when text that is not part of the block stands in the DOM between the run before and this one. */
  readonly afterGap: boolean;
}

/** Where in the live page each offset of the flat text stands. It never leaves the page. */
export class TextMap {
  #runs: readonly Run[];
  readonly #blocks: readonly Span[];
  readonly #ofNode = new Map<Node, Run[]>();

  /** `runs` and `blocks` sorted by position, all offsets in the same flat text. */
  constructor(runs: readonly Run[], blocks: readonly Span[]) {
    this.#runs = runs;
    this.#blocks = blocks;
    for (const run of runs) this.#note(run);
  }

  /** Blocks whose characters are no longer all where they were; `text` is the flat text. */
  lostBlocks(text: string): Span[] {
    return this.#blocks.filter((block) => {
      for (let index = this.#firstRunAfter(block.start); index < this.#runs.length; index++) {
        const run = this.#runs[index];
        if (!run || run.start >= block.end) return false;
        if (!stillHolds(run, text)) return true;
      }
      return false;
    });
  }

  /** Gives a block other places: the page has written the same line anew. `runs` are sorted and cover the block. */
  replace(block: Span, runs: readonly Run[]): void {
    const isOther = ({ start }: Run) => start < block.start || start >= block.end;
    for (const run of this.#runs) if (!isOther(run)) this.#forget(run);
    this.#runs = [...this.#runs.filter(isOther), ...runs].sort((a, b) => a.start - b.start);
    for (const run of runs) this.#note(run);
  }

  #note(run: Run): void {
    const known = this.#ofNode.get(run.node);
    if (known) known.push(run);
    else this.#ofNode.set(run.node, [run]);
  }

  #forget(run: Run): void {
    const others = this.#ofNode.get(run.node)?.filter((other) => other !== run) ?? [];
    if (others.length > 0) this.#ofNode.set(run.node, others);
    else this.#ofNode.delete(run.node);
  }

  /**
   * Live ranges that cover `wanted`, and no other text: one in each block, more where foreign text stands between.
   * Places that the page has since removed are left out; empty when none is left.
   */
  rangesFor(wanted: Span): Range[] {
    const ranges: Range[] = [];
    for (const stretch of this.#stretches(wanted)) {
      const range = rangeOf(stretch);
      if (range) ranges.push(range);
    }
    return ranges;
  }

  /** The flat offset of a place in the page, or `null` when that place is not part of the text. */
  offsetAt(node: Node, offset: number): number | null {
    for (const run of this.#ofNode.get(node) ?? []) {
      if (offset >= run.offset && offset <= run.offset + run.end - run.start) return run.start + offset - run.offset;
    }
    return null;
  }

  /** Every text node of the article, once. */
  nodes(): Iterable<Node> {
    return this.#ofNode.keys();
  }

  /** The runs of `wanted`, cut to its bounds and grouped so that each group may become one range. */
  #stretches({ start, end }: Span): Run[][] {
    const groups: Run[][] = [];
    let block: Span | undefined;
    for (let index = this.#firstRunAfter(start); index < this.#runs.length; index++) {
      const run = this.#runs[index];
      if (!run || run.start >= end) break;
      const last = groups.at(-1);
      const sameBlock = block !== undefined && run.start < block.end;
      if (!sameBlock) block = this.#blocks.find((candidate) => run.start < candidate.end);
      if (last && sameBlock && !run.afterGap) last.push(cut(run, start, end));
      else groups.push([cut(run, start, end)]);
    }
    return groups;
  }

  /** Index of the first run that ends after `offset`. */
  #firstRunAfter(offset: number): number {
    return firstIndex(this.#runs, ({ end }) => end > offset);
  }
}

function stillHolds({ node, start, end, offset }: Run, text: string): boolean {
  if (!node.isConnected) return false;
  const words = node.data.slice(offset, offset + end - start);
  return words === text.slice(start, end) || words.replace(/\s/g, ' ') === text.slice(start, end);
}

function cut(run: Run, start: number, end: number): Run {
  const from = Math.max(run.start, start);
  return { ...run, ...span(from, Math.min(run.end, end)), offset: run.offset + from - run.start };
}

function rangeOf(runs: readonly Run[]): Range | null {
  const first = runs[0];
  const last = runs.at(-1);
  if (!first?.node.isConnected || !last?.node.isConnected) return null;
  const endOffset = last.offset + last.end - last.start;
  // A page that shortened its text after we read it: the offsets no longer mean what they did.
  if (first.offset > first.node.length || endOffset > last.node.length) return null;
  const range = first.node.ownerDocument.createRange();
  range.setStart(first.node, first.offset);
  range.setEnd(last.node, endOffset);
  return range;
}
