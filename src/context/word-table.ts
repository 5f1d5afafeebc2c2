import { grouped } from '../model/grouped.ts';
import type { Statement } from '../model/record.ts';
import type { WordTable } from '../model/record-tables.ts';
import { isContentWord, wordingsOf, wordsOf } from './words.ts';

/** Takes all wordings of the statements apart: most of the work of preparing a record. */
export function makeWordTable(statements: readonly Statement[]): WordTable {
  const sets = statements.map(contentWordsIn);
  return Object.fromEntries(grouped(sets.keys(), (place) => sets[place] ?? []));
}

/** The content words of a statement, in any of its wordings. */
export function contentWordsIn(statement: Statement): ReadonlySet<string> {
  return new Set(wordingsOf(statement).flatMap((wording) => wordsOf(wording).filter(isContentWord)));
}
