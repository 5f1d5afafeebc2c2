import type { Change } from '../model/reading.ts';
import type { Alignment } from './alignment.ts';
import { isNegation } from './negations.ts';

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
  return [...(isLoud(isNumber) ? (['number'] as const) : []), ...(isLoud(isContrary) ? (['negation'] as const) : [])];
}

const isNumber = (word: string) => /^[$€£¥]?\d/.test(word) || NUMBER_WORDS.has(word);

function isContrary(word: string, others: ReadonlySet<string>): boolean {
  return isNegation(word) || (CONTRARY.test(word) && others.has(word.replace(CONTRARY, '')));
}
