import { bin } from './bin.ts';
import { contentBegins, contentEnds, type Evidence } from './evidence.ts';
import { cueLevel } from './lexicon.ts';
import { OPENING_MARK, UNQUOTED } from './observations.ts';
import type { ScoreFeatures } from './score-table.ts';
import type { Field } from './stretches.ts';
import type { TaggedRun } from './tagged-runs.ts';

export const STRETCH_VALUES = 14;
export const MOST_STRETCH_FEATURES = 24;

const side = (field: Field) => (field.side === 'left' ? 1 : 2);
const level = (p: number) => (p < 0.02 ? 0 : p < 0.1 ? 1 : p < 0.3 ? 2 : p < 0.6 ? 3 : p < 0.9 ? 4 : 5);
const log = (p: number) => Math.log(p + 0.01);

/** What all candidates of one cue share. */
export interface CueFacts {
  readonly head: number;
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

/** Features of "no content on this side". */
export function describeNone(
  evidence: Evidence,
  cue: TaggedRun,
  { head, follows }: CueFacts,
  field: Field,
  out: ScoreFeatures,
): void {
  const { word, kind, quote } = evidence.view.seen;
  const s = side(field);
  const next = field.side === 'left' ? field.to - 1 : field.from;
  const after = cue.to < evidence.content.length ? cue.to : cue.to - 1;
  const before = Math.max(0, cue.from - 1);
  out.begin(1);
  out.values.fill(0);
  out.add(s);
  out.add(s, word[head] as number);
  out.add(s, kind[head] as number, field.from < field.to ? (kind[next] as number) : -1);
  out.add(s, quote[before] as number, quote[after] as number);
  out.add(s, kind[after] as number, kind[before] as number);
  out.add(s, level(cue.probability), field.from < field.to ? level(evidence.content[next] as number) : -1);
  out.add(s, level(evidence.content[before] as number), level(evidence.content[after] as number));
  out.add(s, evidence.view.rules[cue.from] as number, evidence.view.context.quotedness[cue.from] as number);
  out.add(s, cue.to - cue.from, word[cue.to - 1] as number);
  out.add(s, word[head] as number, kind[after] as number);
  out.add(s, follows, kind[head] as number, kind[after] as number);
  out.add(s, follows, evidence.view.rules[cue.from] as number);
}

export function describeStart(
  evidence: Evidence,
  { head, follows }: CueFacts,
  cue: TaggedRun,
  field: Field,
  start: number,
  out: ScoreFeatures,
): void {
  const { seen, context, rules } = evidence.view;
  const { word, kind, quote } = seen;
  const s = side(field);
  const before = Math.max(0, start - 1);
  const distance = field.side === 'left' ? cue.from - start : start - cue.to;
  const gapOdds = field.side === 'left' ? 0 : (evidence.odds[start] as number) - (evidence.odds[cue.to] as number);
  out.begin(2);
  out.values.fill(0);
  out.values[0] = log(contentBegins(evidence, start));
  out.values[1] = Math.max(-8, Math.min(8, gapOdds));
  out.values[2] = log(1 - (evidence.content[before] as number));
  const skipped = field.side === 'left' ? 0 : (evidence.cues[start] as number) - (evidence.cues[cue.to] as number);
  out.values[12] = Math.min(3, skipped);
  out.add(s, word[start] as number);
  out.add(s, kind[start] as number, kind[before] as number);
  out.add(s, word[before] as number);
  out.add(s, quote[start] as number, quote[before] as number);
  out.add(s, level(contentBegins(evidence, start)));
  out.add(s, bin(distance), kind[head] as number);
  out.add(s, bin(distance), kind[start] as number);
  out.add(s, word[head] as number, kind[start] as number);
  out.add(
    s,
    context.sentenceFrom[start] === start ? 1 : 0,
    context.sentenceFrom[start] === context.sentenceFrom[head] ? 1 : 0,
  );
  out.add(s, rules[start] as number, rules[before] as number);
  out.add(s, level(evidence.source[before] as number), level(evidence.cue[before] as number), kind[start] as number);
  out.add(
    s,
    (context.sentenceFrom[start] as number) === start ? bin(distance) : -1,
    context.quotedness[start] as number,
  );
  out.add(s, context.verbsBefore[start] as number, kind[before] as number);
  out.add(s, follows, quote[start] as number, context.sentenceFrom[start] === context.sentenceFrom[head] ? 1 : 0);
  out.add(
    s,
    skipped > 0.4 ? 1 : 0,
    quote[start] as number,
    context.sentenceFrom[start] === context.sentenceFrom[head] ? 1 : 0,
  );
  out.add(s, follows, kind[head] as number, kind[before] as number);
}

const valueAt = (values: Int32Array | Uint8Array, i: number) => (i < 0 ? -1 : (values[i] as number));

/** How many cues stand behind a content: up to its own cue, or to the end of its last sentence. */
function cuesBeyond({ cues, view }: Evidence, cue: TaggedRun, field: Field, end: number, limit: number): number {
  const sentenceEnd = Math.min(limit, view.context.sentenceTo[end - 1] as number);
  const to = field.side === 'left' ? cue.from : Math.max(end, sentenceEnd);
  return (cues[to] as number) - (cues[end] as number);
}

export function describeEnd(
  evidence: Evidence,
  { head, follows }: CueFacts,
  cue: TaggedRun,
  field: Field,
  end: number,
  limit: number,
  out: ScoreFeatures,
): void {
  const { seen, context, rules } = evidence.view;
  const { word, kind, quote } = seen;
  const s = side(field);
  const last = end - 1;
  const next = end < limit ? end : -1;
  const distance = field.side === 'left' ? cue.from - end : end - cue.to;
  const gapOdds = field.side === 'left' ? (evidence.odds[cue.from] as number) - (evidence.odds[end] as number) : 0;
  const nextWord = valueAt(word, next);
  const nextKind = valueAt(kind, next);
  const second = next < 0 || next + 1 >= limit ? -1 : next + 1;
  out.begin(3);
  out.values.fill(0);
  out.values[3] = log(contentEnds(evidence, last, limit));
  out.values[4] = Math.max(-8, Math.min(8, gapOdds));
  const beyond = cuesBeyond(evidence, cue, field, end, limit);
  out.values[13] = Math.max(0, Math.min(3, beyond));
  out.values[5] = next < 0 ? 0 : log(1 - (evidence.content[next] as number));
  out.add(s, nextWord);
  out.add(s, nextKind, valueAt(word, second));
  out.add(s, nextKind, kind[last] as number);
  out.add(s, nextKind, valueAt(kind, second), kind[last] as number);
  out.add(s, word[last] as number);
  out.add(s, quote[last] as number, valueAt(quote, next));
  out.add(s, level(contentEnds(evidence, last, limit)));
  out.add(s, bin(Math.max(0, distance)), nextKind);
  out.add(s, kind[head] as number, nextKind);
  out.add(s, word[head] as number, context.sentenceTo[last] === end ? 1 : 0);
  out.add(
    s,
    context.sentenceTo[last] === end ? 1 : 0,
    context.sentenceFrom[last] === context.sentenceFrom[head] ? 1 : 0,
    context.quotedness[last] as number,
  );
  out.add(s, rules[last] as number, valueAt(rules, next));
  out.add(
    s,
    next < 0 ? -1 : level(evidence.source[next] as number),
    next < 0 ? -1 : level(evidence.cue[next] as number),
    nextKind,
  );
  out.add(s, second < 0 ? -1 : cueLevel(seen.level[second] as number), nextKind);
  out.add(
    s,
    beyond > 0.4 ? 1 : 0,
    quote[last] as number,
    context.sentenceFrom[last] === context.sentenceFrom[head] ? 1 : 0,
  );
  out.add(s, follows, quote[last] as number, nextKind);
}

export function describePair(
  evidence: Evidence,
  { head }: CueFacts,
  field: Field,
  start: number,
  end: number,
  out: ScoreFeatures,
): void {
  const { seen, context } = evidence.view;
  const { kind, quote } = seen;
  const s = side(field);
  const length = end - start;
  const odds = (evidence.odds[end] as number) - (evidence.odds[start] as number);
  const cues = (evidence.cues[end] as number) - (evidence.cues[start] as number);
  const sentences = context.sentenceFrom[start] === context.sentenceFrom[end - 1] ? 0 : 1;
  out.begin(4);
  out.values[6] = Math.max(-20, Math.min(60, odds));
  out.values[7] = odds / length;
  out.values[8] = Math.min(3, cues);
  out.values[9] = Math.log(length);
  out.values[10] = (evidence.content[start] as number) + (evidence.content[end - 1] as number);
  out.values[11] = Math.min(evidence.content[start] as number, evidence.content[end - 1] as number, odds / length);
  out.add(s, bin(length), kind[start] as number);
  out.add(s, bin(length), kind[head] as number);
  out.add(s, quote[start] as number, quote[end - 1] as number);
  out.add(s, sentences, quote[start] as number);
  out.add(s, cues > 0.5 ? (cues > 1.5 ? 2 : 1) : 0, quote[start] as number);
  out.add(s, Math.round(Math.max(-6, Math.min(6, odds / length))), bin(length));
  out.add(s, kind[start] as number, kind[end - 1] as number);
}
