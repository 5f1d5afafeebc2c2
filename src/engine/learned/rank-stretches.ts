import type { Evidence } from './evidence.ts';
import { ScoreFeatures, type ScoreWeights, scoreOf } from './score-table.ts';
import {
  describeEnd,
  describeNone,
  describePair,
  describeStart,
  factsOf,
  MOST_STRETCH_FEATURES,
  STRETCH_VALUES,
} from './stretch-features.ts';
import type { Bounds, Field } from './stretches.ts';
import type { TaggedRun } from './tagged-runs.ts';

/** Takes the features of each candidate: of its start, its end and of both together. The first candidate is "none". */
export interface StretchSink {
  none(features: ScoreFeatures): void;
  start(index: number, features: ScoreFeatures): void;
  end(index: number, features: ScoreFeatures): void;
  pair(start: number, end: number, features: ScoreFeatures): void;
}

const features = new ScoreFeatures(MOST_STRETCH_FEATURES, STRETCH_VALUES);

/** Walks through all candidates of one side of a cue. `limit` is the end of the paragraph. */
export function describeStretches(
  evidence: Evidence,
  cue: TaggedRun,
  field: Field,
  { starts, ends }: Bounds,
  limit: number,
  sink: StretchSink,
): void {
  const facts = factsOf(evidence, cue);
  describeNone(evidence, cue, facts, field, features);
  sink.none(features);
  starts.forEach((start, k) => {
    describeStart(evidence, facts, cue, field, start, features);
    sink.start(k, features);
  });
  ends.forEach((end, k) => {
    describeEnd(evidence, facts, cue, field, end, limit, features);
    sink.end(k, features);
  });
  features.values.fill(0);
  starts.forEach((start, a) => {
    ends.forEach((end, b) => {
      if (end <= start) return;
      describePair(evidence, facts, field, start, end, features);
      sink.pair(a, b, features);
    });
  });
}

export interface RankedStretch {
  readonly from: number;
  readonly to: number;
  readonly probability: number;
}

export interface Ranking {
  readonly candidates: readonly RankedStretch[];
  /** P(no content on this side). */
  readonly none: number;
}

/** The probability of each candidate of one side of a cue, and of "none". */
export function rankStretches(
  evidence: Evidence,
  weights: ScoreWeights,
  cue: TaggedRun,
  field: Field,
  bounds: Bounds,
  limit: number,
): Ranking {
  let none = 0;
  const starts: number[] = [];
  const ends: number[] = [];
  const candidates: { from: number; to: number; probability: number }[] = [];
  describeStretches(evidence, cue, field, bounds, limit, {
    none: (given) => {
      none = scoreOf(weights, given);
    },
    start: (k, given) => {
      starts[k] = scoreOf(weights, given);
    },
    end: (k, given) => {
      ends[k] = scoreOf(weights, given);
    },
    pair: (a, b, given) => {
      const probability = (starts[a] as number) + (ends[b] as number) + scoreOf(weights, given);
      candidates.push({ from: bounds.starts[a] as number, to: bounds.ends[b] as number, probability });
    },
  });
  let top = none;
  for (const { probability } of candidates) top = Math.max(top, probability);
  let sum = Math.exp(none - top);
  const noneShare = sum;
  for (const candidate of candidates) {
    candidate.probability = Math.exp(candidate.probability - top);
    sum += candidate.probability;
  }
  for (const candidate of candidates) candidate.probability /= sum;
  return { candidates, none: noneShare / sum };
}
