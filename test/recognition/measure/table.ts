import { f1, precision, recall, share } from './counts.ts';
import type { Total } from './measure.ts';

interface Row {
  readonly label: string;
  readonly of: (total: Total) => number | null;
  /** What the project set out to reach. */
  readonly target: string;
  readonly count?: true;
}

const ROWS: readonly Row[] = [
  { label: 'officials, mentions: F1', of: ({ mentions }) => f1(mentions), target: '≥ 97' },
  { label: '  precision', of: ({ mentions }) => precision(mentions), target: '≥ 98.5' },
  { label: '  recall', of: ({ mentions }) => recall(mentions), target: '' },
  { label: 'officials, articles: precision', of: ({ officials }) => precision(officials), target: '≥ 99' },
  { label: '  recall', of: ({ officials }) => recall(officials), target: '' },
  { label: 'preconditions, articles: F1', of: ({ preconditions }) => f1(preconditions), target: '≥ 92' },
  { label: '  precision', of: ({ preconditions }) => precision(preconditions), target: '' },
  { label: '  recall', of: ({ preconditions }) => recall(preconditions), target: '' },
  { label: 'preconditions, passages: F1', of: ({ passages }) => f1(passages), target: '≥ 85' },
  { label: '  precision', of: ({ passages }) => precision(passages), target: '' },
  { label: '  recall', of: ({ passages }) => recall(passages), target: '' },
  { label: '  role of those found', of: ({ roles }) => share(roles), target: '' },
  { label: 'preconditions on traps', of: (total) => total.trapPreconditions, target: '0', count: true },
  { label: 'record verdict', of: ({ verdicts }) => share(verdicts), target: '≥ 95' },
  { label: '  altered called verbatim', of: (total) => total.alteredCalledVerbatim, target: '0', count: true },
  { label: '  altered called truncated', of: (total) => total.alteredCalledTruncated, target: '', count: true },
  { label: 'best prior in the first three', of: ({ before }) => share(before), target: '≥ 90' },
  { label: 'before/since with a wrong date', of: (total) => total.dateViolations, target: '0', count: true },
  { label: 'articles', of: ({ articles }) => articles, target: '', count: true },
  { label: '  of which traps', of: ({ traps }) => traps, target: '', count: true },
];

/** One column a part and the targets: per cent to one decimal, or plain counts; a dash where nothing was to be measured. */
export function table(columns: Readonly<Record<string, Total>>): string {
  const head = line('per cent', [...Object.keys(columns), 'target']);
  const rows = ROWS.map(({ label, of, target, count = false }) =>
    line(label, [...Object.values(columns).map((total) => figure(of(total), count)), target]),
  );
  return [head, ...rows].join('\n');
}

function line(label: string, cells: readonly string[]): string {
  return label.padEnd(34) + cells.map((cell) => cell.padStart(12)).join('');
}

function figure(value: number | null, count: boolean): string {
  if (value === null) return '–';
  return count ? String(value) : (100 * value).toFixed(1);
}
