import type { Pair } from './corpus.ts';
import { shared, type WordSet } from './word-sets.ts';

/** Words that do not tell who a source is: determiners, prepositions, titles before a name. */
const FILLING = new Set(
  [
    'a an the this that these those his her its their our my your of in on at for to by from with and or as',
    'mr mrs ms miss dr sir dame lord lady rev father sister prof professor attorney judge justice',
    'sen senator rep representative gov governor president vice secretary prime minister mayor',
    'gen general col capt lt sgt chairman chairwoman former then-',
  ].flatMap((line) => line.split(' ')),
);

/** The words of a source that tell who it is; all of them, when it has no others ("the president"). */
export function tellingWords(text: string, words: readonly Pair[], source: WordSet): WordSet {
  const telling = [...source].filter((k) => {
    const [start, end] = words[k] ?? [0, 0];
    return !FILLING.has(bare(text.slice(start, end)));
  });
  return telling.length > 0 ? new Set(telling) : source;
}

function bare(word: string): string {
  return word
    .toLowerCase()
    .replace(/['’]s?$/u, '')
    .replace(/\.$/, '');
}

/** The same place in the text is named; a gold without source wants none. */
export function isRightSource(gold: WordSet, predicted: WordSet): boolean {
  return gold.size > 0 ? shared(gold, predicted) > 0 : predicted.size === 0;
}
