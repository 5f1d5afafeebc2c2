import { contentBegins, contentEnds, type Evidence } from './evidence.ts';
import { CLOSING_MARK, OPENING_MARK } from './observations.ts';
import { isSign } from './sentence-context.ts';
import type { TaggedRun } from './tagged-runs.ts';

/** Where the content of a cue may begin and end on one side of it. */
export interface Bounds {
  readonly starts: readonly number[];
  /** Ends are exclusive. */
  readonly ends: readonly number[];
}

/** One side of a cue within its paragraph: the tokens `[from, to)`. */
export interface Field {
  readonly from: number;
  readonly to: number;
  readonly side: 'left' | 'right';
}

/** Tokens; the content and the source of a cue are not farther away. */
export const REACH = 160;

/** Where cues and sources begin and end: a content may end before one and begin behind one. */
export interface Edges {
  readonly begins: ReadonlySet<number>;
  readonly ends: ReadonlySet<number>;
  /** How many starts and ends of a content are looked at. */
  readonly most: number;
}

export function edgesOf(cues: readonly TaggedRun[], sources: readonly TaggedRun[]): Edges {
  const runs = [...cues, ...sources];
  return {
    begins: new Set(runs.map(({ from }) => from)),
    ends: new Set(runs.map(({ to }) => to)),
    most: cues.length > MANY_CUES ? FEW_BOUNDS : MOST_BOUNDS,
  };
}

/** Keeps the time linear in texts that are all boundaries; */
const MOST_BOUNDS = 24;
/** and short in those that are all cues: "he said she said he said …". Paragraphs of news have a dozen at most. */
const MANY_CUES = 60;
const FEW_BOUNDS = 6;

export function fieldsOf(cue: TaggedRun, paragraph: { from: number; to: number }): Field[] {
  return [
    { from: Math.max(paragraph.from, cue.from - REACH), to: cue.from, side: 'left' },
    { from: cue.to, to: Math.min(paragraph.to, cue.to + REACH), side: 'right' },
  ];
}

export function boundsOf(evidence: Evidence, field: Field, edges: Edges): Bounds {
  const { from, to, side } = field;
  const starts: number[] = [];
  const ends: number[] = [];
  for (let i = from; i < to; i++) {
    if (isStart(evidence, i, from, edges)) starts.push(i);
    if (isEnd(evidence, i, to, edges)) ends.push(i + 1);
  }
  return side === 'left'
    ? { starts: starts.slice(-edges.most), ends: ends.slice(-edges.most) }
    : { starts: starts.slice(0, edges.most), ends: ends.slice(0, edges.most) };
}

function isStart(evidence: Evidence, i: number, from: number, edges: Edges): boolean {
  const { seen, context } = evidence.view;
  if (contentBegins(evidence, i) >= 0.04) return true;
  if ((evidence.content[i] as number) < 0.03) return false;
  const quote = seen.quote[i];
  if (quote === OPENING_MARK || quote === OPENING_MARK + 4) return true;
  if (i === from || context.sentenceFrom[i] === i || seen.kind[i] === THAT) return true;
  return edges.ends.has(i);
}

const THAT = 11;

function isEnd(evidence: Evidence, i: number, to: number, edges: Edges): boolean {
  const { seen, context } = evidence.view;
  if (contentEnds(evidence, i, to) >= 0.04) return true;
  if ((evidence.content[i] as number) < 0.03) return false;
  const quote = seen.quote[i];
  if (quote === CLOSING_MARK || quote === CLOSING_MARK + 4) return true;
  if (i === to - 1 || context.sentenceTo[i] === i + 1) return true;
  if (isSign(seen.kind[i + 1] as number) && (evidence.content[i] as number) > 0.3) return true;
  return edges.begins.has(i + 1);
}
