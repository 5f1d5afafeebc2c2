import { join } from 'node:path';
import { bundledModel } from '../../src/cli/bundled-model.ts';
import { bundledRecord } from '../../src/dataset/bundled.ts';
import { createReader } from '../../src/reader/reader.ts';
import { articlesOf, type Part } from './articles.ts';
import { knownIds } from './known-ids.ts';
import { measureReader, total } from './measure/measure.ts';
import { describeMistakes } from './measure/mistakes.ts';
import { table } from './measure/table.ts';
import { measureSpeed, type Speed } from './speed.ts';

/*
 * How well officials, preconditions and recorded words are recognised in the marked articles:
 *   npm run bench:recognition
 * Mistakes are printed for the articles that may be looked at, never for those held back.
 */

/**
 * Prints the table and the mistakes of the dev part. `root` is the repository's folder. With `from`, only articles from
 * that number on are read, and not for their speed.
 */
export function report(root: string, say: (line: string) => void, from = 0): void {
  const known = knownIds(bundledRecord);
  const reader = createReader(bundledRecord, bundledModel());
  const measuredOf = (part: Part) => {
    const all = articlesOf(part, join(root, 'test/recognition/articles'), known);
    const articles = new Map([...all].filter(([name]) => Number.parseInt(name, 10) >= from));
    const measured = measureReader(reader, articles, known.dateOf);
    return { articles, measured, total: total(measured, articles) };
  };
  const dev = measuredOf('dev');
  say(table({ dev: dev.total, 'held back': measuredOf('held-back').total }));
  if (from === 0) saySpeed(measureSpeed(bundledRecord, bundledModel(), [...dev.articles.values()]), say);
  for (const [name, measured] of dev.measured) {
    const article = dev.articles.get(name);
    const mistakes = article ? describeMistakes(article, measured) : [];
    if (mistakes.length > 0) say(['', name, ...mistakes.map((mistake) => `  ${mistake}`)].join('\n'));
  }
}

function saySpeed({ alone, ours, large }: Speed, say: (line: string) => void): void {
  say(`1,000 words, ms in median: ${alone.toFixed(1)} (≤ 10)`);
  const both = `${ours.toFixed(1)} and ${large.toFixed(1)}, ratio ${(large / ours).toFixed(2)} (≤ 2)`;
  say(`in turn with a record of 100,000 statements, 50,000 officials: ${both}`);
}
