// @ts-check
import { importBundled } from './import-bundled.mjs';
import { root, runScript, setUp } from './setup.mjs';

// Learns the words that tell of each precondition: src/dataset/telling-words.json.
await runScript(async () => {
  setUp();
  const { learn } = await importBundled('test/recognition/learn-words.ts');
  learn(root);
});
