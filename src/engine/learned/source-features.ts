import type { Phrase } from '../quotations/phrase.ts';
import { bin } from './bin.ts';
import { headOf } from './cue-facts.ts';
import type { Evidence } from './evidence.ts';
import type { ScoreFeatures } from './score-table.ts';
import type { TaggedRun } from './tagged-runs.ts';

export const SOURCE_VALUES = 3;
export const MOST_SOURCE_FEATURES = 24;

/** A cue with its content: what a source is sought for. */
export interface SourceQuestion {
  readonly cue: TaggedRun;
  readonly left: Phrase | null;
  readonly right: Phrase | null;
  /** The runs tagged as sources that are not in the content, in order. */
  readonly candidates: readonly TaggedRun[];
}

const level = (p: number) => (p < 0.1 ? 0 : p < 0.3 ? 1 : p < 0.6 ? 2 : p < 0.9 ? 3 : 4);

const sidesOf = ({ left, right }: SourceQuestion) => (left ? 1 : 0) + (right ? 2 : 0);

export function describeNoSource(evidence: Evidence, question: SourceQuestion, out: ScoreFeatures): void {
  const { word, kind } = evidence.view.seen;
  const { cue, candidates } = question;
  const head = headOf(evidence, cue);
  const sides = sidesOf(question);
  const before = Math.max(0, cue.from - 1);
  const after = Math.min(cue.to, evidence.content.length - 1);
  out.begin(5);
  out.values.fill(0);
  out.add(sides);
  out.add(word[head] as number);
  out.add(word[cue.from] as number, sides);
  out.add(kind[head] as number, kind[before] as number, kind[after] as number);
  out.add(kind[before] as number, sides);
  out.add(kind[after] as number, sides);
  out.add(candidates.length === 0 ? 1 : 0);
  out.add(cue.to - cue.from, kind[cue.from] as number);
}

export function describeSource(evidence: Evidence, question: SourceQuestion, index: number, out: ScoreFeatures): void {
  const { seen, context, rules } = evidence.view;
  const { word, kind, quote } = seen;
  const { cue, candidates } = question;
  const source = candidates[index] as TaggedRun;
  const head = headOf(evidence, cue);
  const sides = sidesOf(question);
  const isBefore = source.to <= cue.from;
  const from = isBefore ? source.to : cue.to;
  const to = isBefore ? cue.from : source.from;
  const s = isBefore ? 1 : 2;
  const place = s * 16 + sides * 4 + contentBetween(question, from, to);
  const nearer = candidates.filter(
    (other) => other !== source && other.from >= from && other.to <= to && other.probability > 0.3,
  ).length;
  const cues = Math.min(3, Math.round((evidence.cues[Math.max(from, to)] as number) - (evidence.cues[from] as number)));
  const commas = commasBetween(evidence, from, to);
  const after = Math.min(source.to, kind.length - 1);
  const before = Math.max(0, source.from - 1);
  const sameSentence = context.sentenceFrom[source.from] === context.sentenceFrom[cue.from] ? 1 : 0;
  out.begin(6);
  out.values[0] = Math.log(source.probability + 0.01);
  out.values[1] = Math.log(1 + Math.max(0, to - from));
  out.values[2] = nearer;
  out.add(place);
  out.add(place, bin(Math.max(0, to - from)));
  out.add(place, word[head] as number);
  out.add(place, nearer, cues);
  out.add(place, commas, bin(Math.max(0, to - from)));
  out.add(s, kind[after] as number, kind[before] as number);
  out.add(s, kind[from < to ? from : after] as number, kind[to > from ? to - 1 : before] as number);
  out.add(s, word[source.from] as number, sameSentence);
  out.add(s, kind[source.from] as number, kind[source.to - 1] as number);
  out.add(s, level(source.probability), nearer);
  out.add(s, sameSentence, cues);
  out.add(s, rules[source.from] as number, rules[cue.from] as number);
  out.add(s, kind[head] as number, bin(Math.max(0, to - from)));
  out.add(s, quote[source.from] === 0 ? 0 : 1, quote[cue.from] === 0 ? 0 : 1);
  out.add(s, cues, commas, kind[source.from] as number);
  out.add(s, context.sentenceFrom[source.from] === source.from ? 1 : 0, kind[head] as number, nearer);
  out.add(s, kind[head] as number, cue.from > 0 ? (kind[cue.from - 1] as number) : -1, nearer);
}

function contentBetween({ left, right }: SourceQuestion, from: number, to: number): number {
  const inside = (content: Phrase | null) => content !== null && content.from >= from && content.to <= to;
  return (inside(left) ? 1 : 0) + (inside(right) ? 2 : 0);
}

function commasBetween({ view }: Evidence, from: number, to: number): number {
  let commas = 0;
  for (let i = from; i < to && commas < 3; i++) if (view.seen.kind[i] === 1) commas++;
  return commas;
}
