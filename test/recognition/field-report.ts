import { bundledRecord } from '../../src/dataset/bundled.ts';
import { BARS, type Bars } from '../../src/engine/preconditions/bars.ts';
import { buildDossierTerms } from '../../src/engine/preconditions/dossier-terms.ts';
import { findPreconditions, type PreconditionsFound } from '../../src/engine/preconditions/preconditions.ts';
import { LEARNED_WEIGHTS, type PreconditionWeights } from '../../src/engine/preconditions/weights.ts';
import type { Dossier, PreconditionId } from '../../src/model/record.ts';
import { textOf } from '../../src/model/span.ts';
import { type Fold, fitWeights, foldsOf } from './learning/folds.ts';
import type { Prepared } from './learning/prepared.ts';
import { realNewsIn, type Teaching, teachingIn } from './learning/teaching.ts';
import { type Density, type FieldFigures, fieldFigures, type JudgedText, judge } from './measure/field.ts';

/*
 * Do marks on preconditions hold on real news? `npm run bench:field -- --field PATH`
 */

export interface FieldOptions {
  /** The folder of labelled real news. */
  readonly field: string;
  /** So many false marks and missed labels are printed. */
  readonly show: number;
}

/** A text and how it is read at given bars, by weights and words that were learned without it. */
interface Reading {
  readonly read: Prepared;
  readonly at: (bars: Bars) => PreconditionsFound;
}

export function reportField(root: string, { field, show }: FieldOptions, say: (line: string) => void): void {
  const teaching = teachingIn(root, realNewsIn(field));
  const readings = readInFolds(teaching);
  const real = readings.filter(({ read }) => read.origin === 'real');
  say('in folds: nothing of a text taught what judges it');
  sayTable(real, BARS, say);
  sayCurve(real, say);
  const taught = real.map(({ read }) => reading(read, bundledRecord.dossiers, LEARNED_WEIGHTS));
  say('\nas shipped: these texts taught it');
  sayTable(taught, BARS, say);
  sayMistakes(real, show, say);
  for (const origin of ['invented', 'own', 'other'] as const) {
    say(`\n${origin} texts, in folds`);
    sayTable(
      readings.filter(({ read }) => read.origin === origin),
      BARS,
      say,
    );
  }
}

export function readInFolds({ texts, record }: Teaching): Reading[] {
  const folds = foldsOf(texts, bundledRecord.dossiers, record);
  return folds.flatMap((fold) => {
    const weights = fitWeights(folds.filter((other: Fold) => other !== fold).map((other) => other.texts));
    return fold.texts.map(({ read }) => reading(read, fold.dossiers, weights));
  });
}

function reading(read: Prepared, dossiers: readonly Dossier[], weights: PreconditionWeights): Reading {
  const index = indexOf(dossiers);
  const at = (bars: Bars) =>
    findPreconditions(read.prose, dossiers, index, read.officials, read.published, weights, bars);
  return { read, at };
}

const INDEXES = new WeakMap<readonly Dossier[], ReturnType<typeof buildDossierTerms>>();

function indexOf(dossiers: readonly Dossier[]): ReturnType<typeof buildDossierTerms> {
  const known = INDEXES.get(dossiers) ?? buildDossierTerms(dossiers);
  INDEXES.set(dossiers, known);
  return known;
}

const preconditionsOf = (dossier: string): PreconditionId[] =>
  (bundledRecord.dossiers.find(({ id }) => id === dossier)?.preconditions ?? []).map(({ id }) => id);

const judgedAt = (readings: readonly Reading[], bars: Bars, density: Density): JudgedText[] =>
  readings.map(({ read, at }) => judge(read, at(bars), density, preconditionsOf));

const HEAD =
  'per cent                             texts  marks precision  level 2  all labels  preconditions  right  marked  falsely  absent wrong';

function sayTable(readings: readonly Reading[], bars: Bars, say: (line: string) => void): void {
  say(HEAD);
  for (const density of ['key', 'all'] as const) {
    const judged = judgedAt(readings, bars, density);
    say(lineOf(`${density}: all texts`, fieldFigures(judged)));
    for (const group of ['on', 'near', 'trap'] as const) {
      const own = judged.filter(({ read }) => read.group === group);
      if (own.length > 0) say(lineOf(`${density}: ${group}`, fieldFigures(own)));
    }
  }
}

function lineOf(label: string, figures: FieldFigures): string {
  const { texts, passages, precision, recallTwo, recall, preconditionsTwo, preconditionsRight } = figures;
  const shares = [
    precision,
    recallTwo,
    recall,
    preconditionsTwo,
    preconditionsRight,
    figures.marked,
    figures.falselyMarked,
  ];
  const widths = [9, 8, 11, 14, 6, 7, 8];
  const cells = shares.map((value, k) => (value === null ? '–' : (100 * value).toFixed(1)).padStart(widths[k] ?? 0));
  return `${label.padEnd(36)} ${String(texts).padStart(5)} ${String(passages).padStart(6)} ${cells.join(' ')} ${String(figures.wronglyAbsent).padStart(13)}`;
}

/** Precision and recall at other bars, for all texts and for those about each dossier. */
function sayCurve(readings: readonly Reading[], say: (line: string) => void): void {
  say(
    '\nbar of a precondition: key passages, precision / preconditions at level 2 found / near misses marked / falsely marked on the subject',
  );
  const groups = [['all', readings] as const, ...byDossier(readings)];
  for (const [name, own] of groups) {
    const points = [0.35, 0.45, 0.55, 0.65, 0.75].map((present) => {
      const judged = judgedAt(own, { ...BARS, present, passage: Math.min(BARS.passage, present) }, 'key');
      const { precision, preconditionsTwo } = fieldFigures(judged);
      const of = (group: string) => fieldFigures(judged.filter(({ read }) => read.group === group));
      const cells = [precision, preconditionsTwo, of('near').marked, of('on').falselyMarked];
      return `${present}: ${cells.map((value) => (value === null ? '–' : Math.round(100 * value))).join('/')}`;
    });
    say(`${name.padEnd(32)} ${points.join('   ')}`);
  }
}

function byDossier(readings: readonly Reading[]): (readonly [string, readonly Reading[]])[] {
  return bundledRecord.dossiers.map(({ id }) => [
    id,
    readings.filter(({ read }) => read.about.includes(id) || read.id.startsWith(id)),
  ]);
}

function sayMistakes(readings: readonly Reading[], show: number, say: (line: string) => void): void {
  if (show === 0) return;
  const titles = new Map(
    bundledRecord.dossiers.flatMap(({ preconditions }) => preconditions.map(({ id, label }) => [id, label] as const)),
  );
  const judged = judgedAt(readings, BARS, 'all');
  const wrong = judged.flatMap(({ read, passages }) =>
    passages
      .filter(({ holds }) => !holds)
      .map(
        ({ id, passage }) => `  ${titles.get(id)} ← ${textOf(read.text, passage).replaceAll('\n', ' ')} (${read.id})`,
      ),
  );
  say(`\n${wrong.length} false marks, the first ${show}`);
  for (const line of wrong.slice(0, show)) say(line);
}
