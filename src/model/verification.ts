import type { Check, Statement } from './record.ts';

/** How far the words were verified is told by the last look at them. */
export function lastCheck({ verified }: Pick<Statement, 'verified'>): Check | null {
  return verified.at(-1) ?? null;
}

/** True when a reading after the first found the words, and none since missed them. */
export function foundAgain(statement: Pick<Statement, 'verified'>): boolean {
  const how = lastCheck(statement)?.how;
  return how === 'same page' || how === 'other page';
}
