import { readFileSync } from 'node:fs';
import type { AttributionModel } from '../../../src/engine/learned/attribute.ts';
import { loadModel } from '../../../src/engine/learned/model-file.ts';

/** The bytes of the model in the repository, in a buffer of their own. */
export const shippedBytes = (): ArrayBuffer => bytesOf('src/engine/learned/attribution.model');

/** The code that runs it. */
export const shippedKernel = (): ArrayBuffer => bytesOf('src/engine/learned/kernel.wasm');

const bytesOf = (path: string): ArrayBuffer => Uint8Array.from(readFileSync(path)).buffer;

let model: AttributionModel | null = null;

export function shippedModel(): AttributionModel {
  model ??= loadModel(shippedBytes(), shippedKernel());
  return model;
}
