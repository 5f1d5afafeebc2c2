import { describe, expect, it } from 'vitest';
import { weigh } from '../../src/engine/learned/evidence.ts';
import { createKernel, openEvidence } from '../../src/engine/learned/kernel.ts';
import { LABEL_COUNT } from '../../src/engine/learned/labels.ts';
import {
  LAYER_SIZE,
  STRETCH_ROWS,
  STRETCH_UNITS,
  STRETCH_VALUES,
  StretchRanker,
} from '../../src/engine/learned/rank-stretches.ts';
import { TABLE_SIZE } from '../../src/engine/learned/score-table.ts';
import { describeStretches } from '../../train/describe-stretches.ts';
import { Choices, type Described } from '../../train/ranker-data.ts';
import { createRandom } from '../../train/shuffle.ts';
import { trainStretchRanker } from '../../train/stretch-ranker.ts';
import { inventedView } from '../engine/learned/invented-view.ts';
import { shippedKernel } from '../engine/learned/shipped-model.ts';

interface Part {
  readonly ids: readonly number[];
  readonly values: readonly number[];
}

interface Weights {
  readonly table: ArrayLike<number>;
  readonly unit: number;
  readonly values: ArrayLike<number>;
  readonly rows: ArrayLike<number>;
  readonly rowUnit: number;
  readonly layer: ArrayLike<number>;
}

const partOf = ({ ids, count, values }: Described): Part => ({
  ids: Array.from({ length: count }, (_, k) => ids[k] as number),
  values: Array.from(values),
});

/** The definition of an answer's score, in exact numbers. */
function scoreOf(weights: Weights, parts: readonly Part[]): number {
  const { table, unit, values, rows, rowUnit, layer } = weights;
  const of = (list: ArrayLike<number>, k: number) => list[k] as number;
  let score = 0;
  const sums = Array.from({ length: STRETCH_UNITS }, (_, unit) => of(layer, STRETCH_UNITS * STRETCH_VALUES + unit));
  for (const part of parts) {
    for (const cell of part.ids) {
      score += of(table, cell) * unit;
      for (let k = 0; k < STRETCH_UNITS; k++) {
        sums[k] = of(sums, k) + of(rows, (cell % STRETCH_ROWS) * STRETCH_UNITS + k) * rowUnit;
      }
    }
    for (const [v, value] of part.values.entries()) {
      score += of(values, v) * value;
      for (let k = 0; k < STRETCH_UNITS; k++) sums[k] = of(sums, k) + of(layer, v * STRETCH_UNITS + k) * value;
    }
  }
  const tell = STRETCH_UNITS * (STRETCH_VALUES + 1);
  return sums.reduce((all, sum, k) => all + Math.max(0, sum) * of(layer, tell + k), score);
}

describe('The choice of stretches', () => {
  it('learns that a start goes with one end and not with another, which no sum of both can say', () => {
    const choices = new Choices(STRETCH_VALUES, TABLE_SIZE);
    const values = new Array<number>(STRETCH_VALUES).fill(0);
    const part = (...ids: number[]) => choices.addPart({ ids, count: ids.length, values });
    for (let k = 0; k < 400; k++) {
      const first = choices.options;
      choices.addOption([part(1, 2)]);
      const starts = [part(11, 12, 13), part(21, 22, 23)];
      const ends = [part(31, 32, 33), part(41, 42, 43)];
      for (const start of starts) for (const end of ends) choices.addOption([start, end, part(51, 52)]);
      choices.addChoice(k, first, first + (k % 2 === 0 ? 1 : 4));
    }
    const learned = trainStretchRanker(choices, [...choices.choices.keys()]);
    const weights = { ...learned, unit: 1, rowUnit: 1 };
    const score = (start: number, end: number) =>
      scoreOf(weights, [
        { ids: [start + 1, start + 2, start + 3], values },
        { ids: [end + 1, end + 2, end + 3], values },
        { ids: [51, 52], values },
      ]);
    const right = [score(10, 30), score(20, 40)];
    const wrong = [score(10, 40), score(20, 30)];
    expect(Math.min(...right)).toBeGreaterThan(Math.max(...wrong) + 1);
  });

  it('is scored by the kernel as it is defined', () => {
    const view = inventedView();
    const marginals = new Float32Array(view.prose.tokens.length * LABEL_COUNT).map((_, k) => ((k * 37) % 101) / 404);
    const evidence = weigh(view, marginals, []);
    const random = createRandom(5);
    const bytes = (length: number) => Int8Array.from({ length }, () => Math.round((random() - 0.5) * 60));
    const floats = (length: number) => Float32Array.from({ length }, () => random() - 0.5);
    const weights = {
      ...{ table: bytes(TABLE_SIZE), unit: 0.03, values: floats(STRETCH_VALUES) },
      ...{ rows: bytes(STRETCH_ROWS * STRETCH_UNITS), rowUnit: 0.02, layer: floats(LAYER_SIZE) },
    };
    const { from, to } = view.prose.paragraphs[1];
    const at = view.prose.tokens.findIndex(({ text }, i) => i >= from && text === 'said');
    const cue = { from: at, to: at + 1, probability: 0.7 };
    const field = { from, to: at, side: 'left' } as const;
    const tokens = Array.from({ length: at - from }, (_, k) => from + k);
    const bounds = { starts: tokens.filter((i) => i % 3 === 0), ends: tokens.filter((i) => i % 2 === 0) };
    const question = { cue, field, bounds, limit: to };

    const scores: number[] = [];
    const [starts, ends]: [Part[], Part[]] = [[], []];
    const kernel = createKernel(shippedKernel());
    openEvidence(kernel, evidence);
    describeStretches(kernel, evidence, question, {
      none: (given) => scores.push(scoreOf(weights, [partOf(given)])),
      start: (k, given) => {
        starts[k] = partOf(given);
      },
      end: (k, given) => {
        ends[k] = partOf(given);
      },
      pair: (a, b, given) => scores.push(scoreOf(weights, [starts[a] as Part, ends[b] as Part, partOf(given)])),
    });
    const total = scores.reduce((sum, score) => sum + Math.exp(score), 0);
    const { none, candidates } = new StretchRanker(createKernel(shippedKernel()), weights).rank(evidence, question);
    expect(none).toBeCloseTo(Math.exp(scores[0] as number) / total, 5);
    const likely = scores.slice(1).map((score) => Math.exp(score) / total);
    expect(candidates.length).toBeGreaterThan(3);
    for (const { probability } of candidates) {
      expect(Math.min(...likely.map((one) => Math.abs(one - probability)))).toBeLessThan(1e-5);
    }
  });
});
