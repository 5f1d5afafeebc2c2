/** Of the attributions of one row: how many are labelled, how many were found, and what the found are. */
export interface Counts {
  readonly labelled: number;
  readonly found: number;
  readonly right: number;
  readonly open: number;
  readonly wrong: number;
  readonly 'wrong person': number;
}

const SHARES = ['right', 'open', 'wrong', 'wrong person'] as const;

/** One line for each row, the shares in per cent of the found. */
export function whoTable(rows: Readonly<Record<string, Counts>>): string {
  const head = [
    'of the found, per cent'.padEnd(24),
    'labelled',
    '   found',
    ...SHARES.map((name) => name.padStart(12)),
  ];
  const lines = Object.entries(rows).map(([row, counts]) => {
    const { labelled, found } = counts;
    const shares = SHARES.map((name) => share(counts[name], found).padStart(12));
    return [row.padEnd(24), String(labelled).padStart(8), String(found).padStart(8), ...shares].join(' ');
  });
  return [head.join(' '), ...lines].join('\n');
}

const share = (part: number, whole: number) => (whole === 0 ? '–' : ((100 * part) / whole).toFixed(1));
