import { describe, expect, it } from 'vitest';
import { bundledModel } from '../../src/cli/bundled-model.ts';
import { compileRecord } from '../../src/cli/compile.ts';
import { readSavedPage } from '../../src/cli/page.ts';
import { bundledRecord } from '../../src/dataset/bundled.ts';
import { loadPreparedRecord } from '../../src/dataset/compiled.ts';
import type { ArticleText } from '../../src/model/article.ts';
import { createReader } from '../../src/reader/reader.ts';
import { articlesOf } from '../speakers/articles.ts';

const files = compileRecord(bundledRecord);
const readFile = async (url: string): Promise<unknown> => JSON.parse(files.get(url.replace('/record/', '')) ?? '');

const model = bundledModel();
const fromSources = createReader(bundledRecord, model);
const fromCompiled = createReader(await loadPreparedRecord(readFile), model);

const articles = [...articlesOf('dev'), ...articlesOf('held-back')];

describe('a reader made from the compiled record', () => {
  it('reads the sample article as one made from the sources does', () => {
    const url = 'https://www.harbor-dispatch.example/world/2025/04/16/what-beijing-is-said-to-want.html';
    const compiled = readSavedPage(fromCompiled, 'sample/article.html', url);
    expect(compiled.quotations.length).toBeGreaterThan(4);
    expect(compiled.preconditions).toHaveLength(6);
    expect(compiled).toEqual(readSavedPage(fromSources, 'sample/article.html', url));
  });

  it.each(articles)('reads %s as one made from the sources does', (_name, { text, published }) => {
    const article: ArticleText = { text, published, title: null, url: null };
    expect(fromCompiled(article)).toEqual(fromSources(article));
  });

  it('finds nothing in words that every object has', () => {
    const text = '“The constructor said so,” __proto__ told toString and hasOwnProperty of valueOf.';
    const article: ArticleText = { text, published: null, title: null, url: null };
    expect(fromCompiled(article)).toEqual(fromSources(article));
    expect(fromCompiled(article).officials).toEqual([]);
  });
});
