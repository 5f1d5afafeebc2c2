import type { Words } from './words.ts';

/** Quoted words laid beside recorded ones. */
export interface Alignment {
  /** How many words stand in both, in the same order. */
  readonly common: number;
  /** Words that only the quotation has, and recorded ones that it skips between its first and last common word. */
  readonly added: Words;
  readonly skipped: Words;
}

/** A recorded word that is skipped costs as much as a quarter of a common one gains: a likeness lies close together. */
const SKIP = -0.25;
const MATCH = 1;

/** The best way to lay all of `quoted` beside a stretch of `recorded`. Time grows with the product of their lengths. */
export function align(quoted: Words, recorded: Words): Alignment {
  const score = scores(quoted, recorded);
  const common: (readonly [number, number])[] = [];
  let j = bestEnd(score[quoted.length] ?? new Float64Array(1));
  let i = quoted.length;
  while (i > 0 && j > 0) {
    const here = score[i]?.[j] ?? 0;
    if (quoted[i - 1] === recorded[j - 1] && here === (score[i - 1]?.[j - 1] ?? 0) + MATCH) {
      common.push([i - 1, j - 1]);
      i -= 1;
      j -= 1;
    } else if (here === (score[i - 1]?.[j] ?? 0)) i -= 1;
    else j -= 1;
  }
  const inQuoted = new Set(common.map(([at]) => at));
  const inRecorded = new Set(common.map(([, at]) => at));
  const [last, first] = [common[0]?.[1] ?? 0, common.at(-1)?.[1] ?? 0];
  return {
    common: common.length,
    added: quoted.filter((_, at) => !inQuoted.has(at)),
    skipped: recorded.slice(first, last + 1).filter((_, at) => !inRecorded.has(first + at)),
  };
}

/** Row by quoted words, column by recorded ones; before the first common word a skip is free. */
function scores(quoted: Words, recorded: Words): Float64Array[] {
  const rows = [new Float64Array(recorded.length + 1)];
  for (const [k, word] of quoted.entries()) {
    const above = rows[k] as Float64Array;
    const row = new Float64Array(recorded.length + 1);
    for (let j = 1; j <= recorded.length; j++) {
      const match = word === recorded[j - 1] ? (above[j - 1] ?? 0) + MATCH : Number.NEGATIVE_INFINITY;
      row[j] = Math.max(match, above[j] ?? 0, (row[j - 1] ?? 0) + SKIP, 0);
    }
    rows.push(row);
  }
  return rows;
}

function bestEnd(row: Float64Array): number {
  let best = 0;
  for (let j = 1; j < row.length; j++) if ((row[j] ?? 0) > (row[best] ?? 0)) best = j;
  return best;
}
