import { readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { CorpusError, type GoldArticle, readCorpus } from './corpus.ts';
import { Measures } from './measures.ts';
import { peers } from './peers.ts';
import { scoreArticle } from './score.ts';
import { ourEngine, type System } from './systems.ts';
import { type Column, table } from './table.ts';
import { type Run, runOn } from './timing.ts';

const USAGE = `npm run bench:quotes -- --corpus PATH [--split dev] [--peers] [--predictions FILE]

  --corpus        a file of articles (.jsonl, .jsonl.gz), or a folder of such files; there is no default
  --split         which file of the folder: its name ends in -SPLIT.jsonl or -SPLIT.jsonl.gz (dev)
  --peers         runs compromise and wink-nlp on the same articles
  --predictions   writes what Proviso found, an article a line, to hold it against another scorer`;

/** @param root the repository's folder, where a model is looked for. Returns the exit code. */
export async function main(args: string[], root: string): Promise<number> {
  try {
    return await bench(optionsIn(args), root);
  } catch (error) {
    if (!(error instanceof CorpusError || isBadOption(error))) throw error;
    console.error(error.message);
    return 2;
  }
}

function optionsIn(args: string[]) {
  const { values } = parseArgs({
    args,
    options: {
      corpus: { type: 'string' },
      split: { type: 'string', default: 'dev' },
      peers: { type: 'boolean', default: false },
      predictions: { type: 'string' },
    },
  });
  return values;
}

function isBadOption(error: unknown): error is Error {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
}

async function bench(values: ReturnType<typeof optionsIn>, root: string): Promise<number> {
  if (values.corpus === undefined) {
    console.error(USAGE);
    return 2;
  }
  const articles = readCorpus(values.corpus, values.split);
  const others = values.peers ? await peers() : [];
  const installed = others.filter((peer) => !('absent' in peer)) as System[];
  const runs = runOn(articles, [ourEngine(), ...installed], PASSES);
  const [ours] = runs;
  if (values.predictions && ours) writePredictions(values.predictions, articles, ours);

  console.log(`${articles.length} articles, ${values.corpus}\n`);
  console.log(table(runs.map((run) => columnOf(articles, run))));
  console.log(
    '\nCoreNLP, CRF and BERT: as published, on the test split, with their own tokens; people: annotators, on train.\n',
  );
  for (const run of runs) console.log(timeLine(run, ours));
  for (const peer of others) if ('absent' in peer) console.log(`${peer.name}: not installed`);
  console.log(modelLine(join(root, 'src')));
  return 0;
}

function columnOf(articles: readonly GoldArticle[], { system, found }: Run): Column {
  const measures = new Measures();
  for (const [k, article] of articles.entries()) scoreArticle(measures, article, found[k] ?? []);
  return { head: system, measures };
}

function timeLine({ system, medianMs, msPer750Words }: Run, ours: Run | undefined): string {
  const ratio = ours && system !== ours.system ? `, ${(msPer750Words / ours.msPer750Words).toFixed(1)} times ours` : '';
  const each = `${medianMs.toFixed(2)} ms for the median article, ${msPer750Words.toFixed(2)} ms for 750 words`;
  return `${system}: ${each}${ratio}`;
}

const PASSES = 5;

/** A learned model is a file whose name ends in `.model` or has `.model.` in it. */
function modelLine(folder: string): string {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.model(?:\.|$)/.test(name),
  );
  const sizes = files.map((name) => `${name} ${statSync(join(folder, name)).size} bytes`);
  return sizes.length > 0 ? `model: ${sizes.join(', ')}` : 'model: none';
}

function writePredictions(path: string, articles: readonly GoldArticle[], { found }: Run): void {
  const lines = articles.map(({ id }, k) => JSON.stringify({ id, quotes: found[k] }));
  writeFileSync(path, `${lines.join('\n')}\n`);
}
