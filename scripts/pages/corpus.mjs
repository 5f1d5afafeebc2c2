// @ts-check
// A folder of saved pages with what a reader of each would expect, as its manifest.json tells.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Plain } from '../setup.mjs';
import { quotedStretches } from './score.mjs';

/**
 * @typedef {object} PageRow one entry of manifest.json
 * @property {string} id
 * @property {string} url
 * @property {string} lang
 * @property {'news' | 'not-news'} kind
 * @property {'annotate' | 'silent'} expect
 * @property {string | null} title
 * @property {string | null} published
 * @property {string} page the HTML, relative to the folder
 * @property {string} [body] the expected text, relative to the folder
 * @property {string} [charset]
 * @property {'off' | 'either'} [scripts] "off" for a page whose own scripts destroy it
 */

/** @typedef {PageRow & { html: Buffer, text: string | null, quotes: readonly string[] }} SavedPage */

/**
 * @param {string} folder
 * @param {(row: PageRow) => boolean} [wanted]
 * @returns {SavedPage[]}
 */
export function loadPages(folder, wanted = () => true) {
  const rows = /** @type {PageRow[]} */ (readJson(join(folder, 'manifest.json')));
  const expected = expectedQuotes(folder);
  return rows.filter(wanted).map((row) => {
    const text = row.body ? readFileSync(join(folder, row.body), 'utf8') : null;
    const quotes = expected?.get(row.id) ?? (text === null ? [] : quotedStretches(text));
    return { ...row, html: readFileSync(join(folder, row.page)), text, quotes };
  });
}

/**
 * @param {string} path
 * @returns {unknown}
 */
function readJson(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    throw new Plain(`${path} could not be read (${error instanceof Error ? error.message : error}).`);
  }
}

/**
 * Quotations counted by hand or by another tool; `null` where a folder leaves them to the marks in its bodies.
 * @param {string} folder
 * @returns {Map<string, string[]> | null}
 */
function expectedQuotes(folder) {
  let json;
  try {
    json = JSON.parse(readFileSync(join(folder, 'expected-quotes.json'), 'utf8'));
  } catch {
    return null;
  }
  const entries = Array.isArray(json) ? json.map((entry) => [entry.id, entry.quotes]) : Object.entries(json);
  return new Map(
    entries.map(([id, list]) => [
      id,
      (Array.isArray(list) ? list : list.quotes).map((/** @type {{ text: string }} */ quote) => quote.text),
    ]),
  );
}
