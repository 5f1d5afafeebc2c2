// @ts-check
import { importBundled } from './import-bundled.mjs';
import { Plain, root, runScript, setUp } from './setup.mjs';

// Learns which words tell of each precondition, and how much each sign of an article and of a passage counts:
// src/dataset/telling-words.json and src/engine/preconditions/learned-weights.json. Real news lies outside the repository.
await runScript(async () => {
  setUp();
  const at = process.argv.indexOf('--field');
  const field = at < 0 ? undefined : process.argv[at + 1];
  if (!field) throw new Plain('name the folder of labelled news: npm run learn:words -- --field PATH');
  const { learn } = await importBundled('test/recognition/learning/learn.ts');
  learn(root, field, console.log);
});
