import { configDefaults, defineConfig } from 'vitest/config';

/** What is shown in tests is said in English. */
const setupFiles = ['test/support/speak-english.ts'];

const dom = ['content', 'dossier', 'options', 'page', 'panel', 'popup', 'view', 'welcome'].map(
  (folder) => `test/${folder}/**/*.test.{ts,tsx}`,
);
const build = ['test/build/**/*.test.ts'];
const e2e = ['test/e2e/**/*.test.ts'];

export default defineConfig({
  assetsInclude: ['**/*.model', '**/*.wasm'],
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    allowOnly: false,
    projects: [
      {
        extends: true,
        test: {
          name: 'text',
          setupFiles,
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: [...configDefaults.exclude, ...dom, ...build, ...e2e],
        },
      },
      { extends: true, test: { name: 'dom', environment: 'jsdom', setupFiles, include: dom } },
      { extends: true, test: { name: 'build', include: build, testTimeout: 60_000 } },
      {
        extends: true,
        test: {
          name: 'e2e',
          setupFiles,
          include: e2e,
          globalSetup: 'test/e2e/support/programs.ts',
          fileParallelism: false,
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
