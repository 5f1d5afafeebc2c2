import { BARS } from '../engine/preconditions/bars.ts';
import { candidatesIn, weigh } from '../engine/preconditions/candidates.ts';
import { PARTIES } from '../engine/preconditions/dossier-terms.ts';
import { evidenceOf } from '../engine/preconditions/evidence.ts';
import { partiesIn, partyHits } from '../engine/preconditions/parties.ts';
import { sentencesWithHits } from '../engine/preconditions/sentence-hits.ts';
import { findTerms, readForTerms } from '../engine/preconditions/term-index.ts';
import { LEARNED_WEIGHTS } from '../engine/preconditions/weights.ts';
import { parseProse } from '../engine/prose/prose.ts';
import { createEngine, type Engine, readText } from '../engine/read-text.ts';
import type { ArticleText } from '../model/article.ts';
import type { TheRecord } from '../model/record.ts';
import { bundledModel } from './bundled-model.ts';

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
 * that fires in articles of other subjects is too general. It fires where it would be marked if the dossier were in play.
 * The articles are the caller's; none come with Proviso.
 */
export function reportTerms(record: TheRecord, articles: Iterable<ArticleText & { readonly id: string }>): TermReport {
  const engine = createEngine(record, bundledModel());
  const inPlay = new Map<string, string[]>();
  const counts = new Map<string, TermCount>();
  let read = 0;
  for (const article of articles) {
    read += 1;
    const inPlayHere = new Set<string>(readText(engine, article).dossiers);
    for (const dossier of inPlayHere) inPlay.set(dossier, [...(inPlay.get(dossier) ?? []), article.id]);
    for (const [key, fired] of firing(article.text, engine)) {
      const { articles: all = 0, inPlay: own = 0 } = counts.get(key) ?? {};
      counts.set(key, { ...fired, articles: all + 1, inPlay: own + (inPlayHere.has(fired.dossier) ? 1 : 0) });
    }
  }
  const others = (count: TermCount) => count.articles - count.inPlay;
  const terms = [...counts.values()].sort((a, b) => others(b) - others(a) || (a.term < b.term ? -1 : 1));
  return { articles: read, inPlay, terms };
}

type Fired = Pick<TermCount, 'term' | 'precondition' | 'dossier'>;

/** As log-odds: what a term comes to where the article is about its dossier. */
const ABOUT_IT = 3;

/** The terms that would be marked in a text if it were about their dossier, each once, by a key of its own. */
function firing(text: string, { dossiers, terms }: Engine): Map<string, Fired> {
  const prose = parseProse(text);
  const read = readForTerms(prose, terms);
  const sentences = sentencesWithHits(prose, read.words, []);
  const named = partyHits(findTerms(read, PARTIES));
  const fired = dossiers.flatMap((dossier) => {
    const parties = partiesIn(dossier, sentences, named.get(dossier.id) ?? []);
    const evidence = evidenceOf(dossier, sentences, read.words, findTerms(read, dossier.id), parties);
    const isTaught = dossier.words !== undefined;
    return candidatesIn({ dossier, evidence, article: ABOUT_IT, mostNamedOther: 0 }, null)
      .map((candidate) => weigh(candidate, isTaught, LEARNED_WEIGHTS))
      .filter(({ likelihood }) => likelihood >= BARS.passage)
      .flatMap(({ precondition: { id }, terms: own }) =>
        own.map(({ term }): Fired => ({ dossier: dossier.id, precondition: id, term })),
      );
  });
  return new Map(fired.map((each) => [[each.dossier, each.precondition, each.term].join('\n'), each]));
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
