import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { KnownIds } from './known-ids.ts';
import { type MarkedArticle, parseMarkedArticle } from './marked-article.ts';

/** dev: to look at while the engine is worked on. held-back: only to measure. */
export type Part = 'dev' | 'held-back';

/** The first number that may be held back: what was so before has been looked at since. */
const FIRST_HELD_BACK = 300;

/** From there on articles with an odd number in their file name are held back. */
export function partOf(fileName: string): Part {
  const number = Number.parseInt(fileName, 10);
  return number >= FIRST_HELD_BACK && number % 2 === 1 ? 'held-back' : 'dev';
}

/** The articles of one part by name, in the order of their numbers. Throws when one is marked wrongly. */
export function articlesOf(part: Part, folder: string, known: KnownIds): Map<string, MarkedArticle> {
  const names = readdirSync(folder).filter((name) => name.endsWith('.txt') && partOf(name) === part);
  return new Map(names.sort().map((name) => [name.replace('.txt', ''), articleIn(folder, name, known)]));
}

function articleIn(folder: string, name: string, known: KnownIds): MarkedArticle {
  try {
    return parseMarkedArticle(readFileSync(join(folder, name), 'utf8'), known);
  } catch (error) {
    throw new Error(`${name}: ${error instanceof Error ? error.message : error}`);
  }
}
