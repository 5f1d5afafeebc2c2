import type { Evidence } from './evidence.ts';
import { cueLevel } from './lexicon.ts';
import { OPENING_MARK, UNQUOTED } from './observations.ts';
import type { TaggedRun } from './tagged-runs.ts';

/** What all contents of one cue share. */
export interface CueFacts {
  /** The token that governs them. */
  readonly head: number;
  /** 1 when a quotation ends shortly before the cue, 2 when one begins behind it, else 0. */
  readonly follows: number;
}

export function factsOf(evidence: Evidence, cue: TaggedRun): CueFacts {
  return { head: headOf(evidence, cue), follows: followsQuote(evidence, cue) };
}

/** The last word of a cue but its prepositions and signs is what governs the content: "has also said in". */
export function headOf({ view }: Evidence, cue: TaggedRun): number {
  for (let i = cue.from; i < cue.to; i++) if (cueLevel(view.seen.level[i] as number) >= 3) return i;
  return cue.from;
}

/** 1 when a quotation ends shortly before the cue: “…,” Lin said; 2 when one begins behind it. */
function followsQuote({ view }: Evidence, cue: TaggedRun): number {
  const { quote } = view.seen;
  const from = Math.max(view.context.sentenceFrom[cue.from] as number, cue.from - 12);
  for (let i = cue.from - 1; i >= from; i--) if (quote[i] !== UNQUOTED) return 1;
  return quote[cue.to] === OPENING_MARK || quote[cue.to] === OPENING_MARK + 4 ? 2 : 0;
}
