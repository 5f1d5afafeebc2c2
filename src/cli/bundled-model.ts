import type { AttributionModel } from '../engine/learned/attribute.ts';
import model from '../engine/learned/attribution.model?inline';
import kernel from '../engine/learned/kernel.wasm?inline';
import { loadModel } from '../engine/learned/model-file.ts';

/** The model out of the program itself: the command line tool is one file. */
export function bundledModel(): AttributionModel {
  return loadModel(bytesOf(model), bytesOf(kernel));
}

function bytesOf(dataUrl: string): ArrayBuffer {
  return Uint8Array.from(Buffer.from(dataUrl.slice(dataUrl.indexOf(',') + 1), 'base64')).buffer;
}
