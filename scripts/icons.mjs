// @ts-check
// Draws public/icons/*.png from docs/images/icon*.svg: `npm run icons`, after a change to a drawing.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { needPrograms } from './browsers.mjs';
import { root, runScript, setUp } from './setup.mjs';

/** Each drawing with the sizes it is needed in and the beginning of its files' names. */
const DRAWINGS = [
  { drawing: 'icon.svg', prefix: '', sizes: [16, 24, 32, 48, 64, 128] },
  { drawing: 'icon-off.svg', prefix: 'off-', sizes: [16, 24, 32, 48, 64] },
  { drawing: 'icon-unread.svg', prefix: 'unread-', sizes: [16, 24, 32, 48, 64] },
];

await runScript(async () => {
  setUp();
  const { chromium } = await needPrograms(['chromium']);
  const { launch } = await import('puppeteer-core');
  const browser = await launch({ executablePath: chromium, args: ['--no-sandbox'] });
  const page = await browser.newPage();
  for (const { drawing, prefix, sizes } of DRAWINGS) {
    const svg = readFileSync(join(root, 'docs/images', drawing)).toString('base64');
    for (const size of sizes) {
      await page.setViewport({ width: size, height: size });
      await page.setContent(
        `<style>body { margin: 0 } img { display: block; width: 100vw }</style><img src="data:image/svg+xml;base64,${svg}">`,
      );
      await page.screenshot({ path: join(root, `public/icons/${prefix}${size}.png`), omitBackground: true });
    }
  }
  await browser.close();
});
