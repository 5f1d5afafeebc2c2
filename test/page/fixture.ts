import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';

const at = (name: string) => join(import.meta.dirname, '../pages', name);

/** An invented page of `test/pages`, parsed as a browser would. */
export function openFixture(name: string): Document {
  return openHtml(readFileSync(at(`${name}/page.html`), 'utf8'));
}

export function expectedText(name: string): string {
  return readFileSync(at(`${name}/expected.txt`), 'utf8').trimEnd();
}

export function openHtml(html: string): Document {
  return new JSDOM(html).window.document;
}
