import { featuresOf, type Kernel, openText, TEMPLATES } from '../src/engine/learned/kernel.ts';
import type { View } from '../src/engine/learned/view.ts';

/** One paragraph: the tokens `[from, to)` of the data set. */
export interface Sequence {
  readonly article: number;
  readonly from: number;
  readonly to: number;
}

/** All paragraphs of a corpus with the features of their tokens as row numbers. */
export interface Dataset {
  readonly sequences: readonly Sequence[];
  readonly labels: Uint8Array;
  /** The features of token `i` are `features[starts[i] .. starts[i + 1]]`. */
  readonly starts: Int32Array;
  readonly features: Int32Array;
  /** The hash of each row, and how often it occurs. */
  readonly hashes: Int32Array;
  readonly counts: Int32Array;
}

const FEWEST = 3;

/** Asks the kernel for the features of each token, as reading a text does. */
export function buildDataset(kernel: Kernel, views: readonly View[], labels: readonly Uint8Array[]): Dataset {
  const total = views.reduce((sum, { prose }) => sum + prose.tokens.length, 0);
  const hashed = { starts: new Int32Array(total + 1), features: new Int32Array(total * TEMPLATES) };
  const data = { sequences: [] as Sequence[], labels: new Uint8Array(total) };
  let offset = 0;
  let end = 0;
  views.forEach((view, article) => {
    openText(kernel, view);
    data.labels.set(labels[article] as Uint8Array, offset);
    for (const { from, to } of view.prose.paragraphs) {
      data.sequences.push({ article, from: offset + from, to: offset + to });
      for (let i = from; i < to; i++) {
        hashed.starts[offset + i] = end;
        for (const hash of featuresOf(kernel, i, from, to)) if (hash >= 0) hashed.features[end++] = hash;
      }
    }
    offset += view.prose.tokens.length;
  });
  hashed.starts[total] = end;
  return { ...data, ...withRows(hashed.starts, hashed.features.subarray(0, end)) };
}

function withRows(starts: Int32Array, ids: Int32Array) {
  const counter = countIds(ids);
  return keepRows(starts, ids, counter.keys, counter.counts, FEWEST);
}

function countIds(ids: Int32Array): { keys: Int32Array; counts: Int32Array } {
  let size = 1 << 20;
  while (size < Math.min(ids.length, 1 << 25)) size *= 2;
  const keys = new Int32Array(size).fill(-1);
  const counts = new Int32Array(size);
  for (const id of ids) {
    let slot = Math.imul(id, 0x9e3779b1) & (size - 1);
    while (keys[slot] !== -1 && keys[slot] !== id) slot = (slot + 1) & (size - 1);
    keys[slot] = id;
    counts[slot] = (counts[slot] ?? 0) + 1;
  }
  return { keys, counts };
}

function keepRows(starts: Int32Array, ids: Int32Array, keys: Int32Array, counts: Int32Array, fewest: number) {
  const kept: { hash: number; count: number }[] = [];
  keys.forEach((hash, slot) => {
    const count = counts[slot] ?? 0;
    if (hash !== -1 && count >= fewest) kept.push({ hash, count });
  });
  kept.sort((a, b) => a.hash - b.hash);
  const hashes = Int32Array.from(kept, ({ hash }) => hash);
  return {
    ...mapped(starts, ids, rowFinder(hashes)),
    hashes,
    counts: Int32Array.from(kept, ({ count }) => count),
  };
}

/** Tells the row of each hash, -1 for one that is not there. */
export function rowFinder(hashes: Int32Array) {
  const rows = new Map<number, number>();
  for (const [row, hash] of hashes.entries()) rows.set(hash, row);
  return { rowOf: (hash: number) => rows.get(hash) ?? -1 };
}

function mapped(starts: Int32Array, ids: Int32Array, table: { rowOf(hash: number): number }) {
  const newStarts = new Int32Array(starts.length);
  const features = new Int32Array(ids.length);
  let end = 0;
  for (let i = 0; i + 1 < starts.length; i++) {
    newStarts[i] = end;
    for (let k = starts[i] ?? 0; k < (starts[i + 1] ?? 0); k++) {
      const row = table.rowOf(ids[k] ?? 0);
      if (row >= 0) features[end++] = row;
    }
  }
  newStarts[starts.length - 1] = end;
  return { starts: newStarts, features: features.slice(0, end) };
}

/** The same data with only the features whose rows are given, in the order of their hashes. */
export function restrict(data: Dataset, rows: Int32Array): Dataset {
  const sorted = rows.slice().sort();
  const newRow = new Int32Array(data.hashes.length).fill(-1);
  sorted.forEach((row, k) => {
    newRow[row] = k;
  });
  return {
    ...data,
    ...mapped(data.starts, data.features, { rowOf: (row) => newRow[row] ?? -1 }),
    hashes: Int32Array.from(sorted, (row) => data.hashes[row] ?? 0),
    counts: Int32Array.from(sorted, (row) => data.counts[row] ?? 0),
  };
}
