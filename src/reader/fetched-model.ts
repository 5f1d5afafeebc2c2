import type { AttributionModel } from '../engine/learned/attribute.ts';
import address from '../engine/learned/attribution.model?url';
import { loadModel } from '../engine/learned/model-file.ts';

/** The model, read through `read`. Rejects when the file cannot be read or is damaged. */
export async function fetchModel(read: (url: string) => Promise<ArrayBuffer>): Promise<AttributionModel> {
  return loadModel(await read(address));
}
