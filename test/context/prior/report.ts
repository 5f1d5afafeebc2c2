import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundledModel } from '../../../src/cli/bundled-model.ts';
import { bundledRecord } from '../../../src/dataset/bundled.ts';
import type { ArticleText } from '../../../src/model/article.ts';
import type { PageReading } from '../../../src/model/reading.ts';
import { createReader } from '../../../src/reader/reader.ts';
import { articlesOf } from '../../recognition/articles.ts';
import { knownIds } from '../../recognition/known-ids.ts';
import { type Half, halfOf, type Labelled, labelsIn } from './labels.ts';
import { measurePrior, type PriorMeasured } from './measure.ts';
import { priorTable } from './table.ts';

/*
 * How well the statements before and since bear on the quotations that list them:
 *   npm run bench:prior
 *   npm run bench:prior -- --field TEXTS --labels LABELS    # real articles too, which lie outside the repository
 * `--unlabelled` prints what stands among the first three and has no label yet.
 */

export interface Options {
  readonly field: string | null;
  readonly labels: string | null;
  readonly unlabelled: boolean;
}

interface Named {
  readonly name: string;
  readonly article: ArticleText;
}

export function report(root: string, say: (line: string) => void, { field, labels, unlabelled }: Options): void {
  const read = createReader(bundledRecord, bundledModel());
  const invented = measureAll(read, inventedIn(root), labelsIn(join(root, 'test/context/prior/labels.ndjson')));
  const real = field ? measureAll(read, realIn(field), labels ? labelsIn(labels) : new Map()) : null;
  say(priorTable({ ...columns('invented', invented), ...(real ? columns('real', real) : {}) }));
  if (!unlabelled) return;
  for (const one of [...invented, ...(real ?? [])].flatMap(({ measured }) => measured.unlabelled)) {
    say(JSON.stringify({ ...one.labelled, on: [], off: [], statement: one.statement }));
  }
}

interface Measured {
  readonly half: Half;
  readonly measured: PriorMeasured;
}

function measureAll(
  read: (article: ArticleText) => PageReading,
  articles: readonly Named[],
  labels: ReadonlyMap<string, readonly Labelled[]>,
): Measured[] {
  return articles.map(({ name, article }) => ({
    half: halfOf(name),
    measured: measurePrior(read(article), labels.get(name) ?? []),
  }));
}

function columns(kind: string, all: readonly Measured[]): Record<string, PriorMeasured[]> {
  const of = (half: Half) => all.filter((one) => one.half === half).map(({ measured }) => measured);
  return { [`${kind}, tuned`]: of('tuned'), [`${kind}, held back`]: of('held back') };
}

/** The dev part, by the numbers of its articles. */
function inventedIn(root: string): Named[] {
  const articles = articlesOf('dev', join(root, 'test/recognition/articles'), knownIds(bundledRecord));
  return [...articles].map(([name, { text, title, url, published }]) => ({
    name: name.slice(0, 3),
    article: { text, title, url, published },
  }));
}

/** Texts as printed; those that were retold are left out. */
function realIn(path: string): Named[] {
  const lines = readFileSync(path, 'utf8').split('\n').filter(Boolean);
  return lines
    .map((line) => JSON.parse(line) as ArticleText & { readonly id: string; readonly wording: string })
    .filter(({ wording }) => wording === 'real')
    .map(({ id, text, title, url, published }) => ({ name: id, article: { text, title, url, published } }));
}
