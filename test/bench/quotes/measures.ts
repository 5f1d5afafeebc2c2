/** How many of the predicted are right, and how many of the gold were got right. */
export interface Counts {
  readonly predicted: number;
  readonly predictedRight: number;
  readonly gold: number;
  readonly goldRight: number;
}

const NONE: Counts = { predicted: 0, predictedRight: 0, gold: 0, goldRight: 0 };

/** Counts of many measures, summed over articles: long articles weigh more. */
export class Measures {
  private readonly counts = new Map<string, Counts>();

  add(measure: string, { predicted = 0, predictedRight = 0, gold = 0, goldRight = 0 }: Partial<Counts>): void {
    const sum = this.of(measure);
    this.counts.set(measure, {
      predicted: sum.predicted + predicted,
      predictedRight: sum.predictedRight + predictedRight,
      gold: sum.gold + gold,
      goldRight: sum.goldRight + goldRight,
    });
  }

  /** A hit counts for both sides. */
  addSets(measure: string, hits: number, predicted: number, gold: number): void {
    this.add(measure, { predicted, predictedRight: hits, gold, goldRight: hits });
  }

  of(measure: string): Counts {
    return this.counts.get(measure) ?? NONE;
  }
}

export function precision({ predicted, predictedRight }: Counts): number {
  return predicted > 0 ? predictedRight / predicted : 0;
}

export function recall({ gold, goldRight }: Counts): number {
  return gold > 0 ? goldRight / gold : 0;
}

export function f1(counts: Counts): number {
  const p = precision(counts);
  const r = recall(counts);
  return p + r > 0 ? (2 * p * r) / (p + r) : 0;
}
