/**
 * Keeps a token from ruling a state out altogether, so that no paragraph has probability 0: a score this far below the
 * best counts no less.
 */
export const LEAST_SCORE = -60;

/** The factors of scores that are whole numbers of `unit`, by their distance from the best. Worked out when first asked for. */
export class ScoreFactors {
  private readonly factors: Float64Array;

  constructor(private readonly unit: number) {
    this.factors = new Float64Array(Math.ceil(-LEAST_SCORE / unit) + 1);
  }

  /** @param distance units below the best score, not negative */
  at(distance: number): number {
    const place = Math.min(distance, this.factors.length - 1);
    const known = this.factors[place] as number;
    return known > 0 ? known : this.make(place);
  }

  private make(place: number): number {
    const factor = Math.exp(Math.max(LEAST_SCORE, -place * this.unit));
    this.factors[place] = factor;
    return factor;
  }
}
