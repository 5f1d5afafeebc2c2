import type { OfficialId, Statement } from '../model/record.ts';
import type { Side } from './sides.ts';

export interface Scored {
  readonly statement: Statement;
  readonly score: number;
  /** From which side it speaks; `null` when that is not known. */
  readonly side: Side | null;
}

/** What a statement loses for those of its kind that stand above it. */
const LOSS = {
  /** When it repeats one of them: nobody wants the same sentence three times. */
  repeat: 4,
  /** When two of the same person stand there already: another voice should be heard. */
  sameOfficial: 2,
  /** When two of the same side stand there and none of the other: the answer should be heard. */
  sameSide: 2,
};
/** Statements with this share of words in common are one sentence to a reader. */
const REPEAT_FROM = 0.75;
const ENOUGH = 2;

type WordsOf = (statement: Statement) => ReadonlySet<string>;

/** The best candidates, at most `most`, best first, each chosen with regard to those above it; equals in order of id. */
export function chooseDiverse(candidates: readonly Scored[], most: number, wordsOf: WordsOf): Statement[] {
  const left = [...candidates].sort((a, b) => b.score - a.score || (a.statement.id < b.statement.id ? -1 : 1));
  const chosen: Scored[] = [];
  while (left.length > 0 && chosen.length < most) {
    let best = 0;
    let bestValue = Number.NEGATIVE_INFINITY;
    for (const [at, candidate] of left.entries()) {
      if (candidate.score <= bestValue) break; // losses only lower it, and the rest scores no higher
      const value = candidate.score - lossOf(candidate, chosen, wordsOf);
      if (value > bestValue) [best, bestValue] = [at, value];
    }
    chosen.push(...left.splice(best, 1));
  }
  return chosen.map(({ statement }) => statement);
}

function lossOf({ statement, side }: Scored, chosen: readonly Scored[], wordsOf: WordsOf): number {
  const repeats = chosen.some((other) => overlap(wordsOf(other.statement), wordsOf(statement)) >= REPEAT_FROM);
  const oneSided = side !== null && chosen.length >= ENOUGH && chosen.every((other) => other.side === side);
  return (
    (repeats ? LOSS.repeat : 0) +
    (by(statement.official, chosen) >= ENOUGH ? LOSS.sameOfficial : 0) +
    (oneSided ? LOSS.sameSide : 0)
  );
}

const by = (official: OfficialId, chosen: readonly Scored[]) =>
  chosen.filter(({ statement }) => statement.official === official).length;

/** The share of words that two statements have in common, of the shorter one. */
function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const word of a) if (b.has(word)) shared += 1;
  return shared / Math.max(1, Math.min(a.size, b.size));
}
