import { readdirSync, readFileSync } from 'node:fs';
import { bundledModel } from '../../src/cli/bundled-model.ts';
import { bundledRecord } from '../../src/dataset/bundled.ts';
import { createEngine, readText } from '../../src/engine/read-text.ts';
import { type Judged, judgeArticle } from './judge.ts';
import { type MarkedArticle, parseMarkedArticle } from './marked-article.ts';

const FOLDER = new URL('./articles/', import.meta.url);

/** dev: to look at while the engine is worked on. held-back: only to measure. */
export type Part = 'dev' | 'held-back';

/** The first number whose article may be held back: those before it were all read while mistakes were mended. */
const FIRST_HELD_BACK = 460;

/** From there on articles with an odd number in their file name are held back. */
export function partOf(fileName: string): Part {
  const number = Number.parseInt(fileName, 10);
  return number >= FIRST_HELD_BACK && number % 2 === 1 ? 'held-back' : 'dev';
}

/** All articles of one part by name, in the order of their numbers. Throws when one is marked wrongly. */
export function articlesOf(part: Part): Map<string, MarkedArticle> {
  const names = readdirSync(FOLDER).filter((name) => name.endsWith('.txt') && partOf(name) === part);
  return new Map(names.sort().map((name) => [name.replace('.txt', ''), articleIn(name)]));
}

function articleIn(name: string): MarkedArticle {
  try {
    return parseMarkedArticle(readFileSync(new URL(name, FOLDER), 'utf8'));
  } catch (error) {
    throw new Error(`${name}: ${error instanceof Error ? error.message : error}`);
  }
}

const engine = createEngine(bundledRecord, bundledModel());

/** Reads the article with the bundled record and judges every marked stretch. */
export function judgedByEngine(article: MarkedArticle): Judged[] {
  const { text, published } = article;
  return judgeArticle(article, readText(engine, { text, published, title: null, url: null }).quotations);
}
