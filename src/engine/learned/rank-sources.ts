import type { Evidence } from './evidence.ts';
import { ScoreFeatures, type ScoreWeights, scoreOf } from './score-table.ts';
import {
  describeNoSource,
  describeSource,
  MOST_SOURCE_FEATURES,
  SOURCE_VALUES,
  type SourceQuestion,
} from './source-features.ts';
import type { TaggedRun } from './tagged-runs.ts';

const features = new ScoreFeatures(MOST_SOURCE_FEATURES, SOURCE_VALUES);

/** Calls `visit` with the features of each answer: first "no source", then the candidates in order. */
export function describeSources(
  evidence: Evidence,
  question: SourceQuestion,
  visit: (given: ScoreFeatures) => void,
): void {
  describeNoSource(evidence, question, features);
  visit(features);
  question.candidates.forEach((_, k) => {
    describeSource(evidence, question, k, features);
    visit(features);
  });
}

/** The likeliest source of a cue, `null` when that is none. */
export function rankSources(
  evidence: Evidence,
  weights: ScoreWeights,
  question: SourceQuestion,
): { readonly run: TaggedRun | null; readonly probability: number } {
  const scores: number[] = [];
  describeSources(evidence, question, (given) => {
    scores.push(scoreOf(weights, given));
  });
  const top = Math.max(...scores);
  const best = scores.indexOf(top);
  const sum = scores.reduce((total, score) => total + Math.exp(score - top), 0);
  return { run: question.candidates[best - 1] ?? null, probability: 1 / sum };
}
