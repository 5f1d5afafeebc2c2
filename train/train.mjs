import { spawnSync } from 'node:child_process';
import { build } from 'vite';

// The training code is TypeScript and shares the engine's: bundled for Node, then run with enough memory for a corpus.
const outDir = 'dist/train';
await build({
  configFile: false,
  logLevel: 'warn',
  build: {
    target: 'node20',
    outDir,
    ssr: true,
    rolldownOptions: {
      input: { train: 'train/main.ts', 'tagger-worker': 'train/tagger-worker.ts' },
      output: { entryFileNames: '[name].js' },
    },
  },
});
const run = spawnSync(process.execPath, ['--max-old-space-size=8192', `${outDir}/train.js`, ...process.argv.slice(2)], {
  stdio: 'inherit',
});
process.exitCode = run.status ?? 1;
