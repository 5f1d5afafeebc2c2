import {
  buildDossierTerms,
  type DossierTerms,
  type Meaning,
  meaningsOf,
} from '../engine/preconditions/dossier-terms.ts';
import { hasParty } from '../engine/preconditions/evidence.ts';
import { findNear } from '../engine/preconditions/near.ts';
import { type SentenceHits, sentencesWithHits } from '../engine/preconditions/sentence-hits.ts';
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
 * that fires in articles of other subjects is too general. It fires where it would be marked if the dossier were in play:
 * a single lower-case word beside a party only. The articles are the caller's; none come with Proviso.
 */
export function reportTerms(record: TheRecord, articles: Iterable<ArticleText & { readonly id: string }>): TermReport {
  const engine = createEngine(record);
  const index = indexOf(record.dossiers);
  const inPlay = new Map<string, string[]>();
  const counts = new Map<string, TermCount>();
  let read = 0;
  for (const article of articles) {
    read += 1;
    const inPlayHere = new Set<string>(readText(engine, article).dossiers);
    for (const dossier of inPlayHere) inPlay.set(dossier, [...(inPlay.get(dossier) ?? []), article.id]);
    for (const [key, { dossier, precondition, term }] of firing(article.text, record.dossiers, index)) {
      const { articles: all = 0, inPlay: own = 0 } = counts.get(key) ?? {};
      const counted = { articles: all + 1, inPlay: own + (inPlayHere.has(dossier) ? 1 : 0) };
      counts.set(key, { term, precondition, dossier, ...counted });
    }
  }
  const others = (count: TermCount) => count.articles - count.inPlay;
  const terms = [...counts.values()].sort((a, b) => others(b) - others(a) || (a.term < b.term ? -1 : 1));
  return { articles: read, inPlay, terms };
}

type TermMeaning = Meaning & { readonly term: string };

/** Phrases that know their own text, parts of terms, and the terms that the parts make. */
interface ReportIndex {
  readonly phrases: TermIndex<TermMeaning>;
  readonly terms: DossierTerms;
}

function indexOf(dossiers: readonly Dossier[]): ReportIndex {
  const phrases = meaningsOf(dossiers).flatMap(([meaning, all]) => all.map((term) => ({ ...meaning, term })));
  return {
    phrases: buildTermIndex(makeTermTable(phrases.map(({ term }, place) => [term, place])), phrases),
    terms: buildDossierTerms(dossiers),
  };
}

type Fired = Pick<TermCount, 'term' | 'precondition' | 'dossier'>;

/** The terms that would be marked in a text, each once, by a key of its own. */
function firing(text: string, dossiers: readonly Dossier[], { phrases, terms }: ReportIndex): Map<string, Fired> {
  const prose = parseProse(text);
  const words = wordsForTerms(prose.tokens);
  const sentences = sentencesWithHits(prose, words, findTerms(words, phrases), []);
  const parts = sentencesWithHits(prose, words, findTerms(words, terms.index), []);
  const fired = sentences.flatMap((here, k) =>
    dossiers.flatMap((dossier) => [
      ...firingIn(dossier, here, sentences[k - 1]),
      ...findNear(parts[k]?.parts ?? [], terms.near.get(dossier.id) ?? new Map()).map(({ precondition, term }) => ({
        dossier: dossier.id,
        precondition,
        term,
      })),
    ]),
  );
  return new Map(fired.map((each) => [[each.dossier, each.precondition, each.term].join('\n'), each]));
}

function firingIn(dossier: Dossier, here: SentenceHits<TermMeaning>, before: SentenceHits | undefined): Fired[] {
  return (here.byDossier.get(dossier.id) ?? []).flatMap(({ meaning, weak }) => {
    if (meaning.kind !== 'precondition' || (weak && !hasParty(dossier, here, before))) return [];
    return [{ term: meaning.term, precondition: meaning.precondition, dossier: dossier.id }];
  });
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
