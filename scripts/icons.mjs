// @ts-check
// Draws public/icons/*.png from docs/images/icon.svg: `npm run icons`, after a change to the drawing.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { needPrograms } from './browsers.mjs';
import { root, runScript, setUp } from './setup.mjs';

const SIZES = [16, 32, 48, 128];

await runScript(async () => {
  setUp();
  const { chromium } = await needPrograms(['chromium']);
  const { launch } = await import('puppeteer-core');
  const drawing = readFileSync(join(root, 'docs/images/icon.svg')).toString('base64');
  const browser = await launch({ executablePath: chromium, args: ['--no-sandbox'] });
  const page = await browser.newPage();
  for (const size of SIZES) {
    await page.setViewport({ width: size, height: size });
    await page.setContent(
      `<style>body { margin: 0 } img { display: block; width: 100vw }</style><img src="data:image/svg+xml;base64,${drawing}">`,
    );
    await page.screenshot({ path: join(root, `public/icons/${size}.png`), omitBackground: true });
  }
  await browser.close();
});
