import { addCues } from './cue-features.ts';
import { bin, type FeatureSink, valueIn } from './feature-sink.ts';
import { cueLevel, sourceLevel } from './lexicon.ts';
import type { View } from './view.ts';

/** Fills `sink` with the features of token `i` of the paragraph `[from, to)`. */
export function featuresOf(view: View, i: number, from: number, to: number, sink: FeatureSink): void {
  sink.begin();
  addWords(view, i, from, to, sink);
  addCues(view, i, sink);
  addClause(view, i, from, to, sink);
}

function addWords({ seen, rules, context }: View, i: number, from: number, to: number, sink: FeatureSink): void {
  const { word, kind, quote, level, ending } = seen;
  const w = word[i] as number;
  const w1 = valueIn(word, i - 1, from, to);
  const w2 = valueIn(word, i - 2, from, to);
  const n1 = valueIn(word, i + 1, from, to);
  const n2 = valueIn(word, i + 2, from, to);
  const k = kind[i] as number;
  const k1 = valueIn(kind, i - 1, from, to);
  const k2 = valueIn(kind, i - 2, from, to);
  const m1 = valueIn(kind, i + 1, from, to);
  const m2 = valueIn(kind, i + 2, from, to);
  const q = quote[i] as number;
  const q1 = valueIn(quote, i - 1, from, to);
  const r1 = valueIn(quote, i + 1, from, to);
  sink.add(0);
  sink.add(w);
  sink.add(w1);
  sink.add(n1);
  sink.add(w2);
  sink.add(n2);
  sink.add(ending[i] as number, k);
  sink.add(k, k1);
  sink.add(k, m1);
  sink.add(k2, k1);
  sink.add(m1, m2);
  sink.add(k1, m1);
  sink.add(w, q);
  sink.add(q, q1, r1);
  sink.add(k, q, q1 * 16 + r1);
  sink.add(k1, q, q1);
  sink.add(m1, q, r1);
  const l = level[i] as number;
  const l1 = valueIn(level, i - 1, from, to);
  const g1 = valueIn(level, i + 1, from, to);
  sink.add(cueLevel(l), k, q);
  sink.add(cueLevel(l1), cueLevel(l), cueLevel(g1));
  sink.add(cueLevel(l1), k1, k);
  sink.add(cueLevel(g1), m1, k);
  sink.add(sourceLevel(l), k, sourceLevel(g1) * 4 + sourceLevel(l1));
  sink.add(sourceLevel(l1), cueLevel(l), k);
  sink.add(valueIn(level, i - 2, from, to), l1, k);
  sink.add(valueIn(level, i + 2, from, to), g1, k);
  const rule = rules[i] as number;
  const rule1 = valueIn(rules, i - 1, from, to);
  const ruleN = valueIn(rules, i + 1, from, to);
  sink.add(rule, q);
  sink.add(rule1, rule, ruleN);
  sink.add(rule, k, k1);
  sink.add(rule, context.quotedness[i] as number, q);
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
  sink.add(sign < 0 ? -1 : (kind[sign] as number), valueIn(word, opener, sentenceFrom, sentenceTo));
  sink.add(sign < 0 ? -1 : (kind[sign] as number), valueIn(kind, opener, sentenceFrom, sentenceTo), k);
  sink.add(kind[closer] as number, valueIn(word, closer + 1, sentenceFrom, sentenceTo));
  sink.add(kind[closer] as number, valueIn(kind, closer + 1, sentenceFrom, sentenceTo), k);
  sink.add(sign < 0 ? -1 : (kind[sign] as number), kind[closer] as number, quotedness);
  sink.add(quotedness, q, k);
  sink.add(quotedness, context.verbsBefore[i] as number, k);
  sink.add(bin(i - from), bin(to - i), quotedness);
  sink.add(valueIn(kind, sentenceFrom - 1, from, to), valueIn(quote, sentenceFrom - 1, from, to), k);
  sink.add(from === 0 ? 0 : (kind[from - 1] as number), quotedness, bin(i - from));
  sink.add(
    valueIn(level, opener, sentenceFrom, sentenceTo),
    valueIn(level, opener + 1, sentenceFrom, sentenceTo),
    bin(i - opener),
  );
  sink.add(
    valueIn(word, closer + 1, sentenceFrom, sentenceTo),
    valueIn(word, closer + 2, sentenceFrom, sentenceTo),
    quotedness,
  );
  sink.add(from === 0 ? 1 : 0, bin(to - from), k);
  sink.add(prose.tokens[i]?.isCapitalised ? 1 : 0, i === sentenceFrom ? 1 : 0, valueIn(kind, i - 1, from, to));
}
