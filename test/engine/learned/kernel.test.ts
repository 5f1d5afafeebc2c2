import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { kernelCode } from '../../../scripts/kernel-code.mjs';
import { createKernel, featuresOf, openText } from '../../../src/engine/learned/kernel.ts';
import { inventedView } from './invented-view.ts';
import { shippedKernel } from './shipped-model.ts';

describe('The kernel', () => {
  it('is what its sources compile to: npm run kernel', { timeout: 60_000 }, async () => {
    expect(Buffer.from(await kernelCode()).equals(readFileSync('src/engine/learned/kernel.wasm'))).toBe(true);
  });

  it('needs nothing from whoever runs it', () => {
    expect(WebAssembly.Module.imports(new WebAssembly.Module(shippedKernel()))).toEqual([]);
  });

  it('gives features the hashes that the model was trained with', () => {
    const view = inventedView();
    const kernel = createKernel(shippedKernel());
    openText(kernel, view);
    let [sum, count] = [0, 0];
    for (const { from, to } of view.prose.paragraphs) {
      for (let i = from; i < to; i++) {
        const hashes = featuresOf(kernel, i, from, to).filter((hash) => hash >= 0);
        sum = hashes.reduce((all, hash) => (Math.imul(all, 31) + hash) | 0, sum);
        count += hashes.length;
      }
    }
    expect({ sum, count }).toEqual({ sum: -1621320178, count: 2479 });
  });

  it('grows with the text', () => {
    const kernel = createKernel(shippedKernel());
    const before = kernel.memory.buffer.byteLength;
    kernel.open(250_000);
    kernel.tag(0, 250_000);
    expect(kernel.memory.buffer.byteLength).toBeGreaterThan(before + 250_000 * 300);
  });
});
