import { describe, expect, it } from 'vitest';
import { loadModel } from '../../../src/engine/learned/model-file.ts';
import { shippedBytes, shippedKernel } from './shipped-model.ts';

const load = (file: ArrayBuffer) => loadModel(file, shippedKernel());

const changed = (change: (bytes: Uint8Array) => void): ArrayBuffer => {
  const file = shippedBytes();
  change(new Uint8Array(file));
  return file;
};

describe('The model file', () => {
  it('fits into the 250 KB that the extension allows it', () => {
    expect(shippedBytes().byteLength).toBeLessThanOrEqual(250_000);
  });

  it('loads', () => {
    expect(load(shippedBytes()).linker.source.table.length).toBeGreaterThan(0);
  });

  it('is refused when a single bit is wrong', () => {
    const file = changed((bytes) => {
      bytes[100_000] = (bytes[100_000] ?? 0) ^ 1;
    });
    expect(() => load(file)).toThrow('Attribution model: the file is damaged (its checksum is wrong)');
  });

  it('is refused when its end is missing', () => {
    expect(() => load(shippedBytes().slice(0, 1000))).toThrow(/^Attribution model: the file has 984 bytes behind/);
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
