import type { Token } from '../../prose/tokens.ts';
import { OFFICE_WORDS } from '../../words/person-roles.ts';

/**
 * "The prime minister" of "Prime Minister Lena Brandt", as the text would have called her before: an office that only one has, where
 * no land, house or rank stands in front of it. `null` where there is none.
 */
export function officeBefore(tokens: readonly Token[], nameFrom: number): string | null {
  const noun = tokens[nameFrom - 1]?.folded ?? '';
  let from = nameFrom - 1;
  while (from > nameFrom - MOST_WORDS && OFFICE_WORDS.has(tokens[from - 1]?.folded ?? '')) from--;
  const isOffice = from < nameFrom - 1 ? OF_ONE_FIELD.has(noun) : OF_ONE.has(noun);
  const before = tokens[from - 1];
  if (!isOffice || (before?.isWord && (before.isCapitalised || LESSER.has(before.folded)))) return null;
  const words = tokens.slice(from, nameFrom).map(({ folded }) => folded);
  return `the ${words.join(' ')}`;
}

const MOST_WORDS = 4;

/** Where a word tells of what: "the foreign secretary". */
const OF_ONE_FIELD = new Set(['minister', 'secretary', 'commissioner']);

const OF_ONE = new Set(
  'president premier chancellor mayor governor king queen pope archbishop coroner taoiseach'.split(' '),
);

const LESSER = new Set('deputy vice former acting assistant junior shadow ex then a an another'.split(' '));
