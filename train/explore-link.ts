import { readFileSync, writeFileSync } from 'node:fs';
import { weigh } from '../src/engine/learned/evidence.ts';
import { linkParagraph } from '../src/engine/learned/linker.ts';
import { addChoices, createLinkerData } from './choices.ts';
import { readCorpus, toExample } from './corpus.ts';
import { countWords, lexiconWithout } from './lexicon.ts';
import { trainRanker } from './ranker.ts';
import { viewOf } from './views.ts';
import { foldOf } from './fold-taggers.ts';
// @ts-ignore
import { score, table } from '/work/shared/bench/quotes/score.mjs';
const t0 = Date.now();
const log = (...x: unknown[]) => console.log(((Date.now() - t0) / 1000).toFixed(1), ...x);
const articles = readCorpus(process.argv[2] ?? '');
const examples = articles.map(toExample);
const counts = countWords(examples);
const b = readFileSync('/tmp/marg.bin');
const m = new Float32Array(b.buffer, b.byteOffset, b.length / 4);
let at = 0;
const evidences = examples.map((e) => { const n = e.prose.tokens.length * 7; at += n; return weigh(viewOf(e, lexiconWithout(counts, e)), m.subarray(at - n, at)); });
const data = createLinkerData();
examples.forEach((e, k) => addChoices(data, k, e, evidences[k]));
log('choices', data.stretch.choices.length, data.stretch.options, data.stretch.ids.length, data.source.choices.length);
const E = Number(process.env.REPOCHS ?? 6), R = Number(process.env.RRATE ?? 0.1), P = Number(process.env.PULL ?? 0.0005);
const folds = (process.env.FOLDS ?? '01234').split('').map(Number);
const pred: any[] = [];
for (const f of folds) {
  const pick = (c: any) => [...c.choices.keys()].filter((k) => foldOf(c.choices[k].article) !== f);
  const stretch = trainRanker(data.stretch, pick(data.stretch), { epochs: E, rate: R, pull: P });
  const source = trainRanker(data.source, pick(data.source), { epochs: E, rate: R, pull: P });
  log('trained', f, [...stretch.values].map((x) => x.toFixed(2)).join(' '), '|', [...source.values].map((x) => x.toFixed(2)).join(' '));
  examples.forEach((e, k) => {
    if (foldOf(k) !== f) return;
    const t = e.prose.tokens;
    const sp = (p: any) => [t[p.from].start, t[p.to - 1].end];
    const quotes = e.prose.paragraphs.flatMap((p) => linkParagraph(evidences[k], { stretch, source }, p)).map((l) => ({ content: l.content.map(sp), cue: [sp(l.cue)], source: l.source ? [sp(l.source)] : [] , score: l.score }));
    pred.push({ id: e.id, quotes });
  });
}
log('linked');
const ids = new Set(pred.map((p) => p.id));
console.log(table(score(articles.filter((a) => ids.has(a.id)), pred)));
writeFileSync('/tmp/pred.jsonl', pred.map((p) => JSON.stringify(p)).join('\n'));
