import type { Token } from '../../prose/tokens.ts';
import { words } from '../../words/word-set.ts';

/** Whether a comma and an age stand at token `to`, behind a name: "Jayden, 11, sees the bright side", "Alfie, nine, said". */
export function hasAge(tokens: readonly Token[], to: number): boolean {
  const [comma, age, next] = [tokens[to], tokens[to + 1], tokens[to + 2]];
  if (comma?.text !== ',' || !age) return false;
  return /^\d{1,2}$/.test(age.text) || (SMALL_NUMBERS.has(age.folded) && next?.isWord === false);
}

const SMALL_NUMBERS = words('three four five six seven eight nine ten eleven twelve');
