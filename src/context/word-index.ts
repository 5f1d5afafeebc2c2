import { type LazyItems, lazyItems } from '../model/lazy-items.ts';
import type { ByKey } from '../model/record-tables.ts';
import type { Recorded } from './recorded.ts';

/** The content words of all statements, to look up who holds them. */
export interface WordIndex {
  /** How many statements hold the word. */
  count(word: string): number;
  /** The statements that hold it, in their order. */
  holders(word: string): readonly Recorded[];
}

/** @param table asked for when a word is first looked up: where no build has made it, that takes long */
export function indexWords(recordedAt: (place: number) => Recorded, table: () => ByKey<number>): WordIndex {
  let items: LazyItems<Recorded> | null = null;
  const holders = (word: string) => {
    items ??= lazyItems(table(), recordedAt);
    return items.get(word);
  };
  return { count: (word) => holders(word).length, holders };
}
