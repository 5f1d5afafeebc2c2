import { ARTICLE_SIGNS } from '../../../src/engine/preconditions/article-signs.ts';
import { candidatesIn } from '../../../src/engine/preconditions/candidates.ts';
import { buildDossierTerms, type Meaning } from '../../../src/engine/preconditions/dossier-terms.ts';
import { PASSAGE_SIGNS } from '../../../src/engine/preconditions/passage-signs.ts';
import { possibleDossiers } from '../../../src/engine/preconditions/possible-dossiers.ts';
import { type ReadDossier, readDossiers } from '../../../src/engine/preconditions/read-dossier.ts';
import type { TermIndex } from '../../../src/engine/preconditions/term-index.ts';
import type { PreconditionWeights } from '../../../src/engine/preconditions/weights.ts';
import type { Dossier } from '../../../src/model/record.ts';
import { levelOf, type Origin } from './labelled-text.ts';
import { type Example, fitLogistic } from './logistic.ts';
import type { Prepared } from './prepared.ts';

/** A labelled text as the dossiers of its fold read it: their words were learned without it. */
export interface ReadText {
  readonly read: Prepared;
  readonly dossiers: readonly ReadDossier[];
}

/** How much a text counts for how much signs count: real news decides, texts of ours only help. */
const WEIGHT: Readonly<Record<Origin, number>> = { real: 1, own: 0.25, invented: 0.15, other: 0.5 };

/** Without any weights only the signs are read. */
const UNWEIGHED: PreconditionWeights = {
  article: zeros(ARTICLE_SIGNS),
  passage: zeros(PASSAGE_SIGNS),
  level: zeros(PASSAGE_SIGNS),
};

function zeros<Sign extends string>(names: readonly Sign[]): Record<Sign | 'none', number> {
  return Object.fromEntries([...names, 'none'].map((name) => [name, 0])) as Record<Sign | 'none', number>;
}

export function readTexts(
  texts: readonly Prepared[],
  dossiers: readonly Dossier[],
  index: TermIndex<Meaning> = buildDossierTerms(dossiers),
): ReadText[] {
  return texts.map((read) => {
    const possible = possibleDossiers(read.prose, dossiers, index, read.officials, read.published);
    return { read, dossiers: readDossiers(possible, UNWEIGHED) };
  });
}

export function articleExamples({ read, dossiers }: ReadText): Example[] {
  return dossiers.map(({ dossier, signs }) => ({
    row: ARTICLE_SIGNS.map((name) => signs[name]),
    isSo: read.about.includes(dossier.id),
    weight: WEIGHT[read.origin],
  }));
}

/** The text as weights for articles see it. */
export function weighed({ read, dossiers }: ReadText, article: PreconditionWeights['article']): ReadText {
  const logOdds = (signs: ReadDossier['signs']) =>
    ARTICLE_SIGNS.reduce((sum, name) => sum + article[name] * signs[name], article.none);
  return { read, dossiers: dossiers.map((one) => ({ ...one, article: logOdds(one.signs) })) };
}

/** Candidates of a text with what they are. */
export function passageExamples({ read, dossiers }: ReadText): { passage: Example[]; level: Example[] } {
  const rated = dossiers.flatMap((one) =>
    candidatesIn(one, read.published).flatMap(({ sentence, precondition, signs }) => {
      const level = levelOf(read, sentence.hits.sentence, precondition.id);
      if (level === null) return [];
      return [{ row: PASSAGE_SIGNS.map((name) => signs[name]), level, weight: WEIGHT[read.origin] }];
    }),
  );
  return {
    passage: rated.map(({ row, level, weight }) => ({ row, isSo: level > 0, weight })),
    level: rated.filter(({ level }) => level > 0).map(({ row, level, weight }) => ({ row, isSo: level === 2, weight })),
  };
}

/** Signs that tell the same share what they count. */
const RIDGE = 3;

export const fitArticle = (examples: readonly Example[]): PreconditionWeights['article'] =>
  named(ARTICLE_SIGNS, examples);

export const fitPassage = (examples: readonly Example[]): PreconditionWeights['passage'] =>
  named(PASSAGE_SIGNS, examples);

function named<Sign extends string>(
  names: readonly Sign[],
  examples: readonly Example[],
): Record<Sign | 'none', number> {
  const { constant, weights } = fitLogistic(examples, RIDGE);
  const entries = names.map((name, k) => [name, rounded(weights[k] ?? 0)] as const);
  return { none: rounded(constant), ...Object.fromEntries(entries) } as Record<Sign | 'none', number>;
}

/** More digits would say what the next fit does not. */
const rounded = (value: number) => Math.round(100 * value) / 100;
