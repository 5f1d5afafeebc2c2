import type { Token } from '../../prose/tokens.ts';
import { isGivenName } from '../../words/first-names.ts';
import { isManyPersons } from '../../words/person-roles.ts';
import { words as wordSet } from '../../words/word-set.ts';

/**
 * "Holm supporters", "some of his rivals", "five past and current employees": several people without a name. Not "results of a
 * poll of voters", "Jon Vik stars" or "Vik and his lawyers".
 */
export function isGroup(words: readonly Token[]): boolean {
  const of = words.findIndex(({ folded }) => folded === 'of');
  const counted = words[of - 1];
  const noun = of > 0 && !COUNTED.has(counted?.folded ?? '') ? counted : words.at(-1);
  if (!noun || noun.isCapitalised || !isManyPersons(noun.folded)) return false;
  const isAlsoNamed = words.some(({ folded }, k) => folded === 'and' && OWNERS.has(words[k + 1]?.folded ?? ''));
  return !isAlsoNamed && !NO_GROUP.has(words[0]?.folded ?? '') && !isNameWithVerb(words);
}

/** "Jon Vik | stars" */
const isNameWithVerb = (words: readonly Token[]) =>
  isGivenName(words[0]?.bare ?? '') && words.slice(0, -1).every(({ isCapitalised }) => isCapitalised);

const COUNTED = wordSet(
  'all some many most few several both one half percent majority number dozens hundreds thousands',
);
const OWNERS = wordSet('his her their other');
const NO_GROUP = wordSet('not no none neither whose he she it they');
