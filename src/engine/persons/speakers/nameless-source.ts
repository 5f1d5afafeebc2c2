import { type Prose, paragraphOf } from '../../prose/prose.ts';
import type { Token } from '../../prose/tokens.ts';
import type { Phrase } from '../../quotations/phrase.ts';
import { ADVERB, FUNCTION_WORD, isAny, PRONOUN } from '../../words/word-kinds.ts';
import { words } from '../../words/word-set.ts';
import { isTitleCased } from '../names/headings.ts';

/* Sources that are neither a name nor a noun known for a person or a body. */

/**
 * "Two in three Latino voters", "multiple outlets", "an FBI summary", "others": whatever speaks so is somebody or something without
 * a name. Not a time ("7.05am"), nor words of a heading, where capitals and order tell too little.
 */
export function isNounPhrase(prose: Prose, { from, to }: Phrase): boolean {
  const source = prose.tokens.slice(from, to);
  const paragraph = paragraphOf(prose, from);
  if (paragraph && isTitleCased(prose, paragraph)) return false;
  const [first] = source;
  if (source.length === 1 && first) return SEVERAL.has(first.folded) || isNoun(first);
  return source.some(isNoun);
}

const isNoun = (token: Token) =>
  token.isWord && !/^\p{N}/u.test(token.text) && !isAny(token, FUNCTION_WORD | ADVERB | PRONOUN);

/** "Multiple outlets", "Dozens of residents": the capital is that of the sentence. */
export const opensWithMany = (source: readonly Token[]): boolean => MANY.has(source[0]?.folded ?? '');

const MANY = words('multiple numerous various countless dozens hundreds thousands scores');

/** Words that stand alone for several. */
const SEVERAL = words('some many others most several few both all');
