import { inflateSync } from 'node:zlib';
import type { AttributionModel } from '../engine/learned/attribute.ts';
import model from '../engine/learned/attribution.model?inline';
import kernel from '../engine/learned/kernel.wasm?inline';
import { loadModel } from '../engine/learned/model-file.ts';

/** The model out of the program itself: the command line tool is one file. */
export function bundledModel(): AttributionModel {
  return loadModel(Uint8Array.from(inflateSync(dataOf(model))).buffer, Uint8Array.from(dataOf(kernel)).buffer);
}

const dataOf = (dataUrl: string) => Buffer.from(dataUrl.slice(dataUrl.indexOf(',') + 1), 'base64');
