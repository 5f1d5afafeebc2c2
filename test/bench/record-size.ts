import { gzipSync } from 'node:zlib';
import { beforeAndSince } from '../../src/context/ranking.ts';
import { indexRecord } from '../../src/context/record-index.ts';
import { wordsOf } from '../../src/context/words.ts';
import { bundledRecord } from '../../src/dataset/bundled.ts';
import { createEngine, readText } from '../../src/engine/read-text.ts';
import type { IsoDate } from '../../src/model/dates.ts';
import type { TheRecord } from '../../src/model/record.ts';
import { syntheticRecord } from './synthetic-record.ts';

/*
 * What the record weighs and how long it takes to be ready and to answer:
 *   npm run bench:record
 * Times are medians in this process; the browser's own figures are those of the end-to-end tests.
 */

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

function times(repeats: number, work: () => unknown): number {
  return median(
    Array.from({ length: repeats }, () => {
      const began = performance.now();
      work();
      return performance.now() - began;
    }),
  );
}

/** Reads, indexes and asks a record that lies there as JSON text. */
function measure(record: TheRecord, repeats: number) {
  const json = JSON.stringify(record);
  const statements = record.dossiers.flatMap((dossier) => dossier.statements);
  const index = indexRecord(record);
  const words = times(1, () => index.byWord); // once for each record, when the first quotation is compared
  const queries = statements.filter((_statement, k) => k % Math.ceil(statements.length / 200) === 0);
  const article = Array.from({ length: 40 }, (_none, k) => {
    const { name } = record.officials[(k * 37) % record.officials.length] ?? { name: 'Nobody' };
    return `“${statements[(k * 101) % statements.length]?.words}”, ${name} said on Tuesday.`;
  }).join('\n\n');
  const engine = createEngine(record);
  const read = times(repeats * 3, () => readText(engine, { text: article, published: null, title: null, url: null }));
  const answers = queries.map(({ official, stance, words }) =>
    times(1, () =>
      beforeAndSince(index, '2025-06-01' as IsoDate, {
        speaker: { kind: 'official', id: official, name: '', office: null, evidence: 'full-name', confidence: 1 },
        preconditions: Object.keys(stance) as never,
        words: wordsOf(words),
        except: null,
      }),
    ),
  );
  return {
    statements: statements.length,
    officials: record.officials.length,
    'JSON, MB': json.length / 1e6,
    'gzip, KB': gzipSync(json, { level: 9 }).length / 1000,
    'parse, ms': times(repeats, () => JSON.parse(json)),
    'names, ms': times(repeats, () => createEngine(record)),
    'index, ms':
      times(repeats, () => indexRecord(JSON.parse(json) as TheRecord)) - times(repeats, () => JSON.parse(json)),
    'words, ms': words,
    'article, ms': read,
    'article, KB/s': article.length / read,
    'answer, ms (median)': median(answers),
    'answer, ms (longest)': Math.max(...answers),
  };
}

/** Prints the figures for our own record and for one of 100,000 statements by 50,000 officials. */
export function report(say: (line: string) => void): void {
  const columns = {
    ours: measure(bundledRecord, 15),
    synthetic: measure(syntheticRecord({ statements: 100_000, officials: 50_000, dossiers: 200 }), 3),
  };
  for (const name of Object.keys(columns.ours) as (keyof typeof columns.ours)[]) {
    say(
      `${name.padEnd(22)}${[columns.ours, columns.synthetic].map((each) => each[name].toFixed(1).padStart(12)).join('')}`,
    );
  }
}
