// @ts-check
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { importBundled } from './import-bundled.mjs';
import { runScript, setUp } from './setup.mjs';

// Who is meant on real news whose sources are labelled: figures, not a test.
//   npm run bench:who -- --who FOLDER --quotes FOLDER [--errors N]
await runScript(async () => {
  const { who, quotes, errors } = parseArgs({
    options: { who: { type: 'string' }, quotes: { type: 'string' }, errors: { type: 'string', default: '0' } },
  }).values;
  if (!who || !quotes) throw new Error('npm run bench:who -- --who FOLDER --quotes FOLDER [--errors N]');
  setUp();
  const [bench, scorer] = await Promise.all([
    importBundled('test/bench/who/main.ts'),
    import(pathToFileURL(join(resolve(who), 'who-score.mjs')).href),
  ]);
  const files = {
    articles: join(quotes, 'polnear-train.jsonl.gz'),
    labels: join(who, 'polnear-train-who.jsonl'),
  };
  bench.report({ ...files, score: scorer.score, errors: Number(errors) }, console.log);
});
