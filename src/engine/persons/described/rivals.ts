import type { Prose } from '../../prose/prose.ts';
import type { TokenMarks } from '../../prose/token-marks.ts';
import type { Token } from '../../prose/tokens.ts';
import { isAny, OPENER, PERSON_WORD, PREPOSITION } from '../../words/word-kinds.ts';
import { placeOf } from '../people/entities.ts';
import { isNamedLater } from './described-persons.ts';
import type { Roles } from './roles.ts';

/** Between the article of a phrase and its noun. */
export const MOST_WORDS_BETWEEN = 4;

/** Lets the roles know of somebody new whom a phrase that opens at token `index` brings in. */
export function noteRival(prose: Prose, index: number, taken: TokenMarks, roles: Roles): void {
  const noun = rivalAfter(prose, index, taken, roles);
  const place = noun === null ? null : placeOf(prose, index, index + 1);
  if (noun !== null && place && !place.quoted) {
    roles.noteRival(prose.tokens.slice(index + 1, noun + 1), place.sentence);
  }
}

/**
 * The token of the noun of "an officer who had searched the room", "his lawyer", "the rescue pilot": somebody new, whom no name and no
 * "is" ties to anybody named.
 */
function rivalAfter(prose: Prose, article: number, taken: TokenMarks, roles: Roles): number | null {
  const { tokens } = prose;
  const noun = personNounAfter(tokens, article, taken);
  if (noun === null || !roles.has((tokens[noun] as Token).folded, true)) return null; // whom nobody can be taken for
  const before = tokens[article - 1];
  if (before && (TYING.has(before.folded) || (before.text === ',' && taken.has(article - 2)))) return null;
  if (tokens[article]?.folded === 'the' && noun === article + 1) return null; // "the pilot" is nobody new
  return isNamedLater(prose, { from: article, to: noun + 1 }, taken) ? null : noun;
}

/** The last of the nouns for persons that follow each other behind an article: "manager" of "a bank manager". */
function personNounAfter(tokens: readonly Token[], article: number, taken: TokenMarks): number | null {
  let noun: number | null = null;
  for (let i = article + 1; i <= article + 1 + MOST_WORDS_BETWEEN; i++) {
    const token = tokens[i];
    if (taken.has(i) && token?.isCapitalised) return null; // "a spokesman Jon Vik"
    if (!token?.isWord || isAny(token, PREPOSITION | OPENER)) break;
    if (isAny(token, PERSON_WORD)) noun = i;
    else if (noun !== null) break;
  }
  return noun;
}

const TYING = new Set(
  'is was are were be been being as became become remains like and now not once still also'.split(' '),
);
