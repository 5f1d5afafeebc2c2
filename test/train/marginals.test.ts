import { describe, expect, it } from 'vitest';
import { createKernel } from '../../src/engine/learned/kernel.ts';
import { LABEL_COUNT } from '../../src/engine/learned/labels.ts';
import { COORDINATES, NETWORK_SIZE, STEP_WEIGHTS } from '../../src/engine/learned/network.ts';
import { Tagger } from '../../src/engine/learned/tagger.ts';
import { buildDataset } from '../../train/dataset.ts';
import { marginalsOf } from '../../train/tagger-trainer.ts';
import { inventedView } from '../engine/learned/invented-view.ts';
import { shippedKernel } from '../engine/learned/shipped-model.ts';

/** Whole numbers between -127 and 127 that are always the same. */
function inventedBytes(length: number): Int8Array {
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
    const coordinates = inventedBytes(data.hashes.length * COORDINATES);
    const numbers = {
      coordinates: Float32Array.from(coordinates, (byte) => byte * 0.02),
      network: Float64Array.from(inventedBytes(NETWORK_SIZE), (byte) => Math.fround(byte * 0.01)),
      steps: Float64Array.from(inventedBytes(STEP_WEIGHTS), (byte) => Math.fround(byte * 0.03)),
    };
    const expected = new Float32Array(tokens * LABEL_COUNT);
    marginalsOf(data, data.sequences, numbers, expected);
    const { hashes } = data;
    const [network, steps] = [Float32Array.from(numbers.network), Float32Array.from(numbers.steps)];
    const weights = { hashes, coordinates, unit: 0.02, network, steps };
    const found = new Tagger(createKernel(shippedKernel()), weights).tag(view);
    // the kernel rounds scores to a sixty-fourth
    expect(data.hashes.length).toBeGreaterThan(100);
    expect(Math.max(...found.map((p, k) => Math.abs(p - (expected[k] ?? 0))))).toBeLessThan(0.005);
  });
});
