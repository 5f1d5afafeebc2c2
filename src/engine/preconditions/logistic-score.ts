/** How much each of some named signs counts, and what it comes to without any. */
export type Weights<Sign extends string> = Readonly<Record<Sign | 'none', number>>;

/** The log-odds that the signs speak for: at nought it is as likely as not. */
export function logOddsOf<Sign extends string>(
  names: readonly Sign[],
  signs: Readonly<Record<Sign, number>>,
  weights: Weights<Sign>,
): number {
  let sum = weights.none;
  for (const name of names) sum += weights[name] * signs[name];
  return sum;
}

/** From log-odds to a probability, 0 to 1. */
export const likelihoodOf = (logOdds: number): number => 1 / (1 + Math.exp(-logOdds));
