import { LABEL_COUNT } from '../src/engine/learned/labels.ts';
import { weighFeatures } from './crf.ts';
import { type Dataset, restrict, type Sequence } from './dataset.ts';
import { marginalsOf, type TaggerNumbers, trainTagger } from './tagger-trainer.ts';

export const FOLDS = 5;

export const foldOf = (article: number) => article % FOLDS;

export interface SmallTagger {
  readonly hashes: Int32Array;
  readonly numbers: TaggerNumbers;
  readonly data: Dataset;
}

/** A tagger with the `size` features that matter most. */
export function trainSmallTagger(data: Dataset, sequences: readonly Sequence[], size: number): SmallTagger {
  const worth = weighFeatures(data, sequences);
  const ranked = Int32Array.from(data.counts.keys()).sort((a, b) => worth[b] - worth[a] || a - b);
  const small = restrict(data, ranked.slice(0, size));
  return { hashes: small.hashes, numbers: trainTagger(small, sequences), data: small };
}

/** For every token P(label) from a tagger that has not seen its article. */
export function heldOutMarginals(data: Dataset, size: number, log: (line: string) => void): Float32Array {
  const marginals = new Float32Array(data.labels.length * LABEL_COUNT);
  for (let fold = 0; fold < FOLDS; fold++) {
    const seen = data.sequences.filter(({ article }) => foldOf(article) !== fold);
    const unseen = data.sequences.filter(({ article }) => foldOf(article) === fold);
    const tagger = trainSmallTagger(data, seen, size);
    marginalsOf(tagger.data, unseen, tagger.numbers, marginals);
    log(`tagger without fold ${fold + 1}`);
  }
  return marginals;
}
