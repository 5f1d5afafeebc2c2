import { bundledModel } from '../../src/cli/bundled-model.ts';
import type { PageReading } from '../../src/model/reading.ts';
import { createReader } from '../../src/reader/reader.ts';
import { day, RECORD } from './record.ts';

/** The reader of the invented record. */
export const reader = createReader(RECORD, bundledModel());

export function read(text: string, published: string | null = '2025-04-16'): PageReading {
  return reader({ text, published: published === null ? null : day(published), title: null, url: null });
}
