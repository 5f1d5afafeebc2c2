import { bin, type FeatureSink, valueIn } from './feature-sink.ts';
import type { View } from './view.ts';

/** Features of the likely cues around token `i`. */
export function addCues(view: View, i: number, sink: FeatureSink): void {
  const { seen, context } = view;
  const k = seen.kind[i] as number;
  const q = seen.quote[i] as number;
  const left = context.cueBefore[i] as number;
  const right = context.cueAfter[i] as number;
  const leftCode = left < 0 ? 0 : addCueBefore(view, i, left, sink);
  if (left < 0) sink.skip(2);
  const rightCode = right < 0 ? 0 : addCueAfter(view, i, right, sink);
  if (right < 0) sink.skip(4);
  sink.add(leftCode, rightCode, q);
  const levelAt = (cue: number) => (cue < 0 ? -1 : (seen.level[cue] as number));
  sink.add(levelAt(left), levelAt(right), context.quotedness[i] as number);
  sink.add(left < 0 ? -1 : bin(i - left), right < 0 ? -1 : bin(right - i), k);
}

/** The nearest likely cue before token `i`. Returns what stands between: a comma, "that", verbs. */
function addCueBefore({ seen, context }: View, i: number, left: number, sink: FeatureSink): number {
  const { kind, quote, level } = seen;
  const from = context.sentenceFrom[i] as number;
  const to = context.sentenceTo[i] as number;
  const comma = (context.signBefore[i] as number) > left ? 1 : 0;
  const that = (context.thatBefore[i] as number) > left ? 2 : 0;
  const verbs = (context.verbsBefore[i] as number) - (context.verbsBefore[left] as number);
  const code = 1 + comma + that + 4 * Math.min(2, verbs);
  sink.add(level[left] as number, code, quote[i] as number);
  sink.add(valueIn(kind, left - 1, from, to), kind[left] as number, code);
  return code;
}

/** The nearest likely cue behind token `i`. Returns what stands between, and whether the cue ends its sentence. */
function addCueAfter({ seen, context }: View, i: number, right: number, sink: FeatureSink): number {
  const { word, kind, quote, level } = seen;
  const q = quote[i] as number;
  const from = context.sentenceFrom[i] as number;
  const to = context.sentenceTo[i] as number;
  const next = context.signAfter[i] as number;
  const follower = valueIn(kind, right + 1, from, to);
  const before = valueIn(kind, right - 1, from, to);
  const code = 1 + (next >= 0 && next < right ? 1 : 0) + (right + 1 === to || follower === 2 ? 2 : 0);
  sink.add(word[right] as number, code);
  sink.add(level[right] as number, code, q);
  sink.add(before, kind[right] as number, code);
  sink.add(bin(to - right), code, q);
  return code;
}
