import { describe, expect, it } from 'vitest';
import { inflate } from '../../../src/browser/own-files.ts';
import { loadModel, toCoarseBytes } from '../../../src/engine/learned/model-file.ts';
import { shippedBytes, shippedFile, shippedKernel } from './shipped-model.ts';

const load = (file: ArrayBuffer) => loadModel(file, shippedKernel());

const changed = (change: (bytes: Uint8Array) => void): ArrayBuffer => {
  const file = shippedBytes();
  change(new Uint8Array(file));
  return file;
};

describe('The model file', () => {
  it('fits into the 250 KB that the extension allows it', () => {
    expect(shippedFile().length).toBeLessThanOrEqual(250_000);
  });

  it('loads', () => {
    expect(load(shippedBytes()).linker.source.table.length).toBeGreaterThan(0);
  });

  it('unpacks in the browser to the same bytes', async () => {
    const unpacked = await inflate(Uint8Array.from(shippedFile()).buffer);
    expect(Buffer.from(unpacked).equals(Buffer.from(shippedBytes()))).toBe(true);
  });

  it('cannot be unpacked when a single bit is wrong', async () => {
    const file = Uint8Array.from(shippedFile());
    file[100_000] = (file[100_000] ?? 0) ^ 1;
    await expect(inflate(file.buffer)).rejects.toThrow();
  });

  it('is refused when its end is missing', () => {
    expect(() => load(shippedBytes().slice(0, 1000))).toThrow(/^Attribution model: the file has 988 bytes behind/);
  });

  it('is refused when it is something else', () => {
    const page = new TextEncoder().encode('<!doctype html><title>Not found</title>');
    expect(() => load(page.buffer)).toThrow('Attribution model: this is no model file');
    expect(() => load(new ArrayBuffer(3))).toThrow('Attribution model: the file is shorter than its header');
  });

  it('is refused when it was made for another version of the features', () => {
    const file = changed((bytes) => {
      bytes[4] = 99;
    });
    expect(() => load(file)).toThrow(/^Attribution model: the file has version 99, this program reads \d+$/);
  });
});

describe('Weights as coarse bytes', () => {
  it('are right to half a unit, a share of their quadratic mean', () => {
    const weights = [0.3, -0.1, 0.02, 0];
    const { unit, bytes } = toCoarseBytes(weights, 0.5);
    expect(unit).toBeCloseTo(0.5 * Math.sqrt((0.09 + 0.01 + 0.0004) / 4), 6);
    weights.forEach((weight, k) => {
      expect(Math.abs((bytes[k] ?? 0) * unit - weight)).toBeLessThanOrEqual(unit / 2);
    });
  });

  it('end at 127 units', () => {
    expect(toCoarseBytes([10_000, ...Array(9999).fill(0), -10_000], 0.1).bytes.at(-1)).toBe(-127);
  });
});
