import type { AttributionModel } from '../engine/learned/attribute.ts';
import model from '../engine/learned/attribution.model?url';
import kernel from '../engine/learned/kernel.wasm?url';
import { loadModel } from '../engine/learned/model-file.ts';

/**
 * The model, read through `read`, unpacked by `inflate`. Rejects when a file cannot be read, is damaged or of another
 * version.
 */
export async function fetchModel(
  read: (url: string) => Promise<ArrayBuffer>,
  inflate: (packed: ArrayBuffer) => Promise<ArrayBuffer>,
): Promise<AttributionModel> {
  const [weights, code] = await Promise.all([read(model).then(inflate), read(kernel)]);
  return loadModel(weights, code);
}
