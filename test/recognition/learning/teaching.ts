import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { bundledRecord } from '../../../src/dataset/bundled.ts';
import { articlesOf } from '../articles.ts';
import { knownIds } from '../known-ids.ts';
import type { LabelledText } from './labelled-text.ts';
import { fromMarked, type Homes, ownTexts, realTexts } from './labelled-texts.ts';
import { lessonsOfRecord } from './lessons.ts';
import { type Prepared, prepare } from './prepared.ts';
import type { Lesson } from './train-words.ts';

/** All that teaches. */
export interface Teaching {
  readonly texts: readonly Prepared[];
  readonly record: readonly Lesson[];
}

/** Where real news lies, outside the repository. */
export interface RealNews {
  /** Labelled texts. */
  readonly labelled: readonly string[];
  /** Texts on other matters. */
  readonly other: readonly string[];
}

export const homes: Homes = new Map(
  bundledRecord.dossiers.flatMap(({ id, preconditions }) => preconditions.map((one) => [one.id, id] as const)),
);

/** The marked articles that may be looked at, our texts in the manner of news, and real news. */
export function teachingIn(root: string, { labelled, other }: RealNews): Teaching {
  const folder = join(root, 'test/recognition');
  const marked = articlesOf('dev', join(folder, 'articles'), knownIds(bundledRecord));
  const texts: LabelledText[] = [
    ...[...marked].map(([id, article]) => fromMarked(id, article)),
    ...ownTexts(join(folder, 'field')),
    ...labelled.flatMap((file) => realTexts(file, 'real', homes)),
    ...other.flatMap((file) => realTexts(file, 'other', homes)),
  ];
  return { texts: prepare(texts, bundledRecord), record: lessonsOfRecord(bundledRecord.dossiers, root) };
}

/** The real news in a folder such as `bench/`: labelled and unlabelled news, and corpora beside it made for other ends. */
export function realNewsIn(field: string): RealNews {
  const other = ['unlabelled.ndjson.gz', '../quotes/polnear-train.jsonl.gz', '../who/gum.ndjson.gz'];
  return {
    labelled: [join(field, 'labelled.ndjson')],
    other: other.map((name) => join(field, name)).filter((file) => existsSync(file)),
  };
}
