import {
  buildTermIndex,
  findTerms,
  makeTermTable,
  type TermIndex,
  wordsForTerms,
} from '../engine/preconditions/terms.ts';
import { parseProse } from '../engine/prose/prose.ts';
import { createEngine, readText } from '../engine/read-text.ts';
import type { ArticleText } from '../model/article.ts';
import type { Dossier, TheRecord } from '../model/record.ts';

/** In how many articles a term fired, and how many of those are about its dossier. */
export interface TermCount {
  readonly term: string;
  readonly precondition: string;
  readonly dossier: string;
  readonly articles: number;
  readonly inPlay: number;
}

export interface TermReport {
  readonly articles: number;
  /** Dossier ids to the ids of the articles that put them in play. */
  readonly inPlay: ReadonlyMap<string, readonly string[]>;
  /** Most articles of other subjects first. */
  readonly terms: readonly TermCount[];
}

/**
 * Counts how often each term of each precondition fires in articles, whether or not its dossier is in play there: a term
 * that fires in articles of other subjects is too general. The articles are the caller's; none come with Proviso.
 */
export function reportTerms(record: TheRecord, articles: Iterable<ArticleText & { readonly id: string }>): TermReport {
  const engine = createEngine(record);
  const index = indexOf(record.dossiers);
  const inPlay = new Map<string, string[]>();
  const counts = new Map<string, { articles: number; inPlay: number }>();
  let read = 0;
  for (const article of articles) {
    read += 1;
    const { dossiers } = readText(engine, article);
    for (const dossier of dossiers) inPlay.set(dossier, [...(inPlay.get(dossier) ?? []), article.id]);
    for (const key of firing(article.text, index)) {
      const count = counts.get(key) ?? { articles: 0, inPlay: 0 };
      counts.set(key, count);
      count.articles += 1;
      if (dossiers.some((dossier) => key.startsWith(`${dossier}\n`))) count.inPlay += 1;
    }
  }
  const terms = [...counts].map(([key, count]) => ({ ...unpack(key), ...count }));
  terms.sort((a, b) => b.articles - b.inPlay - (a.articles - a.inPlay) || (a.term < b.term ? -1 : 1));
  return { articles: read, inPlay, terms };
}

function indexOf(dossiers: readonly Dossier[]): TermIndex<string> {
  const terms = dossiers.flatMap(({ id, preconditions }) =>
    preconditions.flatMap((precondition) => precondition.terms.map((term) => [id, precondition.id, term] as const)),
  );
  return buildTermIndex(
    makeTermTable(terms.map(([, , term], place) => [term, place])),
    terms.map((term) => term.join('\n')),
  );
}

function firing(text: string, index: TermIndex<string>): Set<string> {
  return new Set(findTerms(wordsForTerms(parseProse(text).tokens), index).map(({ meaning }) => meaning));
}

function unpack(key: string): { dossier: string; precondition: string; term: string } {
  const [dossier = '', precondition = '', term = ''] = key.split('\n');
  return { dossier, precondition, term };
}

const REPORTED_FROM = 5;

/** The report in lines for people: dossiers in play, and terms that fire in at least five articles of other subjects. */
export function linesOf({ articles, inPlay, terms }: TermReport): string[] {
  const general = terms.filter((term) => term.articles - term.inPlay >= REPORTED_FROM);
  return [
    `${articles} articles; in play: ${[...inPlay].map(([id, ids]) => `${id} in ${ids.length}`).join(', ') || 'none'}`,
    `terms that fire in ${REPORTED_FROM} or more articles of other subjects: ${general.length}`,
    ...general.map(
      ({ term, precondition, articles: all, inPlay: own }) =>
        `  “${term}” (${precondition}): in ${all - own} articles of other subjects, in ${own} of its own`,
    ),
  ];
}
