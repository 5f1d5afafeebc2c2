import { readFileSync } from 'node:fs';
import { inflateSync } from 'node:zlib';
import type { AttributionModel } from '../../../src/engine/learned/attribute.ts';
import { loadModel } from '../../../src/engine/learned/model-file.ts';

const MODEL = 'src/engine/learned/attribution.model';

/** The file of the model in the repository, packed. */
export const shippedFile = (): Buffer => readFileSync(MODEL);

/** What it holds, in a buffer of its own. */
export const shippedBytes = (): ArrayBuffer => Uint8Array.from(inflateSync(shippedFile())).buffer;

/** The code that runs it. */
export const shippedKernel = (): ArrayBuffer => bytesOf('src/engine/learned/kernel.wasm');

const bytesOf = (path: string): ArrayBuffer => Uint8Array.from(readFileSync(path)).buffer;

let model: AttributionModel | null = null;

export function shippedModel(): AttributionModel {
  model ??= loadModel(shippedBytes(), shippedKernel());
  return model;
}
