import { type Counts, f1, type Measures, recall } from './measures.ts';

interface Row {
  readonly label: string;
  readonly measure: string;
  readonly value: (counts: Counts) => number;
  /** What this project set out to reach, and how far annotators agree among themselves. */
  readonly target: number;
  readonly people: number;
  /** Published for Stanford CoreNLP, a CRF and a fine-tuned BERT on the same corpus (test split, their own tokens). */
  readonly published?: readonly [coreNlp: number | null, crf: number, bert: number];
}

const ROWS: readonly Row[] = [
  { label: 'quoted stretches, exact F1', measure: 'stretch exact', value: f1, target: 97, people: 97.9 },
  { label: 'quoted stretches, found F1', measure: 'stretch found', value: f1, target: 97.5, people: 98.2 },
  { label: 'attribution, direct', measure: 'attribution direct', value: recall, target: 96, people: 99.5 },
  { label: 'attribution, all', measure: 'attribution all', value: recall, target: 92, people: 97.7 },
  { label: 'end to end F1, stretch', measure: 'end to end stretch', value: f1, target: 91, people: 95.4 },
  { label: 'end to end F1, quoted words', measure: 'end to end quoted', value: f1, target: 86, people: 94.3 },
  { label: 'end to end F1, all kinds', measure: 'end to end all', value: f1, target: 66, people: 75.3 },
  { label: 'content words F1, all kinds', measure: 'content tokens', value: f1, target: 87, people: 91.3 },
  { label: 'exact recall, direct', measure: 'content exact direct', value: recall, target: 91, people: 95 },
  { label: 'exact recall, mixed', measure: 'content exact mixed', value: recall, target: 63, people: 78.1 },
  { label: 'exact recall, indirect', measure: 'content exact indirect', value: recall, target: 42, people: 60.2 },
  {
    ...{ label: 'source spans, exact F1', measure: 'span source', value: f1, target: 75, people: 79.4 },
    published: [13.9, 50.6, 83.2],
  },
  {
    ...{ label: 'cue spans, exact F1', measure: 'span cue', value: f1, target: 69, people: 71.2 },
    published: [null, 53.4, 75.3],
  },
  {
    ...{ label: 'content spans, exact F1', measure: 'span content', value: f1, target: 65, people: 71.7 },
    published: [17.5, 28.6, 72.9],
  },
];

export interface Column {
  readonly head: string;
  readonly measures: Measures;
}

/** The measured columns, then the targets and the figures of others. */
export function table(columns: readonly Column[]): string {
  const heads = [...columns.map(({ head }) => head), 'target', 'people', 'CoreNLP', 'CRF', 'BERT'];
  const lines = ROWS.map(({ label, measure, value, target, people, published = [] }) => {
    const measured = columns.map(({ measures }) => 100 * value(measures.of(measure)));
    const others = [0, 1, 2].map((k) => published[k] ?? null);
    return line(label, [...measured, target, people, ...others].map(figure));
  });
  return [line('per cent', heads), ...lines].join('\n');
}

function line(label: string, cells: readonly string[]): string {
  return label.padEnd(30) + cells.map((cell) => cell.padStart(12)).join('');
}

function figure(value: number | null): string {
  return value === null ? '–' : value.toFixed(1);
}
