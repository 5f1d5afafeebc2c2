import type { Prose } from '../prose/prose.ts';
import { hashFeature } from './hashing.ts';
import { cueLevel, sourceLevel } from './lexicon.ts';
import type { Observations } from './observations.ts';
import type { SentenceContext } from './sentence-context.ts';

/** All that the features of a text are made from. */
export interface View {
  readonly prose: Prose;
  readonly seen: Observations;
  readonly context: SentenceContext;
  readonly rules: Uint8Array;
}

/** Bins of distances, so that 17 and 18 are alike but 1 and 2 are not. */
export function bin(distance: number): number {
  if (distance < 5) return distance;
  if (distance < 8) return 5;
  if (distance < 12) return 6;
  if (distance < 20) return 7;
  return distance < 35 ? 8 : 9;
}

/** Collects the hashed features of one token; each call of `add` is one template. */
class FeatureSink {
  count = 0;
  private template = 0;

  constructor(readonly ids: Int32Array) {}

  begin(): void {
    this.count = 0;
    this.template = 0;
  }

  add(a: number, b = 0, c = 0): void {
    this.template++;
    this.ids[this.count++] = hashFeature(this.template, a, b, c) & FEATURE_MASK;
  }

  /** A template that this token has nothing for. */
  skip(templates: number): void {
    this.template += templates;
  }
}

/** Features are known by 28 bits. */
export const FEATURE_MASK = 0x0fffffff;

export const MOST_FEATURES = 96;

export function createSink(): FeatureSink {
  return new FeatureSink(new Int32Array(MOST_FEATURES));
}

export type { FeatureSink };

/** Fills `sink` with the features of token `i` of the paragraph `[from, to)`. */
export function featuresOf(view: View, i: number, from: number, to: number, sink: FeatureSink): void {
  sink.begin();
  addWords(view, i, from, to, sink);
  addCues(view, i, sink);
  addClause(view, i, from, to, sink);
}

const get = (values: Int32Array | Uint8Array, i: number, from: number, to: number): number =>
  i >= from && i < to ? (values[i] as number) : -1;

function addWords({ seen, rules, context }: View, i: number, from: number, to: number, sink: FeatureSink): void {
  const { word, kind, quote, level, ending } = seen;
  const w = word[i] as number;
  const w1 = get(word, i - 1, from, to);
  const w2 = get(word, i - 2, from, to);
  const n1 = get(word, i + 1, from, to);
  const n2 = get(word, i + 2, from, to);
  const k = kind[i] as number;
  const k1 = get(kind, i - 1, from, to);
  const k2 = get(kind, i - 2, from, to);
  const m1 = get(kind, i + 1, from, to);
  const m2 = get(kind, i + 2, from, to);
  const q = quote[i] as number;
  const q1 = get(quote, i - 1, from, to);
  const r1 = get(quote, i + 1, from, to);
  sink.add(0);
  sink.add(w);
  sink.add(w1);
  sink.add(n1);
  sink.add(w2);
  sink.add(n2);
  sink.add(w1, w);
  sink.add(w, n1);
  sink.add(w1, n1);
  sink.add(w2, w1);
  sink.add(n1, n2);
  sink.add(w1, w, n1);
  sink.add(ending[i] as number, k);
  sink.add(get(ending, i - 1, from, to), k);
  sink.add(get(ending, i + 1, from, to), k);
  sink.add(k, k1);
  sink.add(k, m1);
  sink.add(k1, k, m1);
  sink.add(k2, k1, k);
  sink.add(k, m1, m2);
  sink.add(k2, k1);
  sink.add(m1, m2);
  sink.add(k1, m1);
  sink.add(w, k1, m1);
  sink.add(w, q);
  sink.add(q, q1, r1);
  sink.add(k, q, q1 * 16 + r1);
  sink.add(k1, q, q1);
  sink.add(m1, q, r1);
  const l = level[i] as number;
  const l1 = get(level, i - 1, from, to);
  const g1 = get(level, i + 1, from, to);
  sink.add(cueLevel(l), k, q);
  sink.add(cueLevel(l1), cueLevel(l), cueLevel(g1));
  sink.add(cueLevel(l1), k1, k);
  sink.add(cueLevel(g1), m1, k);
  sink.add(sourceLevel(l), k, sourceLevel(g1) * 4 + sourceLevel(l1));
  sink.add(sourceLevel(l1), cueLevel(l), k);
  sink.add(get(level, i - 2, from, to), l1, k);
  sink.add(get(level, i + 2, from, to), g1, k);
  const rule = rules[i] as number;
  const rule1 = get(rules, i - 1, from, to);
  const ruleN = get(rules, i + 1, from, to);
  sink.add(rule, q);
  sink.add(rule1, rule, ruleN);
  sink.add(rule, k, k1);
  sink.add(rule, context.quotedness[i] as number, q);
}

function addCues(view: View, i: number, sink: FeatureSink): void {
  const { seen, context } = view;
  const k = seen.kind[i] as number;
  const q = seen.quote[i] as number;
  const left = context.cueBefore[i] as number;
  const right = context.cueAfter[i] as number;
  const leftCode = left < 0 ? 0 : addCueBefore(view, i, left, sink);
  if (left < 0) sink.skip(9);
  const rightCode = right < 0 ? 0 : addCueAfter(view, i, right, sink);
  if (right < 0) sink.skip(8);
  sink.add(leftCode, rightCode, q);
  const levelAt = (cue: number) => (cue < 0 ? -1 : (seen.level[cue] as number));
  sink.add(levelAt(left), levelAt(right), context.quotedness[i] as number);
  sink.add(left < 0 ? -1 : bin(i - left), right < 0 ? -1 : bin(right - i), k);
}

/** The nearest likely cue before token `i`. Returns what stands between: a comma, "that", verbs. */
function addCueBefore({ seen, context }: View, i: number, left: number, sink: FeatureSink): number {
  const { word, kind, quote, level } = seen;
  const k = kind[i] as number;
  const from = context.sentenceFrom[i] as number;
  const to = context.sentenceTo[i] as number;
  const comma = (context.signBefore[i] as number) > left ? 1 : 0;
  const that = (context.thatBefore[i] as number) > left ? 2 : 0;
  const verbs = (context.verbsBefore[i] as number) - (context.verbsBefore[left] as number);
  const code = 1 + comma + that + 4 * Math.min(2, verbs);
  const follower = get(kind, left + 1, from, to);
  const w = word[left] as number;
  sink.add(w, code);
  sink.add(w, bin(i - left));
  sink.add(w, follower, comma);
  sink.add(follower, bin(i - left), code);
  sink.add(level[left] as number, bin(i - left), k);
  sink.add(level[left] as number, code, quote[i] as number);
  sink.add(kind[left] as number, follower, k);
  sink.add(get(kind, left - 1, from, to), kind[left] as number, code);
  sink.add(w, k);
  return code;
}

/** The nearest likely cue behind token `i`. Returns what stands between, and whether the cue ends its sentence. */
function addCueAfter({ seen, context }: View, i: number, right: number, sink: FeatureSink): number {
  const { word, kind, quote, level } = seen;
  const k = kind[i] as number;
  const q = quote[i] as number;
  const from = context.sentenceFrom[i] as number;
  const to = context.sentenceTo[i] as number;
  const next = context.signAfter[i] as number;
  const follower = get(kind, right + 1, from, to);
  const before = get(kind, right - 1, from, to);
  const code = 1 + (next >= 0 && next < right ? 1 : 0) + (right + 1 === to || follower === 2 ? 2 : 0);
  const w = word[right] as number;
  sink.add(w, code);
  sink.add(w, bin(right - i));
  sink.add(follower, bin(right - i), code);
  sink.add(level[right] as number, bin(right - i), k);
  sink.add(level[right] as number, code, q);
  sink.add(before, kind[right] as number, code);
  sink.add(before, bin(right - i), k);
  sink.add(bin(to - right), code, q);
  return code;
}

function addClause({ prose, seen, context }: View, i: number, from: number, to: number, sink: FeatureSink): void {
  const { word, kind, quote, level } = seen;
  const k = kind[i] as number;
  const q = quote[i] as number;
  const sentenceTo = context.sentenceTo[i] as number;
  const sentenceFrom = context.sentenceFrom[i] as number;
  const sign = context.signBefore[i] as number;
  const next = context.signAfter[i] as number;
  const quotedness = context.quotedness[i] as number;
  const opener = sign >= 0 ? sign + 1 : sentenceFrom;
  const closer = next >= 0 ? next : sentenceTo - 1;
  sink.add(bin(i - sentenceFrom), bin(sentenceTo - i));
  sink.add(bin(i - sentenceFrom), k);
  sink.add(bin(sentenceTo - i), k);
  sink.add(word[sentenceFrom] as number, bin(i - sentenceFrom));
  sink.add(kind[sentenceFrom] as number, k);
  sink.add(sign < 0 ? -1 : (kind[sign] as number), get(word, opener, sentenceFrom, sentenceTo));
  sink.add(sign < 0 ? -1 : (kind[sign] as number), get(kind, opener, sentenceFrom, sentenceTo), k);
  sink.add(kind[closer] as number, get(word, closer + 1, sentenceFrom, sentenceTo));
  sink.add(kind[closer] as number, get(kind, closer + 1, sentenceFrom, sentenceTo), k);
  sink.add(sign < 0 ? -1 : (kind[sign] as number), kind[closer] as number, quotedness);
  sink.add(quotedness, q, k);
  sink.add(quotedness, context.verbsBefore[i] as number, k);
  sink.add(bin(i - from), bin(to - i), quotedness);
  sink.add(get(kind, sentenceFrom - 1, from, to), get(quote, sentenceFrom - 1, from, to), k);
  sink.add(from === 0 ? 0 : (kind[from - 1] as number), quotedness, bin(i - from));
  sink.add(
    get(level, opener, sentenceFrom, sentenceTo),
    get(level, opener + 1, sentenceFrom, sentenceTo),
    bin(i - opener),
  );
  sink.add(
    get(word, closer + 1, sentenceFrom, sentenceTo),
    get(word, closer + 2, sentenceFrom, sentenceTo),
    quotedness,
  );
  sink.add(from === 0 ? 1 : 0, bin(to - from), k);
  sink.add(prose.tokens[i]?.isCapitalised ? 1 : 0, i === sentenceFrom ? 1 : 0, get(kind, i - 1, from, to));
}
