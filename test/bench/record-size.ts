import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { JSDOM } from 'jsdom';
import { bundledModel } from '../../src/cli/bundled-model.ts';
import { compileRecord } from '../../src/cli/compile.ts';
import { ALL_RELATED } from '../../src/context/fit.ts';
import { beforeAndSince } from '../../src/context/ranking.ts';
import { indexRecord } from '../../src/context/record-index.ts';
import { wordsOf } from '../../src/context/words.ts';
import { bundledRecord } from '../../src/dataset/bundled.ts';
import { loadPreparedRecord } from '../../src/dataset/compiled.ts';
import { findMentions } from '../../src/engine/persons/names/mentions.ts';
import { parseProse } from '../../src/engine/prose/prose.ts';
import { createEngine, readText } from '../../src/engine/read-text.ts';
import { type ArticleText, articleOf } from '../../src/model/article.ts';
import type { IsoDate } from '../../src/model/dates.ts';
import type { Statement, TheRecord } from '../../src/model/record.ts';
import { readPage } from '../../src/page/read-page.ts';
import { createReader } from '../../src/reader/reader.ts';
import { makeTables } from '../../src/reader/tables.ts';
import { syntheticRecord } from './synthetic-record.ts';

/*
 * What the record weighs and how long it takes to be ready and to answer:
 *   npm run bench:record
 * Times are taken in this process, warm; `scripts/cold-start.mjs` measures the browser from a cold start.
 */

interface Times {
  readonly median: number;
  /** What a busy machine disturbs least. */
  readonly best: number;
}

function timesOf(taken: readonly number[]): Times {
  const sorted = [...taken].sort((a, b) => a - b);
  return { median: sorted[sorted.length >> 1] ?? 0, best: sorted[0] ?? 0 };
}

async function times(repeats: number, work: () => unknown): Promise<Times> {
  const taken: number[] = [];
  for (let k = 0; k < repeats; k++) {
    const began = performance.now();
    await work();
    taken.push(performance.now() - began);
  }
  return timesOf(taken);
}

const QUERIES = 200;
const PARAGRAPHS = 40;

/** Loads and asks a record that lies there as the extension's files do. */
async function measure(record: TheRecord, text: string, repeats: number) {
  const files = compileRecord(record);
  const read = async (url: string) => JSON.parse(files.get(url.replace('/record/', '')) ?? '') as unknown;
  const statements = record.dossiers.flatMap((dossier) => dossier.statements);
  const prepared = await loadPreparedRecord(read);
  const model = bundledModel();
  const engine = createEngine(prepared, model);
  const index = indexRecord(prepared);
  const prose = parseProse(text);
  const answers: number[] = [];
  for (const statement of statements.filter((_each, k) => k % Math.ceil(statements.length / QUERIES) === 0)) {
    const { best } = await times(1, () => beforeAndSince(index, '2025-06-01' as IsoDate, occasionOf(statement)));
    answers.push(best);
  }
  const parse = await times(repeats, () => loadPreparedRecord(read));
  const load = await times(repeats, async () => createReader(await loadPreparedRecord(read), model));
  const names = await times(repeats * 10, () => findMentions(prose, engine.gazetteer, null));
  const size = (name: string) => gzipSync(files.get(name) ?? '', { level: 9 }).length / 1000;
  const article = { text, published: null, title: null, url: null };
  return {
    statements: statements.length,
    officials: record.officials.length,
    'record.json, KB gzip': size('record.json'),
    'tables.json, KB gzip': size('tables.json'),
    'both, KB gzip': size('record.json') + size('tables.json'),
    'tables from sources, ms': (await times(3, () => makeTables(record))).median,
    'parse, ms (median)': parse.median,
    'load, ms (median)': load.median,
    'load, ms (best)': load.best,
    'names, KB/s (best)': text.length / names.best,
    'article, KB/s (best)': text.length / (await times(repeats * 5, () => readText(engine, article))).best,
    'answer, ms (median)': timesOf(answers).median,
    'answer, ms (longest)': Math.max(...answers),
  };
}

/** Both records read the same text: words of ours, said in turn by officials of the one and of the other. */
function articleFrom(...records: readonly TheRecord[]): string {
  const statements = records[0]?.dossiers.flatMap((dossier) => dossier.statements) ?? [];
  return Array.from({ length: PARAGRAPHS }, (_none, k) => {
    const officials = records[k % records.length]?.officials ?? [];
    const { name } = officials[(k * 37) % officials.length] ?? { name: 'Nobody' };
    return `“${statements[(k * 101) % statements.length]?.words}”, ${name} said on Tuesday.`;
  }).join('\n\n');
}

function occasionOf({ official, stance, words }: Statement): Parameters<typeof beforeAndSince>[2] {
  return {
    official,
    voice: official,
    preconditions: Object.keys(stance) as never,
    ofOthersOn: Object.keys(stance) as never,
    roles: new Map(),
    voices: new Map(),
    words: wordsOf(words),
    quoted: null,
    least: ALL_RELATED,
  };
}

/** What the content script would send for the article that “npm start” opens. */
export function sampleArticle(): ArticleText {
  const url = 'https://www.harbor-dispatch.example/world/2025/04/16/what-beijing-is-said-to-want.html';
  const { window } = new JSDOM(readFileSync('sample/article.html', 'utf8'), { url });
  return articleOf(readPage(window.document, url).page);
}

/** Prints the figures for our own record and for one of 100,000 statements by 50,000 officials. */
export async function report(say: (line: string) => void): Promise<void> {
  const synthetic = syntheticRecord({ statements: 100_000, officials: 50_000, dossiers: 200 });
  const text = articleFrom(bundledRecord, synthetic);
  const ours = await measure(bundledRecord, text, 15);
  const large = await measure(synthetic, text, 5);
  const names = Object.keys(ours) as (keyof typeof ours)[];
  say(`${''.padEnd(26)}${'ours'.padStart(12)}${'synthetic'.padStart(12)}${'ratio'.padStart(10)}`);
  for (const name of names) {
    const figures = [ours[name], large[name]].map((each) => each.toFixed(1).padStart(12)).join('');
    say(`${name.padEnd(26)}${figures}${(large[name] / ours[name]).toFixed(2).padStart(10)}`);
  }
}
