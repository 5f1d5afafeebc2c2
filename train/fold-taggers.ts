import { LABEL_COUNT } from '../src/engine/learned/labels.ts';
import { STATE_COUNT } from '../src/engine/learned/states.ts';
import { type CrfSettings, type CrfWeights, marginalsOf, trainCrf } from './crf.ts';
import { type Dataset, restrict, type Sequence } from './dataset.ts';

export const FOLDS = 5;

export const foldOf = (article: number) => article % FOLDS;

/** First every feature, to find the ones worth keeping; then those alone. */
const FIRST: CrfSettings = { epochs: 4, variance: 0.01, rate: 0.05 };
const SECOND: CrfSettings = { epochs: 12, variance: 0.01, rate: 0.05 };

export interface SmallTagger {
  readonly hashes: Int32Array;
  readonly weights: CrfWeights;
  readonly data: Dataset;
}

/** The rows of all features, those that matter most first: by the length of their weights and how often they occur. */
function rankFeatures(data: Dataset, sequences: readonly Sequence[]): Int32Array {
  const { rows } = trainCrf(data, sequences, FIRST);
  const worth = Float64Array.from(data.counts, (count, feature) => {
    let square = 0;
    for (let b = 0; b < STATE_COUNT; b++) square += rows[feature * STATE_COUNT + b] ** 2;
    return square * count;
  });
  return Int32Array.from(data.counts.keys()).sort((a, b) => worth[b] - worth[a] || a - b);
}

/** A tagger with the `size` features that matter most. */
export function trainSmallTagger(data: Dataset, sequences: readonly Sequence[], size: number): SmallTagger {
  const small = restrict(data, rankFeatures(data, sequences).slice(0, size));
  return { hashes: small.hashes, weights: trainCrf(small, sequences, SECOND), data: small };
}

/** For every token P(label) from a tagger that has not seen its article. */
export function heldOutMarginals(data: Dataset, size: number, log: (line: string) => void): Float32Array {
  const marginals = new Float32Array(data.labels.length * LABEL_COUNT);
  for (let fold = 0; fold < FOLDS; fold++) {
    const seen = data.sequences.filter(({ article }) => foldOf(article) !== fold);
    const unseen = data.sequences.filter(({ article }) => foldOf(article) === fold);
    const tagger = trainSmallTagger(data, seen, size);
    marginalsOf(tagger.data, unseen, tagger.weights, marginals);
    log(`tagger without fold ${fold + 1}`);
  }
  return marginals;
}
