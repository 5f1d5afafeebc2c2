import { firstIndex } from '../../model/first-index.ts';
import type { Phrase } from '../quotations/phrase.ts';
import type { Evidence } from './evidence.ts';
import { LABEL_COUNT } from './labels.ts';

/** A run of tokens that the tagger takes, at least faintly, for a cue or a source. */
export interface TaggedRun {
  readonly from: number;
  readonly to: number;
  /** The least probability of its tokens. */
  readonly probability: number;
}

/** The part of `runs`, which are in order, that lies within `[from, to)`. Finds it without walking through all. */
export function runsWithin<Run extends Phrase>(runs: readonly Run[], from: number, to: number): Run[] {
  const first = firstIndex(runs, (run) => run.from >= from);
  const found: Run[] = [];
  for (let k = first; k < runs.length && (runs[k] as Run).to <= to; k++) found.push(runs[k] as Run);
  return found;
}

const FAINT_INSIDE = 0.3;

/** The runs of the paragraph `[from, to)` that begin with the label `begins` at least as likely as `bar`. */
export function taggedRuns(
  { marginals }: Evidence,
  from: number,
  to: number,
  begins: number,
  bar: number,
): TaggedRun[] {
  const runs: TaggedRun[] = [];
  for (let i = from; i < to; i++) {
    const start = marginals[i * LABEL_COUNT + begins] as number;
    if (start < bar) continue;
    let end = i + 1;
    let probability = start;
    while (end < to) {
      const inside = marginals[end * LABEL_COUNT + begins + 1] as number;
      if (inside < FAINT_INSIDE || inside < (marginals[end * LABEL_COUNT + begins] as number)) break;
      if (inside < probability / 3) break;
      probability = Math.min(probability, inside);
      end++;
    }
    runs.push({ from: i, to: end, probability: start });
    i = end - 1;
  }
  return runs;
}
