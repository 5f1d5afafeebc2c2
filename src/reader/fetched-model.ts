import type { AttributionModel } from '../engine/learned/attribute.ts';
import address from '../engine/learned/attribution.model?url';
import { loadPackagedModel } from '../engine/learned/model-file.ts';

/** The model, read through `read`. Rejects when the file cannot be read or is of another version. */
export async function fetchModel(read: (url: string) => Promise<ArrayBuffer>): Promise<AttributionModel> {
  return loadPackagedModel(await read(address));
}
