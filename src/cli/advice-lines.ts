import type { Advice } from '../dataset/advice/advice.ts';
import { describeProblem } from '../dataset/problem.ts';
import { grouped } from '../model/grouped.ts';

/** Warnings for people: those of each rule counted, the first few of them written out. */
export function adviceLines(advice: readonly Advice[], examples: number): string[] {
  return [...grouped(advice, ({ rule }) => [rule])].flatMap(([rule, all]) => [
    `warning, ${rule}: ${all.length}${all.length > examples ? `, of which ${examples}:` : ''}`,
    ...all.slice(0, examples).map((one) => `  ${describeProblem(one)}`),
  ]);
}
