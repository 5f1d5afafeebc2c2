import type { Change } from '../model/reading.ts';
import type { Alignment } from './alignment.ts';

const NEGATIONS = new Set('no not never none nothing nobody neither nor without cannot'.split(' '));
const NUMBER_WORDS = new Set(
  `two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty sixty seventy eighty ninety
  hundred thousand million billion trillion half twice`.split(/\s+/),
);
/** "indivisible" and "divisible", "unwavering" and "wavering". */
const CONTRARY = /^(?:un|in|im|ir|il|dis|non)/;

/** What of an altered quotation may turn its sense round: a number or a negation that stands on one side only. */
export function changesOf({ added, skipped }: Alignment): Change[] {
  const [now, then] = [new Set(added), new Set(skipped)];
  const isLoud = (test: (word: string, others: ReadonlySet<string>) => boolean) =>
    added.some((word) => test(word, then)) || skipped.some((word) => test(word, now));
  return [...(isLoud(isNumber) ? (['number'] as const) : []), ...(isLoud(isNegation) ? (['negation'] as const) : [])];
}

const isNumber = (word: string) => /^\d/.test(word) || NUMBER_WORDS.has(word);

function isNegation(word: string, others: ReadonlySet<string>): boolean {
  return NEGATIONS.has(word) || word.endsWith("n't") || (CONTRARY.test(word) && others.has(word.replace(CONTRARY, '')));
}
