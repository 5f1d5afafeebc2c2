import type { Calibration } from '../src/engine/learned/calibration.ts';

export interface Outcome {
  readonly score: number;
  readonly right: boolean;
}

interface Block {
  score: number;
  right: number;
  count: number;
}

const BINS = 24;

/** The rising curve from score to share of right ones that fits best: equal bins, then pooled where they would fall. */
export function fitIsotonic(outcomes: readonly Outcome[]): Calibration {
  const sorted = [...outcomes].sort((a, b) => a.score - b.score);
  const blocks: Block[] = [];
  for (let bin = 0; bin < BINS; bin++) {
    const part = sorted.slice((bin * sorted.length) / BINS, ((bin + 1) * sorted.length) / BINS);
    if (part.length > 0) addBlock(blocks, part);
  }
  return {
    scores: Float32Array.from(blocks, ({ score, count }) => score / count),
    confidences: Float32Array.from(blocks, ({ right, count }) => right / count),
  };
}

function addBlock(blocks: Block[], part: readonly Outcome[]): void {
  let block: Block = {
    score: part.reduce((sum, { score }) => sum + score, 0),
    right: part.filter(({ right }) => right).length,
    count: part.length,
  };
  for (let last = blocks.at(-1); last && last.right * block.count >= block.right * last.count; last = blocks.at(-1)) {
    blocks.pop();
    block = { score: block.score + last.score, right: block.right + last.right, count: block.count + last.count };
  }
  blocks.push(block);
}
