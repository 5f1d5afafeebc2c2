// @ts-check
import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { Plain, root } from './setup.mjs';

/** A page to open: `html` is served at `url` without any network; `null` means that the network is asked. */
/** @typedef {{ url: string, html: string | null }} Shown */

/** The sample article, at its publisher's address (a name that nobody can own). */
export const sampleArticle = () => ({
  url: 'https://www.harbor-dispatch.example/world/2025/04/16/what-beijing-is-said-to-want.html',
  html: readFileSync(join(root, 'sample/article.html'), 'utf8'),
});

/**
 * A saved page stands at the address that it names itself, so that it is judged as it was where it came from.
 * @param {string} path
 */
export function savedPage(path) {
  const html = readFileSync(path, 'utf8');
  const [, named] = /<link[^>]+rel=["']?canonical["']?[^>]+href=["']?(https?:\/\/[^"'\s>]+)/i.exec(html) ?? [];
  const url = new URL(named ?? `https://saved-page.example/${encodeURIComponent(basename(path))}`).href;
  return { url, html };
}

/**
 * @param {string | undefined} argument an address, a file's path, or nothing for the sample article
 * @returns {Shown}
 */
export function pageToShow(argument) {
  if (argument === undefined) return sampleArticle();
  if (/^https?:\/\//i.test(argument)) {
    if (!URL.canParse(argument)) throw new Plain(`“${argument}” is not a valid address.`);
    return { url: new URL(argument).href, html: null };
  }
  if (!existsSync(argument))
    throw new Plain(`There is no file “${argument}”; give a saved page or an address with https://.`);
  if (!statSync(argument).isFile()) throw new Plain(`“${argument}” is not a file.`);
  return savedPage(argument);
}
