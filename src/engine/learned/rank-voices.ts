import type { Evidence } from './evidence.ts';
import { ScoreFeatures, type ScoreWeights, SMALL_TABLE, scoreOf } from './score-table.ts';
import type { UnlinkedStretch, Voice } from './unlinked.ts';
import { describeVoiceless, MOST_UNLINKED_FEATURES, UNLINKED_VALUES } from './unlinked-features.ts';
import { describeVoice } from './voice-features.ts';

const features = new ScoreFeatures(MOST_UNLINKED_FEATURES, UNLINKED_VALUES, SMALL_TABLE);

/** Calls `visit` with the features of each answer: "no quotation", "no source", then the voices in order. */
export function describeVoices(
  evidence: Evidence,
  stretch: UnlinkedStretch,
  visit: (given: ScoreFeatures) => void,
): void {
  describeVoiceless(evidence, stretch, 'no quotation', features);
  visit(features);
  describeVoiceless(evidence, stretch, 'no source', features);
  visit(features);
  stretch.voices.forEach((_, k) => {
    describeVoice(evidence, stretch, k, features);
    visit(features);
  });
}

export interface RankedVoice {
  /** P(somebody says these words). */
  readonly quotation: number;
  /** The likeliest voice, `null` when the text names none. */
  readonly voice: Voice | null;
  /** P(that voice | somebody says them). */
  readonly source: number;
}

export function rankVoices(evidence: Evidence, weights: ScoreWeights, stretch: UnlinkedStretch): RankedVoice {
  const scores: number[] = [];
  describeVoices(evidence, stretch, (given) => {
    scores.push(scoreOf(weights, given));
  });
  const top = Math.max(...scores);
  const shares = scores.map((score) => Math.exp(score - top));
  const sum = shares.reduce((total, share) => total + share, 0);
  const spoken = sum - (shares[0] as number);
  let best = 1;
  for (let k = 2; k < shares.length; k++) if ((shares[k] as number) > (shares[best] as number)) best = k;
  return {
    quotation: spoken / sum,
    voice: stretch.voices[best - 2] ?? null,
    source: spoken > 0 ? (shares[best] as number) / spoken : 0,
  };
}
