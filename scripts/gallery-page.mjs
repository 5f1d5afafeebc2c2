// @ts-check
// The page on which tests and gallery draw cards in the open; built by the part “gallery”.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './setup.mjs';

/**
 * @typedef {{ scenes: readonly string[], draw(scene: string, dark: boolean): void }} Gallery see test/gallery/main.tsx
 */

/**
 * An empty page with the drawing of all scenes in it, in a language.
 * @param {string} [language] a folder of public/_locales
 */
export function galleryHtml(language = 'en') {
  const catalogue = JSON.parse(readFileSync(join(root, 'public/_locales', language, 'messages.json'), 'utf8'));
  const messages = Object.fromEntries(Object.entries(catalogue).map(([key, { message }]) => [key, message]));
  const wording = JSON.stringify({ language, messages }).replaceAll('<', '\\u003c');
  const script = readFileSync(join(root, 'dist/gallery/gallery.js'), 'utf8').replaceAll('</script', '<\\/script');
  return `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Cards</title><body><main></main><script>${script}</script><script>gallery.speak(${wording})</script>`;
}

/**
 * @param {import('puppeteer-core').Page} page that shows {@link galleryHtml}
 * @returns {Promise<readonly string[]>} the names of the scenes
 */
export function sceneNames(page) {
  return page.evaluate(() => /** @type {{ gallery: Gallery }} */ (/** @type {unknown} */ (window)).gallery.scenes);
}

/**
 * Draws a scene's card.
 * @param {import('puppeteer-core').Page} page
 * @param {string} scene
 * @param {boolean} dark
 */
export async function drawScene(page, scene, dark) {
  await page.evaluate(
    (name, isDark) => /** @type {{ gallery: Gallery }} */ (/** @type {unknown} */ (window)).gallery.draw(name, isDark),
    scene,
    dark,
  );
}
