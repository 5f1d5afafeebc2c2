import { readFileSync } from 'node:fs';
import { JSDOM, VirtualConsole } from 'jsdom';
import { articleOf } from '../model/article.ts';
import { readPage } from '../page/read-page.ts';
import type { Reader } from '../reader/reader.ts';
import { EMPTY_OUTPUT, outputOf } from './output.ts';

/**
 * Saved pages have lost the header that told their encoding. Bytes that are valid UTF-8 are UTF-8; others are left to
 * jsdom, which looks for a `<meta charset>`.
 */
function decode(bytes: Buffer): string | Buffer {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return bytes;
  }
}

/** The reading of a saved page, by the same code that reads it in a browser. Throws when the file cannot be read. */
export function readSavedPage(read: Reader, file: string, url: string) {
  const html = decode(readFileSync(file));
  // A silent console: style sheets that jsdom cannot parse are no concern of ours.
  const { window } = new JSDOM(html, { url, virtualConsole: new VirtualConsole() });
  const { page } = readPage(window.document, url);
  const { article, reason, facts, text } = page;
  const reading = article ? outputOf(read(articleOf(page))) : EMPTY_OUTPUT;
  window.close();
  const { title, published, modified, language, publisher } = facts;
  return { id: url, ...reading, article, reason, title, published, modified, language, publisher, text };
}
