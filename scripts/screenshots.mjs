// @ts-check
// Makes the pictures of the README from the real thing.
import { needPrograms } from './browsers.mjs';
import { build } from './build.mjs';
import { sampleArticle } from './sample.mjs';
import { root, runScript, setUp } from './setup.mjs';

await runScript(async () => {
  setUp();
  const { chromium } = await needPrograms(['chromium']);
  build(['chrome']);
  const { readPage, takeScreenshots } = await import('./session.mjs');
  const session = await readPage(chromium, true, sampleArticle());
  for (const path of await takeScreenshots(session, `${root}docs/images`)) console.log(path);
  await session.browser.close();
});
