import { type LazyItems, lazyItems } from '../model/lazy-items.ts';
import type { Statement } from '../model/record.ts';
import type { ByKey } from '../model/record-tables.ts';
import { contentWordsIn, tableByWord } from './statement-tables.ts';

/** The content words of all statements, to look up in both directions. */
export interface WordIndex {
  /** How many statements hold the word. */
  count(word: string): number;
  /** The statements that hold it, in their order. */
  holders(word: string): readonly Statement[];
  /** The content words of a statement, in any of its wordings. */
  wordsOf(statement: Statement): ReadonlySet<string>;
}

/** @param known that of these statements, where a build has made it; else it is made when it is first needed */
export function indexWords(statements: readonly Statement[], known: ByKey<number> | undefined): WordIndex {
  let items: LazyItems<Statement> | null = null;
  const holders = (word: string) => {
    items ??= lazyItems(known ?? tableByWord(statements), (place) => statements[place] as Statement);
    return items.get(word);
  };
  const sets = new Map<Statement, ReadonlySet<string>>();
  return {
    count: (word) => holders(word).length,
    holders,
    wordsOf(statement) {
      const known = sets.get(statement);
      if (known) return known;
      const words = contentWordsIn(statement);
      sets.set(statement, words);
      return words;
    },
  };
}
