import { firstIndex } from '../../model/first-index.ts';
import type { Phrase } from '../quotations/phrase.ts';
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

/** The places in a paragraph at which contents may begin and end; looked for once, since its cues share them. */
export interface Edges extends Bounds {
  /** How many starts and ends of a content are looked at. */
  readonly most: number;
}

export function edgesOf(
  evidence: Evidence,
  { from, to }: Phrase,
  cues: readonly TaggedRun[],
  sources: readonly TaggedRun[],
): Edges {
  const most = cues.length > MANY_CUES ? FEW_BOUNDS : MOST_BOUNDS;
  const starts: number[] = [];
  const ends: number[] = [];
  if (cues.length === 0) return { starts, ends, most };
  const runs = [...cues, ...sources];
  const beside = new Uint8Array(to - from + 1);
  for (const run of runs) {
    beside[run.from - from] = (beside[run.from - from] as number) | BEGUN;
    beside[run.to - from] = (beside[run.to - from] as number) | ENDED;
  }
  for (let i = from; i < to; i++) {
    // a content may begin behind a cue or a source, and end before one
    if (isStart(evidence, i, (beside[i - from] as number) >= ENDED)) starts.push(i);
    if (isEnd(evidence, i, to, ((beside[i + 1 - from] as number) & BEGUN) !== 0)) ends.push(i + 1);
  }
  return { starts, ends, most };
}

/** What stands at a token: a cue or source begins, or one has ended before it. */
const BEGUN = 1;
const ENDED = 2;

/** Keeps the time linear in texts that are all boundaries; */
export const MOST_BOUNDS = 24;
/** and short in those that are all cues: "he said she said he said …". Paragraphs of news have a dozen at most. */
const MANY_CUES = 60;
const FEW_BOUNDS = 6;

export function fieldsOf(cue: TaggedRun, paragraph: { from: number; to: number }): Field[] {
  return [
    { from: Math.max(paragraph.from, cue.from - REACH), to: cue.from, side: 'left' },
    { from: cue.to, to: Math.min(paragraph.to, cue.to + REACH), side: 'right' },
  ];
}

/** The edges within a field, which may also begin or end any content that reaches so far. */
export function boundsOf({ content }: Evidence, { from, to, side }: Field, edges: Edges): Bounds {
  const starts = within(edges.starts, from, to);
  const ends = within(edges.ends, from + 1, to);
  const isContent = (i: number) => (content[i] as number) >= FAINT;
  if (from < to && starts[0] !== from && isContent(from)) starts.unshift(from);
  if (from < to && isContent(to - 1)) ends.push(to);
  return side === 'left'
    ? { starts: starts.slice(-edges.most), ends: ends.slice(-edges.most) }
    : { starts: starts.slice(0, edges.most), ends: ends.slice(0, edges.most) };
}

/** Those of rising numbers that are in `[from, to)`. */
function within(numbers: readonly number[], from: number, to: number): number[] {
  const first = firstIndex(numbers, (at) => at >= from);
  let end = first;
  while (end < numbers.length && (numbers[end] as number) < to) end++;
  return numbers.slice(first, end);
}

/** A token that is less likely content than this begins and ends none. */
const FAINT = 0.03;
/** Where one is so likely to begin or end no more is asked. */
const LIKELY = 0.04;

function isStart(evidence: Evidence, i: number, isBehindRun: boolean): boolean {
  const { seen, context } = evidence.view;
  if (contentBegins(evidence, i) >= LIKELY) return true;
  if ((evidence.content[i] as number) < FAINT) return false;
  const quote = seen.quote[i];
  if (quote === OPENING_MARK || quote === OPENING_MARK + 4) return true;
  if (context.sentenceFrom[i] === i || seen.kind[i] === THAT) return true;
  return isBehindRun;
}

const THAT = 11;

function isEnd(evidence: Evidence, i: number, limit: number, isBeforeRun: boolean): boolean {
  const { seen, context } = evidence.view;
  if (contentEnds(evidence, i, limit) >= LIKELY) return true;
  if ((evidence.content[i] as number) < FAINT) return false;
  const quote = seen.quote[i];
  if (quote === CLOSING_MARK || quote === CLOSING_MARK + 4) return true;
  if (context.sentenceTo[i] === i + 1) return true;
  if (isSign(seen.kind[i + 1] as number) && (evidence.content[i] as number) > 0.3) return true;
  return isBeforeRun;
}
