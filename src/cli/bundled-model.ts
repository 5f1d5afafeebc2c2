import type { AttributionModel } from '../engine/learned/attribute.ts';
import file from '../engine/learned/attribution.model?inline';
import { loadModel } from '../engine/learned/model-file.ts';

/** The model out of the program itself: the command line tool is one file. */
export function bundledModel(): AttributionModel {
  const bytes = Buffer.from(file.slice(file.indexOf(',') + 1), 'base64');
  return loadModel(Uint8Array.from(bytes).buffer);
}
