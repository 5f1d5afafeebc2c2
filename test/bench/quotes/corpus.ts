import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** UTF-16 offsets, half-open, as the corpus writes them. */
export type Pair = readonly [start: number, end: number];

/** One quotation, of the gold or of a system. */
export interface Attribution {
  readonly content: readonly Pair[];
  readonly cue: readonly Pair[];
  /** Empty when nobody is named. */
  readonly source: readonly Pair[];
}

export type Kind = 'direct' | 'mixed' | 'indirect';

export interface GoldArticle {
  readonly id: string;
  readonly text: string;
  readonly attributions: readonly (Attribution & { readonly kind: Kind })[];
}

/** The corpus is not where it was said to be. */
export class CorpusError extends Error {}

/**
 * Reads a corpus, an article a line, packed or not. `path` is such a file, or a folder that holds one whose name ends
 * in the name of the split: `anything-dev.jsonl.gz`. Throws {@link CorpusError} when there is none.
 */
export function readCorpus(path: string, split: string): GoldArticle[] {
  if (!existsSync(path)) throw new CorpusError(`There is nothing at ${path}.`);
  const file = statSync(path).isDirectory() ? splitIn(path, split) : path;
  const raw = readFileSync(file);
  const isPacked = raw[0] === 0x1f && raw[1] === 0x8b;
  const lines = (isPacked ? gunzipSync(raw) : raw).toString('utf8').split('\n');
  return lines.filter((line) => line.trim() !== '').map((line) => JSON.parse(line) as GoldArticle);
}

function splitIn(folder: string, split: string): string {
  const name = readdirSync(folder).find((each) => new RegExp(`(?:^|-)${split}\\.jsonl(?:\\.gz)?$`).test(each));
  if (!name) throw new CorpusError(`${folder} holds no file of the split “${split}” (…-${split}.jsonl or .jsonl.gz).`);
  return join(folder, name);
}
