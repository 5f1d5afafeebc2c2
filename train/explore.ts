import { seeSentences } from '../src/engine/learned/sentence-context.ts';
import { observe, WordMemory } from '../src/engine/learned/observations.ts';
import { labelByRules } from '../src/engine/learned/rule-labels.ts';
import { LABEL_COUNT } from '../src/engine/learned/labels.ts';
import { readCorpus, toExample } from './corpus.ts';
import { marginalsOf, trainCrf } from './crf.ts';
import { buildDataset, restrict } from './dataset.ts';
import { goldLabels } from './gold-labels.ts';
import { countWords, lexiconWithout } from './lexicon.ts';

const t0 = Date.now();
const log = (...x: unknown[]) => console.log(((Date.now() - t0) / 1000).toFixed(1), ...x);
const env = (n: string, d: number) => Number(process.env[n] ?? d);
const examples = readCorpus(process.argv[2] ?? '').map(toExample);
const counts = countWords(examples);
log('words');
const views = examples.map((e) => {
  const seen = observe(e.prose, new WordMemory(lexiconWithout(counts, e)));
  return { prose: e.prose, seen, context: seeSentences(e.prose, seen), rules: labelByRules(e.prose, e.quotations) };
});
const labels = examples.map(goldLabels);
log('views');
let data = buildDataset(views, labels);
log('data', data.hashes.length, data.features.length / data.labels.length);
const fold = (a: number) => a % 5;
const F = env('FOLD', 0);
const train = data.sequences.filter((s) => fold(s.article) !== F);
const test = data.sequences.filter((s) => fold(s.article) === F);
function evaluate(w: any, tag: string) {
  const m = new Float32Array(data.labels.length * LABEL_COUNT);
  marginalsOf(data, test, w, m);
  let ll = 0; for (const { from, to } of test) for (let i = from; i < to; i++) ll += Math.log(Math.max(1e-9, m[i * 7 + data.labels[i]]));
  log(tag, 'mean log marginal', (ll / test.reduce((a, s) => a + s.to - s.from, 0)).toFixed(4));
  const hit = [0, 0, 0], p = [0, 0, 0], g = [0, 0, 0];
  for (const { from, to } of test) {
    const n = to - from;
    const pred = new Uint8Array(n);
    for (let i = 0; i < n; i++) {
      let best = 0;
      for (let b = 1; b < 7; b++) if (m[(from + i) * 7 + b] > m[(from + i) * 7 + best]) best = b;
      pred[i] = best;
    }
    const runs = (l: Uint8Array) => {
      const out = new Set<string>();
      for (let i = 0; i < n; ) {
        const t = (l[i] + 1) >> 1;
        if (!t) { i++; continue; }
        let j = i + 1;
        while (j < n && l[j] === t * 2) j++;
        out.add(`${t - 1}:${i}-${j}`);
        i = j;
      }
      return out;
    };
    const P = runs(pred), G = runs(data.labels.subarray(from, to));
    for (const x of P) { p[+x[0]]++; if (G.has(x)) hit[+x[0]]++; }
    for (const x of G) g[+x[0]]++;
  }
  log(tag, ['src', 'cue', 'con'].map((n, k) => `${n} ${(200 * hit[k] / (p[k] + g[k])).toFixed(1)} (P ${(100 * hit[k] / p[k]).toFixed(1)} R ${(100 * hit[k] / g[k]).toFixed(1)})`).join(' '));
}
const settings = { epochs: env('EPOCHS', 6), variance: env('VAR', 1), rate: env('RATE', 0.1) };
let w = trainCrf(data, train, settings);
evaluate(w, 'full');
const full = data;
const K = env('K', 15000);
const rank = [...data.hashes.keys()].map((r) => {
  let s = 0;
  for (let b = 0; b < 7; b++) s += w.rows[r * 7 + b] ** 2;
  return { r, s: Math.sqrt(s * data.counts[r]) };
}).sort((a, b) => b.s - a.s || a.r - b.r).slice(0, K);
data = restrict(data, Int32Array.from(rank, (x) => x.r));
for (const [rate, variance, epochs] of [[0.02,0.1,6],[0.03,0.03,6],[0.03,0.01,6],[0.05,0.01,6],[0.05,0.003,6]] as const) { w = trainCrf(data, train, { epochs, variance, rate }); evaluate(w, `cut rate ${rate} var ${variance} epochs ${epochs}`); }
