import { describe, expect, it } from 'vitest';
import { createKernel } from '../../src/engine/learned/kernel.ts';
import { LABEL_COUNT } from '../../src/engine/learned/labels.ts';
import { STATE_COUNT } from '../../src/engine/learned/states.ts';
import { STEP_WEIGHTS } from '../../src/engine/learned/steps.ts';
import { Tagger } from '../../src/engine/learned/tagger.ts';
import { marginalsOf } from '../../train/crf.ts';
import { buildDataset } from '../../train/dataset.ts';
import { inventedView } from '../engine/learned/invented-view.ts';
import { shippedKernel } from '../engine/learned/shipped-model.ts';

/** Whole numbers between -127 and 127 that are always the same. */
function inventedWeights(length: number): Int8Array {
  let seed = 5;
  return Int8Array.from({ length }, () => {
    seed = (Math.imul(seed, 1103515245) + 12345) & 0x7fffffff;
    return ((seed >> 12) % 255) - 127;
  });
}

describe('Training and the kernel', () => {
  it('reckon with the same marginals', () => {
    const view = inventedView();
    const tokens = view.prose.tokens.length;
    const data = buildDataset(createKernel(shippedKernel()), [view], [new Uint8Array(tokens)]);
    const rows = inventedWeights(data.hashes.length * STATE_COUNT);
    const steps = inventedWeights(STEP_WEIGHTS);
    const expected = new Float32Array(tokens * LABEL_COUNT);
    const weights = {
      rows: Float32Array.from(rows, (weight) => weight * 0.02),
      steps: Float64Array.from(steps, (weight) => weight * 0.03),
    };
    marginalsOf(data, data.sequences, weights, expected);
    const bytes = { hashes: data.hashes, weights: rows, unit: 0.02, steps, stepUnit: 0.03 };
    const found = new Tagger(createKernel(shippedKernel()), bytes).tag(view);
    expect(data.hashes.length).toBeGreaterThan(100);
    expect(Math.max(...found.map((p, k) => Math.abs(p - (expected[k] ?? 0))))).toBeLessThan(1e-5);
  });
});
