import { describe, expect, it } from 'vitest';
import { weigh } from '../../src/engine/learned/evidence.ts';
import { createKernel, openEvidence } from '../../src/engine/learned/kernel.ts';
import { LABEL_COUNT } from '../../src/engine/learned/labels.ts';
import { describeStretches } from '../../train/describe-stretches.ts';
import type { Described } from '../../train/ranker-data.ts';
import { inventedView } from '../engine/learned/invented-view.ts';
import { shippedKernel } from '../engine/learned/shipped-model.ts';

/** One number that tells answers apart. */
class Sum {
  parts = 0;
  total = 0;

  add = ({ ids, count, values }: Described): void => {
    this.parts++;
    for (let k = 0; k < count; k++) this.total = (Math.imul(this.total, 31) + ids[k]) | 0;
    const bits = new Int32Array(Float32Array.from(values, (value) => value + 0).buffer);
    for (const value of bits) this.total = (Math.imul(this.total, 31) + value) | 0;
  };
}

describe('The stretches beside a cue', () => {
  it('have the features that the linker was trained with', () => {
    const view = inventedView();
    const marginals = new Float32Array(view.prose.tokens.length * LABEL_COUNT).map((_, k) => ((k * 37) % 101) / 404);
    const evidence = weigh(view, marginals, []);
    const kernel = createKernel(shippedKernel());
    openEvidence(kernel, evidence);
    const { from, to } = view.prose.paragraphs[1];
    const at = view.prose.tokens.findIndex(({ text }, i) => i >= from && text === 'said');
    const cue = { from: at, to: at + 1, probability: 0.7 };
    const sum = new Sum();
    const sink = {
      none: sum.add,
      start: (_: number, given: Described) => sum.add(given),
      end: (_: number, given: Described) => sum.add(given),
      pair: (_a: number, _b: number, given: Described) => sum.add(given),
    };
    const left = { from, to: at, side: 'left' } as const;
    const right = { from: at + 1, to, side: 'right' } as const;
    for (const field of [left, right]) {
      const tokens = Array.from({ length: field.to - field.from }, (_, k) => field.from + k);
      const bounds = { starts: tokens.filter((i) => i % 3 === 0), ends: tokens.filter((i) => i % 2 === 0) };
      describeStretches(kernel, evidence, { cue, field, bounds, limit: to }, sink);
    }
    expect({ parts: sum.parts, total: sum.total }).toEqual({ parts: 45, total: -1654720617 });
  });
});
