import { type Share, share, sum, sumOfShares } from '../../recognition/measure/counts.ts';
import type { PriorMeasured } from './measure.ts';

type Part = readonly PriorMeasured[];

interface Row {
  readonly label: string;
  readonly of: (part: Part) => string;
}

const ROWS: readonly Row[] = [
  { label: 'sharing neither speaker nor precondition: before', of: count(({ violations }) => violations.before) },
  { label: '  since', of: count(({ violations }) => violations.since) },
  { label: 'first three on the point: before', of: perCent(({ onPoint }) => onPoint.before) },
  { label: '  since', of: perCent(({ onPoint }) => onPoint.since) },
  { label: '  without a label', of: count(({ unlabelled }) => unlabelled.length) },
  { label: 'one on the point among the first three', of: perCent(({ served }) => served) },
  { label: 'quotations', of: count(({ quotations }) => quotations) },
  { label: '  with anything before', of: count(({ withBefore }) => withBefore) },
  { label: '  with a list that is cut', of: count(({ cut }) => cut) },
];

/** One column a part: plain counts, or per cent of how many. */
export function priorTable(parts: Readonly<Record<string, Part>>): string {
  const head = line('', Object.keys(parts));
  return [head, ...ROWS.map(({ label, of }) => line(label, Object.values(parts).map(of)))].join('\n');
}

function count(of: (one: PriorMeasured) => number): Row['of'] {
  return (part) => String(sum(part.map(of)));
}

function perCent(of: (one: PriorMeasured) => Share): Row['of'] {
  return (part) => {
    const total = sumOfShares(part.map(of));
    const value = share(total);
    return value === null ? '–' : `${(100 * value).toFixed(1)} of ${total.of}`;
  };
}

function line(label: string, cells: readonly string[]): string {
  return label.padEnd(50) + cells.map((cell) => cell.padStart(21)).join('');
}
