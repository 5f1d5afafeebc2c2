/** How many of the predicted are right, and how many of the marked were found. */
export interface Counts {
  readonly predicted: number;
  readonly predictedRight: number;
  readonly marked: number;
  readonly markedFound: number;
}

/** How many of all. */
export interface Share {
  readonly right: number;
  readonly of: number;
}

export function sumOfCounts(counts: readonly Counts[]): Counts {
  return {
    predicted: sum(counts.map(({ predicted }) => predicted)),
    predictedRight: sum(counts.map(({ predictedRight }) => predictedRight)),
    marked: sum(counts.map(({ marked }) => marked)),
    markedFound: sum(counts.map(({ markedFound }) => markedFound)),
  };
}

export function sumOfShares(shares: readonly Share[]): Share {
  return { right: sum(shares.map(({ right }) => right)), of: sum(shares.map((share) => share.of)) };
}

export function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

/** Between 0 and 1; `null` when there is nothing to be right about. The same holds for all of these. */
export function share({ right, of }: Share): number | null {
  return of > 0 ? right / of : null;
}

export function precision({ predicted, predictedRight }: Counts): number | null {
  return share({ right: predictedRight, of: predicted });
}

export function recall({ marked, markedFound }: Counts): number | null {
  return share({ right: markedFound, of: marked });
}

/** 0 when something was marked or predicted and nothing of it agrees. */
export function f1(counts: Counts): number | null {
  if (counts.predicted === 0 && counts.marked === 0) return null;
  const p = precision(counts) ?? 0;
  const r = recall(counts) ?? 0;
  return p + r > 0 ? (2 * p * r) / (p + r) : 0;
}
