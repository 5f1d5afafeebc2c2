import { grouped } from '../model/grouped.ts';
import type { Statement } from '../model/record.ts';
import { type ByKey, tableOf } from '../model/record-tables.ts';
import { isContentWord, wordingsOf, wordsOf } from './words.ts';

/** Statements by the official who made them: places in `statements`. */
export function tableByOfficial(statements: readonly Statement[]): ByKey<number> {
  return placesBy(statements, ({ official }) => [official]);
}

/** By the preconditions on which they bear. */
export function tableByPrecondition(statements: readonly Statement[]): ByKey<number> {
  return placesBy(statements, ({ stance }) => Object.keys(stance));
}

/** By the content words that they hold. Takes all wordings apart: most of the work of preparing a record. */
export function tableByWord(statements: readonly Statement[]): ByKey<number> {
  return placesBy(statements, contentWordsIn);
}

function placesBy(statements: readonly Statement[], keysOf: (statement: Statement) => Iterable<string>): ByKey<number> {
  const keys = statements.map(keysOf);
  return tableOf(grouped(keys.keys(), (place) => keys[place] ?? []));
}

/** The content words of a statement, in any of its wordings. */
export function contentWordsIn(statement: Statement): ReadonlySet<string> {
  return new Set(wordingsOf(statement).flatMap((wording) => wordsOf(wording).filter(isContentWord)));
}
