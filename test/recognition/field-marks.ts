import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundledModel } from '../../src/cli/bundled-model.ts';
import { type Output, outputOf } from '../../src/cli/output.ts';
import { readSavedPage } from '../../src/cli/page.ts';
import { bundledRecord } from '../../src/dataset/bundled.ts';
import { createReader, type Reader } from '../../src/reader/reader.ts';
import { realTexts } from './learning/labelled-texts.ts';
import { homes } from './learning/teaching.ts';

/*
 * Every mark on real pages and on real news that nobody has labelled, to be judged by eye.
 */

interface Marked extends Pick<Output, 'preconditions'> {
  readonly id: string;
  readonly text: string;
}

/** Prints each mark with its level, behind the title of its precondition. `pages` is a folder of saved pages. */
export function sayMarks(field: string, pages: string, say: (line: string) => void): void {
  const read = createReader(bundledRecord, bundledModel());
  const unlabelled = join(field, 'unlabelled.ndjson.gz');
  if (existsSync(unlabelled))
    sayAll('unlabelled texts (taught as texts on other matters)', textsIn(unlabelled, read), say);
  sayAll('pages (taught nothing)', pagesIn(pages, read), say);
}

function textsIn(file: string, read: Reader): Marked[] {
  return realTexts(file, 'other', homes).map(({ id, text, published }) => {
    return { id, text, ...outputOf(read({ text, published, title: null, url: null })) };
  });
}

function pagesIn(folder: string, read: Reader): Marked[] {
  const rows: unknown = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
  if (!Array.isArray(rows)) throw new Error('manifest.json holds no list of pages');
  return rows.map(({ id, url, page }) => ({ ...readSavedPage(read, join(folder, page), url), id }));
}

function sayAll(name: string, texts: readonly Marked[], say: (line: string) => void): void {
  const marked = texts.filter(({ preconditions }) => preconditions.length > 0);
  const lines = marked.flatMap((one) => ['', one.id, ...linesOf(one)]);
  const count = marked.flatMap((one) => one.preconditions.flatMap(({ passages }) => passages)).length;
  say(`\n${name}: ${texts.length}, of which ${marked.length} have a mark; ${count} marks`);
  for (const line of lines) say(line);
}

const titles = new Map<string, string>(
  bundledRecord.dossiers.flatMap(({ preconditions }) => preconditions.map(({ id, label }) => [id, label] as const)),
);

function linesOf({ text, preconditions }: Marked): string[] {
  return preconditions.flatMap(({ id, passages, levels }) =>
    passages.map(
      ([start, end], k) => `  ${levels[k]} ${titles.get(id)} ← ${text.slice(start, end).replaceAll('\n', ' ')}`,
    ),
  );
}
