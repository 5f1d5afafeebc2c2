import { LABEL_COUNT } from '../src/engine/learned/labels.ts';
import { weighFeatures } from './crf.ts';
import { type Dataset, restrict, rowFinder } from './dataset.ts';
import { marginalsOf, type TaggerNumbers, trainTagger } from './tagger-trainer.ts';

export const FOLDS = 5;

export const foldOf = (article: number) => article % FOLDS;

export interface SmallTagger {
  readonly hashes: Int32Array;
  readonly numbers: TaggerNumbers;
}

/** A tagger to train: with the `size` features that matter most, from all articles but those of a fold. */
export interface TaggerTask {
  readonly size: number;
  readonly without: number | null;
}

/** Trains a tagger for each task, in any order; the result has theirs. */
export type TrainTaggers = (
  data: Dataset,
  tasks: readonly TaggerTask[],
  log: (line: string) => void,
) => Promise<SmallTagger[]>;

/** Trains one tagger; the same data and task give the same numbers. */
export function trainSmallTagger(data: Dataset, { size, without }: TaggerTask): SmallTagger {
  const sequences = data.sequences.filter(({ article }) => without === null || foldOf(article) !== without);
  const worth = weighFeatures(data, sequences);
  const ranked = Int32Array.from(data.counts.keys()).sort((a, b) => worth[b] - worth[a] || a - b);
  const small = restrict(data, ranked.slice(0, size));
  return { hashes: small.hashes, numbers: trainTagger(small, sequences) };
}

/** One tagger for each fold, which does not see it, then one of everything. */
export const tasksOf = (size: number): TaggerTask[] => [
  ...Array.from({ length: FOLDS }, (_, without) => ({ size, without })),
  { size, without: null },
];

/** For every token P(label) from the tagger that has not seen its article. */
export function heldOutMarginals(data: Dataset, taggers: readonly SmallTagger[]): Float32Array {
  const marginals = new Float32Array(data.labels.length * LABEL_COUNT);
  const { rowOf } = rowFinder(data.hashes);
  for (let fold = 0; fold < FOLDS; fold++) {
    const { hashes, numbers } = taggers[fold];
    const unseen = data.sequences.filter(({ article }) => foldOf(article) === fold);
    marginalsOf(restrict(data, hashes.map(rowOf)), unseen, numbers, marginals);
  }
  return marginals;
}
