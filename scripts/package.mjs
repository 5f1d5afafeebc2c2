// @ts-check
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { build } from './build.mjs';
import { Plain, root, runScript, setUp } from './setup.mjs';
import { lintForFirefox, zip } from './web-ext.mjs';

await runScript(async () => {
  setUp();
  build(['chrome', 'firefox']);
  const { errors, warnings } = lintForFirefox();
  for (const { code, message, file } of errors) console.error(`${file ?? 'manifest.json'}: ${code}: ${message}`);
  if (errors.length > 0) throw new Plain(`web-ext lint: ${errors.length} errors in dist/firefox; nothing was packed.`);
  console.log(
    `web-ext lint: no errors, ${warnings.length} warnings (${[...new Set(warnings.map(({ code }) => code))]}).`,
  );
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  for (const browser of /** @type {const} */ (['chrome', 'firefox'])) {
    const file = `proviso-${browser}-${version}.zip`;
    zip(browser, file);
    console.log(`packages/${file}  ${Math.ceil(statSync(join(root, 'packages', file)).size / 1024)} kB`);
  }
});
