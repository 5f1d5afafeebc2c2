import { readFileSync } from 'node:fs';
import type { AttributionModel } from '../../../src/engine/learned/attribute.ts';
import { loadModel } from '../../../src/engine/learned/model-file.ts';

/** The bytes of the model in the repository, in a buffer of their own. */
export function shippedBytes(): ArrayBuffer {
  const bytes = readFileSync('src/engine/learned/attribution.model');
  return Uint8Array.from(bytes).buffer;
}

let model: AttributionModel | null = null;

export function shippedModel(): AttributionModel {
  model ??= loadModel(shippedBytes());
  return model;
}
