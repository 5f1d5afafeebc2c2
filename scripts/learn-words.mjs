// @ts-check
import { importBundled } from './import-bundled.mjs';
import { root, runScript, setUp } from './setup.mjs';

// Learns which words tell of each precondition, and how much each sign of a passage counts: src/dataset/telling-words.json
// and src/engine/preconditions/passage-weights.json. With `--check` it writes nothing and prints how well is recognised
// what nothing was learned from.
await runScript(async () => {
  setUp();
  const { learn, reportLearning } = await importBundled('test/recognition/learning/learn.ts');
  if (process.argv.includes('--check')) reportLearning(root, console.log);
  else learn(root);
});
