import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { bundledModel } from '../../../src/cli/bundled-model.ts';
import { bundledRecord } from '../../../src/dataset/bundled.ts';
import { createEngine, readText } from '../../../src/engine/read-text.ts';
import type { Quotation } from '../../../src/model/quotation.ts';
import { type Counts, whoTable } from './table.ts';

/*
 * Who is meant, on real news: npm run bench:who -- --who FOLDER --quotes FOLDER [--errors N]
 * FOLDER of --who: labels and the scorer; of --quotes: the articles. Both lie outside the repository.
 */

interface Article {
  readonly id: string;
  readonly text: string;
}

interface Labelled {
  readonly id: string;
}

interface Reading {
  readonly id: string;
  readonly quotations: readonly Quotation[];
}

type Score = (
  articles: readonly Article[],
  labels: readonly Labelled[],
  readings: readonly Reading[],
) => { readonly table: Readonly<Record<string, Counts>>; readonly errors: readonly unknown[] };

export interface Options {
  readonly articles: string;
  readonly labels: string;
  readonly score: Score;
  /** How many errors are printed. */
  readonly errors: number;
}

export function report({ articles: file, labels: labelsFile, score, errors }: Options, say: (line: string) => void) {
  const articles = linesOf<Article>(file);
  const texts = new Map(articles.map(({ id, text }) => [id, text]));
  const labels = linesOf<Labelled>(labelsFile);
  const engine = createEngine(bundledRecord, bundledModel());
  const readings = labels.map(({ id }) => {
    const article = { text: texts.get(id) ?? '', published: null, title: null, url: null };
    return { id, quotations: readText(engine, article).quotations };
  });
  const scored = score(articles, labels, readings);
  say(whoTable(scored.table));
  for (const error of scored.errors.slice(0, errors)) say(JSON.stringify(error));
}

/** The values of a file with one JSON value a line, gzipped or not; the scorer checks them. */
function linesOf<Value>(file: string): Value[] {
  const bytes = readFileSync(file);
  const text = file.endsWith('.gz') ? gunzipSync(bytes).toString() : bytes.toString();
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line): Value => JSON.parse(line));
}
