import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import * as v from 'valibot';
import type { ArticleText } from '../model/article.ts';
import { parseIsoDate } from '../model/dates.ts';

export type NamedArticle = ArticleText & { readonly id: string };

/**
 * Articles to count terms in, one after the other: a file with one article a line, as `annotate` reads them (gzipped or
 * not), or a folder of saved pages, whose `manifest.json` names the text of each. Throws when one cannot be read.
 */
export function* articlesIn(path: string): Generator<NamedArticle> {
  if (statSync(path).isDirectory()) yield* pagesIn(path);
  else yield* linesIn(path);
}

const LineSchema = v.object({
  id: v.optional(v.string()),
  text: v.string('lacks “text”'),
  published: v.nullish(v.string(), null),
});

function* linesIn(path: string): Generator<NamedArticle> {
  const bytes = readFileSync(path);
  const text = (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  for (const [k, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue;
    const parsed = v.safeParse(LineSchema, JSON.parse(line));
    if (!parsed.success) throw new TypeError(`${path}, line ${k + 1}: ${parsed.issues[0].message}`);
    const { id = `line ${k + 1}`, text: words, published } = parsed.output;
    yield articleOf(id, words, published);
  }
}

const ManifestSchema = v.array(
  v.object({
    id: v.string(),
    lang: v.nullish(v.string(), null),
    /** The file with the text of the article; pages that are none have no such file. */
    body: v.nullish(v.string(), null),
    published: v.nullish(v.string(), null),
  }),
);

function* pagesIn(folder: string): Generator<NamedArticle> {
  const manifest = v.parse(ManifestSchema, JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')));
  for (const { id, lang, body, published } of manifest) {
    if (body === null || !lang?.startsWith('en')) continue;
    yield articleOf(id, readFileSync(join(folder, body), 'utf8'), published);
  }
}

function articleOf(id: string, text: string, published: string | null): NamedArticle {
  return { id, text, title: null, url: null, published: published === null ? null : parseIsoDate(published) };
}
