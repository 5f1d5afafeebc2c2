import { readFileSync, writeFileSync } from 'node:fs';
import { mergeQuotations } from '../src/engine/learned/merge.ts';
import { createWordMarks, kindOfContent } from '../src/engine/learned/content-kind.ts';
import { weigh } from '../src/engine/learned/evidence.ts';
import { linkParagraph } from '../src/engine/learned/linker.ts';
import { addChoices, createLinkerData } from './choices.ts';
import { readCorpus, toExample } from './corpus.ts';
import { countWords, lexiconWithout } from './lexicon.ts';
import { trainRanker } from './ranker.ts';
import { viewOf } from './views.ts';
import { foldOf } from './fold-taggers.ts';
const scorer = '/work/shared/bench/quotes/score.mjs';
const { score, table } = await (globalThis as any).eval("(p) => import(p)")(scorer);
const stats: Record<string, number[]> = {};
function uncovered(e: any, learned: any[]) {
  for (const q of e.quotations) {
    const parts = q.parts;
    if (learned.some((l) => l.content.some((c: any) => parts.some((p: any) => p.from < c.to && c.from < p.to)))) continue;
    const set = new Set<number>(); for (const p of parts) for (let i = p.from; i < p.to; i++) if (e.prose.tokens[i].isWord) set.add(i);
    let best = 0, right = false;
    for (const g of e.gold) {
      const gs = new Set<number>(); for (const p of g.content) for (let i = p.from; i < p.to; i++) if (e.prose.tokens[i].isWord) gs.add(i);
      const both = [...set].filter((x) => gs.has(x)).length; const iou = both / (set.size + gs.size - both);
      if (iou > best) { best = iou; const s = q.attribution?.source; right = s ? g.source.some((r: any) => r.from < s.to && s.from < r.to) : g.source.length === 0; }
    }
    const k = `${q.kind} ${q.attribution?.link ?? 'none'} ${q.attribution?.cue ? 'cue' : ''}`;
    const st = (stats[k] ??= [0, 0, 0, 0]); st[0]++; if (best > 0) st[1]++; if (best >= 0.5) st[2]++; if (best >= 0.5 && right) st[3]++;
  }
}
const t0 = Date.now();
const log = (...x: unknown[]) => console.log(((Date.now() - t0) / 1000).toFixed(1), ...x);
const articles = readCorpus(process.argv[2] ?? '');
const examples = articles.map(toExample);
const counts = countWords(examples);
const b = readFileSync('/tmp/marg.bin');
const m = new Float32Array(b.buffer, b.byteOffset, b.length / 4);
let at = 0;
const evidences = examples.map((e) => { const n = e.prose.tokens.length * 7; at += n; return weigh(viewOf(e, lexiconWithout(counts, e)), m.subarray(at - n, at), e.quotations); });
const data = createLinkerData();
examples.forEach((e, k) => addChoices(data, k, e, evidences[k]));
log('choices', data.stretch.choices.length, data.stretch.options, data.stretch.ids.length, data.source.choices.length);
const E = Number(process.env.REPOCHS ?? 6), R = Number(process.env.RRATE ?? 0.1), P = Number(process.env.PULL ?? 0.0005);

const folds = (process.env.FOLDS ?? '01234').split('').map(Number);
const models = folds.map((f) => {
  const pick = (c: any) => [...c.choices.keys()].filter((k) => foldOf(c.choices[k].article) !== f);
  return { f, stretch: trainRanker(data.stretch, pick(data.stretch), { epochs: E, rate: R, pull: P }), source: trainRanker(data.source, pick(data.source), { epochs: E, rate: R, pull: P }) };
});
log('trained', [...models[0].stretch.values].map((x) => x.toFixed(2)).join(' '), '|', [...models[0].source.values].map((x) => x.toFixed(2)).join(' '));
const bars = (process.env.BARS ?? '0.35/0.15').split(',');
for (const bar of bars) {
  const pred: any[] = [];
  examples.forEach((e, k) => {
    const model = models.find((x) => x.f === foldOf(k));
    if (!model) return;
    const t = e.prose.tokens;
    const sp = (p: any) => [t[p.from].start, t[p.to - 1].end];
    const marks = createWordMarks(e.prose);
    const learned = e.prose.paragraphs.flatMap((p) => linkParagraph(evidences[k], model, p, { unquoted: +bar.split('/')[0], quoted: +bar.split('/')[1] })).map((l) => ({ ...l, kind: kindOfContent(marks, l.content), confidence: l.score }));
    const SHOWN = Number(process.env.SHOWN ?? 0.3);
    const all: any[] = process.env.POLICY === 'none' ? learned : mergeQuotations(e.prose, e.quotations, learned as any).filter((q) => q.link === 'learned' || learned.some((l) => l.cue.from === q.cue?.from) || q.confidence >= SHOWN);
    uncovered(e, learned);
    const quotes = all.map((l) => ({ content: l.content.map(sp), cue: l.cue ? [sp(l.cue)] : [], source: l.source ? [sp(l.source)] : [] , score: l.confidence, link: l.link }));
    pred.push({ id: e.id, quotes });
  });
  const ids = new Set(pred.map((p) => p.id));
  const s = score(articles.filter((a) => ids.has(a.id)), pred);
  const pc = (x: number) => (100 * x).toFixed(1);
  log(`bar ${bar} src ${pc(s.spans.source.f1)} cue ${pc(s.spans.cue.f1)} con ${pc(s.spans.content.f1)} tok ${pc(s.content.tokens.f1)} exact d/m/i ${['direct', 'mixed', 'indirect'].map((k) => pc(s.content.exactRecall[k].rate)).join('/')} F ${pc(s.content.exact.f1)} attr ${['direct', 'mixed', 'indirect'].map((k) => pc(s.attribution[k].accuracy.rate)).join('/')} str ${pc(s.attribution.stretch.direct.accuracy.rate)}/${pc(s.attribution.stretch.all.accuracy.rate)} e2e ${pc(s.attribution.endToEnd.f1)} q ${pc(s.attribution.endToEndQuoted.f1)} s ${pc(s.attribution.stretch.endToEnd.f1)} qexact ${pc(s.quoted.exact.f1)}`);
  if (process.env.TABLE) console.log(table(s));
  writeFileSync('/tmp/pred.jsonl', pred.map((p) => JSON.stringify(p)).join('\n'));
}

console.log('uncovered: n, touches, matched, e2e', stats);
