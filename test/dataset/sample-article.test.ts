import { readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { bundledRecord } from '../../src/dataset/bundled.ts';

const html = readFileSync(new URL('../../sample/article.html', import.meta.url), 'utf8');
const { document } = new JSDOM(html).window;
const paragraphs = [...document.querySelectorAll('article > p')].map((paragraph) => paragraph.textContent ?? '');
const quotations = paragraphs
  .filter((paragraph) => !paragraph.includes('Mara Ellison')) // she is invented, and so are her words
  .flatMap((paragraph) => paragraph.match(/“[^”]+”/g) ?? []);

const plain = (words: string) => words.replace(/[“”"]/g, '').replaceAll('’', "'").replace(/[,.]$/, '').toLowerCase();

describe('the sample article', () => {
  it('quotes five officials', () => {
    expect(quotations).toHaveLength(5);
  });

  it.each(quotations)('quotes words on record from before its own day: %s', (quotation) => {
    const recorded = bundledRecord.dossiers
      .flatMap(({ statements }) => statements)
      .filter(({ date, words }) => date < '2025-04-16' && plain(words).includes(plain(quotation)));
    expect(recorded.map(({ official }) => official)).toHaveLength(1);
  });

  it('says on its foot what in it is invented', () => {
    expect(document.querySelector('footer')?.textContent).toContain('Mara Ellison are invented');
  });

  it('loads nothing from anywhere', () => {
    expect(document.querySelectorAll('[src], link, use, image')).toHaveLength(0);
    expect([...document.querySelectorAll('a')].filter((link) => !link.getAttribute('href')?.startsWith('#'))).toEqual(
      [],
    );
  });
});
