import type { AttributionModel } from '../engine/learned/attribute.ts';
import model from '../engine/learned/attribution.model?url';
import kernel from '../engine/learned/kernel.wasm?url';
import { loadPackagedModel } from '../engine/learned/model-file.ts';

/** The model, read through `read`. Rejects when a file cannot be read or is of another version. */
export async function fetchModel(read: (url: string) => Promise<ArrayBuffer>): Promise<AttributionModel> {
  const [weights, code] = await Promise.all([read(model), read(kernel)]);
  return loadPackagedModel(weights, code);
}
